window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114823281684580478"
          ],
          "editableUntil" : "2026-10-26T21:55:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "15",
      "id_str" : "2114823281684580478",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2114823281684580478",
      "created_at" : "Mon Oct 26 20:55:36 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la visita a Zaragoza. Gracias a quienes se quedaron hasta el final. Ella dijo \"enséñame los datos\" y así fue.\nElla dijo \"enséñame los datos\" y así fue.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2110692621553637575"
          ],
          "editableUntil" : "2026-10-15T12:21:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/g1aq38bohuiv",
            "expanded_url" : "https://acme-robotics.example/news/31",
            "display_url" : "acme-robotics.example/news/31"
          }
        ]
      },
      "favorite_count" : "24",
      "id_str" : "2110692621553637575",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2110692621553637575",
      "created_at" : "Thu Oct 15 11:21:50 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la línea de envasado.\nAl final era un conector suelto. Mañana repetimos con más luz.\nGracias a quienes se quedaron hasta el final. ✅ https://t.co/g1aq38bohuiv",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107070977799618645"
          ],
          "editableUntil" : "2026-10-05T12:30:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "10",
      "in_reply_to_status_id_str" : "2106893246109071486",
      "id_str" : "2107070977799618645",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2107070977799618645",
      "in_reply_to_status_id" : "2106893246109071486",
      "created_at" : "Mon Oct 05 11:30:43 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Unas notas sobre la visita a Zaragoza. Así probamos en Acme. #learning",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2103169175982547875"
          ],
          "editableUntil" : "2026-09-24T18:06:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "20",
      "id_str" : "2103169175982547875",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2103169175982547875",
      "created_at" : "Thu Sep 24 17:06:21 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Por fin terminamos la nueva célula. ¿Qué habrías probado tú primero? Mañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2098439542500923902"
          ],
          "editableUntil" : "2026-09-11T16:52:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "31",
      "id_str" : "2098439542500923902",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2098439542500923902",
      "created_at" : "Fri Sep 11 15:52:28 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la nueva célula.\n\nAl final era un conector suelto.\n\nAl final era un conector suelto.\n¿Qué habrías probado tú primero?\n\nElla dijo \"enséñame los datos\" y así fue.\nAl final era un conector suelto.\n\n#robots",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2094692987551469744",
          "editControlInitial" : {
          "editTweetIds" : [
            "2094692987551469744",
            "2094700362216894450"
          ],
          "editableUntil" : "2026-09-01T09:14:18.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "30",
      "id_str" : "2094700362216894450",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2094700362216894450",
      "created_at" : "Tue Sep 01 08:14:18 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la visita a Zaragoza.\n\nLos números salieron mejor que el plano.\n\nMañana repetimos con más luz.\n\n#maintenance",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2094692987551469744",
            "2094700362216894450"
          ],
          "editableUntil" : "2026-09-01T08:45:00.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "22",
      "id_str" : "2094692987551469744",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2094692987551469744",
      "created_at" : "Tue Sep 01 07:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la visita a Zaragoza.\n\nLos números salieron mejor que el plano.\n\nMañana repetimos con más luz.\n\n#maintenance (tpyo)",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2089302968853815789"
          ],
          "editableUntil" : "2026-08-17T11:46:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "29",
      "id_str" : "2089302968853815789",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2089302968853815789",
      "created_at" : "Mon Aug 17 10:46:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre el taller de aprendices. ¿Qué habrías probado tú primero?",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2084142451340381602"
          ],
          "editableUntil" : "2026-08-03T06:00:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "20",
      "in_reply_to_status_id_str" : "2083767417756014499",
      "id_str" : "2084142451340381602",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2084142451340381602",
      "in_reply_to_status_id" : "2083767417756014499",
      "created_at" : "Mon Aug 03 05:00:56 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Unas notas sobre la nueva célula. 🚀",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080760461918131533"
          ],
          "editableUntil" : "2026-07-24T22:02:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "9",
      "id_str" : "2080760461918131533",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2080760461918131533",
      "created_at" : "Fri Jul 24 21:02:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la línea de envasado. Mañana repetimos con más luz.\n\nMañana repetimos con más luz.\n\n¿Qué habrías probado tú primero? Al final era un conector suelto. Los números salieron mejor que el plano.\nGracias a quienes se quedaron hasta el final.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076196889729377329"
          ],
          "editableUntil" : "2026-07-12T07:48:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "6",
      "id_str" : "2076196889729377329",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2076196889729377329",
      "created_at" : "Sun Jul 12 06:48:07 +0000 2026",
      "favorited" : false,
      "full_text" : "El perro encontró otro charco. Domingo de paella. Fotos de it. El perro encontró otro charco.\n\nEl perro encontró otro charco. Fotos de it. El perro encontró otro charco.\n\n¡Qué calor en la playa! Hoy trabajamos en it. El perro encontró otro charco. ¡Qué calor en la playa…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2072583557609691404",
          "editControlInitial" : {
          "editTweetIds" : [
            "2072583557609691404",
            "2072589646281715521"
          ],
          "editableUntil" : "2026-07-02T08:54:13.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "8",
      "id_str" : "2072589646281715521",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2072589646281715521",
      "created_at" : "Thu Jul 02 07:54:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la nueva célula.\nGracias a quienes se quedaron hasta el final.\nGracias a quienes se quedaron hasta el final.\nElla dijo \"enséñame los datos\" y así fue.\nLos números salieron mejor que el plano. Los números salieron mejor que el plano. Ella dijo \"enséñame los datos\" y así fue. 🔧",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072583557609691404",
            "2072589646281715521"
          ],
          "editableUntil" : "2026-07-02T08:30:01.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "1",
      "id_str" : "2072583557609691404",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2072583557609691404",
      "created_at" : "Thu Jul 02 07:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la nueva célula.\nGracias a quienes se quedaron hasta el final.\nGracias a quienes se quedaron hasta el final.\nElla dijo \"enséñame los datos\" y así fue.\nLos números salieron mejor que el plano. Los números salieron mejor que el plano. Ella dijo \"enséñame los datos\" y así fue. 🔧 (tpyo)",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069313527967453123"
          ],
          "editableUntil" : "2026-06-23T07:56:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "24",
      "in_reply_to_status_id_str" : "2069240225269606646",
      "id_str" : "2069313527967453123",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2069313527967453123",
      "in_reply_to_status_id" : "2069240225269606646",
      "created_at" : "Tue Jun 23 06:56:05 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Unas notas sobre la nueva célula. #learning",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064570021977839580"
          ],
          "editableUntil" : "2026-06-10T05:47:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "27",
      "id_str" : "2064570021977839580",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2064570021977839580",
      "created_at" : "Wed Jun 10 04:47:05 +0000 2026",
      "favorited" : false,
      "full_text" : "Por fin terminamos la nueva célula. Gracias a quienes se quedaron hasta el final. Gracias a quienes se quedaron hasta el final.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060362726701706788"
          ],
          "editableUntil" : "2026-05-29T15:08:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "4",
      "id_str" : "2060362726701706788",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2060362726701706788",
      "created_at" : "Fri May 29 14:08:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Por fin terminamos la visita a Zaragoza. Gracias a quienes se quedaron hasta el final. En el banco estaba GripperOne. Ella dijo \"enséñame los datos\" y así fue.\n¿Qué habrías probado tú primero?\n\nGracias a quienes se quedaron hasta el final. Gracias a quienes se quedaron hasta el final. ✅",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056972549342801999"
          ],
          "editableUntil" : "2026-05-20T06:37:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "2056937928353687437",
      "id_str" : "2056972549342801999",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2056972549342801999",
      "in_reply_to_status_id" : "2056937928353687437",
      "created_at" : "Wed May 20 05:37:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Por fin terminamos la línea de envasado. Así probamos en Acme. Mañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2050289813944223616"
          ],
          "editableUntil" : "2026-05-01T20:02:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "16",
      "id_str" : "2050289813944223616",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2050289813944223616",
      "created_at" : "Fri May 01 19:02:38 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula. Los números salieron mejor que el plano. GripperOne es mejor para piezas pequeñas. Mañana repetimos con más luz. Ella dijo \"enséñame los datos\" y así fue.\nMañana repetimos con más luz.\n¿Qué habrías probado tú primero? 🤖",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039663600584251474"
          ],
          "editableUntil" : "2026-04-02T12:17:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "10",
      "in_reply_to_status_id_str" : "2039447193148724531",
      "id_str" : "2039663600584251474",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2039663600584251474",
      "in_reply_to_status_id" : "2039447193148724531",
      "created_at" : "Thu Apr 02 11:17:52 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Fotos de un sensor muy terco. Gracias a quienes se quedaron hasta el final. Los números salieron mejor que el plano.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029098531927630767"
          ],
          "editableUntil" : "2026-03-04T08:36:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "21",
      "id_str" : "2029098531927630767",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2029098531927630767",
      "created_at" : "Wed Mar 04 07:36:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula. Mañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019472677705973195"
          ],
          "editableUntil" : "2026-02-05T19:06:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "25",
      "id_str" : "2019472677705973195",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2019472677705973195",
      "created_at" : "Thu Feb 05 18:06:21 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula. Gracias a quienes se quedaron hasta el final.\nMañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009536031098008108"
          ],
          "editableUntil" : "2026-01-09T09:01:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "2009298642126356773",
      "id_str" : "2009536031098008108",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2009536031098008108",
      "in_reply_to_status_id" : "2009298642126356773",
      "created_at" : "Fri Jan 09 08:01:39 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Hoy trabajamos en la línea de envasado. Mañana repetimos con más luz. GripperOne es mejor para piezas pequeñas. Ella dijo \"enséñame los datos\" y así fue. #quality",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1997716494863833900"
          ],
          "editableUntil" : "2025-12-07T18:15:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "5",
      "id_str" : "1997716494863833900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1997716494863833900",
      "created_at" : "Sun Dec 07 17:15:02 +0000 2025",
      "favorited" : false,
      "full_text" : "Domingo de paella. ¡Qué calor en la playa! Por fin terminamos it. El perro encontró otro charco. El perro encontró otro charco. Hoy trabajamos en it. El perro encontró otro charco. Domingo de paella. Por fin terminamos it. El perro encontró otro charco. El perro encontr…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987875673364278427"
          ],
          "editableUntil" : "2025-11-10T14:31:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "19",
      "in_reply_to_status_id_str" : "1987697103795298379",
      "id_str" : "1987875673364278427",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1987875673364278427",
      "in_reply_to_status_id" : "1987697103795298379",
      "created_at" : "Mon Nov 10 13:31:08 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Por fin terminamos el taller de aprendices.\n\nElla dijo \"enséñame los datos\" y así fue.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1976516807879486306"
          ],
          "editableUntil" : "2025-10-10T06:15:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://www.hootsuite.com\" rel=\"nofollow\">Hootsuite</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "12",
      "id_str" : "1976516807879486306",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1976516807879486306",
      "created_at" : "Fri Oct 10 05:15:03 +0000 2025",
      "favorited" : false,
      "full_text" : "Por fin terminamos un sensor muy terco. Mañana repetimos con más luz. #learning",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1953551258835807850"
          ],
          "editableUntil" : "2025-08-07T21:18:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "favorite_count" : "13",
      "id_str" : "1953551258835807850",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1953551258835807850",
      "created_at" : "Thu Aug 07 20:18:09 +0000 2025",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula. Ella dijo \"enséñame los datos\" y así fue. Ella dijo \"enséñame los datos\" y así fue.\nGracias a quienes se quedaron hasta el final. ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero?",
      "lang" : "es"
    }
  }
]