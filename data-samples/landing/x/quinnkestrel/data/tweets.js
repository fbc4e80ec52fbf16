window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2115185669550180478"
          ],
          "editableUntil" : "2026-10-27T21:55:36.000Z",
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
      "id_str" : "2115185669550180478",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2115185669550180478",
      "created_at" : "Tue Oct 27 20:55:36 +0000 2026",
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
            "2111055009419237575"
          ],
          "editableUntil" : "2026-10-16T12:21:50.000Z",
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
            "url" : "https://t.co/g1eajn0f3h6v",
            "expanded_url" : "https://acme-robotics.example/news/31",
            "display_url" : "acme-robotics.example/news/31"
          }
        ]
      },
      "favorite_count" : "24",
      "id_str" : "2111055009419237575",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2111055009419237575",
      "created_at" : "Fri Oct 16 11:21:50 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la línea de envasado.\nAl final era un conector suelto. Mañana repetimos con más luz.\nGracias a quienes se quedaron hasta el final. ✅ https://t.co/g1eajn0f3h6v",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108158141396418645"
          ],
          "editableUntil" : "2026-10-08T12:30:43.000Z",
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
      "in_reply_to_status_id_str" : "2107980409705871486",
      "id_str" : "2108158141396418645",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2108158141396418645",
      "in_reply_to_status_id" : "2107980409705871486",
      "created_at" : "Thu Oct 08 11:30:43 +0000 2026",
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
            "2104618727444947875"
          ],
          "editableUntil" : "2026-09-28T18:06:21.000Z",
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
      "id_str" : "2104618727444947875",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2104618727444947875",
      "created_at" : "Mon Sep 28 17:06:21 +0000 2026",
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
            "2100251481828923902"
          ],
          "editableUntil" : "2026-09-16T16:52:28.000Z",
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
      "id_str" : "2100251481828923902",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2100251481828923902",
      "created_at" : "Wed Sep 16 15:52:28 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la nueva célula.\n\nAl final era un conector suelto.\n\nAl final era un conector suelto.\n¿Qué habrías probado tú primero?\n\nElla dijo \"enséñame los datos\" y así fue.\nAl final era un conector suelto.\n\n#robots",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2097229702610669744",
          "editControlInitial" : {
          "editTweetIds" : [
            "2097229702610669744",
            "2097237077276094450"
          ],
          "editableUntil" : "2026-09-08T09:14:18.000Z",
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
      "id_str" : "2097237077276094450",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2097237077276094450",
      "created_at" : "Tue Sep 08 08:14:18 +0000 2026",
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
            "2097229702610669744",
            "2097237077276094450"
          ],
          "editableUntil" : "2026-09-08T08:45:00.000Z",
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
      "id_str" : "2097229702610669744",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2097229702610669744",
      "created_at" : "Tue Sep 08 07:45:00 +0000 2026",
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
            "2093289235375415789"
          ],
          "editableUntil" : "2026-08-28T11:46:59.000Z",
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
      "id_str" : "2093289235375415789",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2093289235375415789",
      "created_at" : "Fri Aug 28 10:46:59 +0000 2026",
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
            "2088128717861981602"
          ],
          "editableUntil" : "2026-08-14T06:00:56.000Z",
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
      "in_reply_to_status_id_str" : "2087753684277614499",
      "id_str" : "2088128717861981602",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2088128717861981602",
      "in_reply_to_status_id" : "2087753684277614499",
      "created_at" : "Fri Aug 14 05:00:56 +0000 2026",
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
            "2084384340574131533"
          ],
          "editableUntil" : "2026-08-03T22:02:07.000Z",
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
      "id_str" : "2084384340574131533",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2084384340574131533",
      "created_at" : "Mon Aug 03 21:02:07 +0000 2026",
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
            "2080545544116577329"
          ],
          "editableUntil" : "2026-07-24T07:48:07.000Z",
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
      "id_str" : "2080545544116577329",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2080545544116577329",
      "created_at" : "Fri Jul 24 06:48:07 +0000 2026",
      "favorited" : false,
      "full_text" : "El perro encontró otro charco. Domingo de paella. Fotos de it. El perro encontró otro charco.\n\nEl perro encontró otro charco. Fotos de it. El perro encontró otro charco.\n\n¡Qué calor en la playa! Hoy trabajamos en it. El perro encontró otro charco. ¡Qué calor en la playa…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2076569824131291404",
          "editControlInitial" : {
          "editTweetIds" : [
            "2076569824131291404",
            "2076575912803315521"
          ],
          "editableUntil" : "2026-07-13T08:54:13.000Z",
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
      "id_str" : "2076575912803315521",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2076575912803315521",
      "created_at" : "Mon Jul 13 07:54:13 +0000 2026",
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
            "2076569824131291404",
            "2076575912803315521"
          ],
          "editableUntil" : "2026-07-13T08:30:01.000Z",
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
      "id_str" : "2076569824131291404",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2076569824131291404",
      "created_at" : "Mon Jul 13 07:30:01 +0000 2026",
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
            "2074024570220253123"
          ],
          "editableUntil" : "2026-07-06T07:56:05.000Z",
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
      "in_reply_to_status_id_str" : "2073951267522406646",
      "id_str" : "2074024570220253123",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2074024570220253123",
      "in_reply_to_status_id" : "2073951267522406646",
      "created_at" : "Mon Jul 06 06:56:05 +0000 2026",
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
            "2070368227827439580"
          ],
          "editableUntil" : "2026-06-26T05:47:05.000Z",
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
      "id_str" : "2070368227827439580",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2070368227827439580",
      "created_at" : "Fri Jun 26 04:47:05 +0000 2026",
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
            "2066523320416906788"
          ],
          "editableUntil" : "2026-06-15T15:08:48.000Z",
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
      "id_str" : "2066523320416906788",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2066523320416906788",
      "created_at" : "Mon Jun 15 14:08:48 +0000 2026",
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
            "2063495530923601999"
          ],
          "editableUntil" : "2026-06-07T06:37:27.000Z",
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
      "in_reply_to_status_id_str" : "2063460909934487437",
      "id_str" : "2063495530923601999",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2063495530923601999",
      "in_reply_to_status_id" : "2063460909934487437",
      "created_at" : "Sun Jun 07 05:37:27 +0000 2026",
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
            "2059349510584223616"
          ],
          "editableUntil" : "2026-05-26T20:02:38.000Z",
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
      "id_str" : "2059349510584223616",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2059349510584223616",
      "created_at" : "Tue May 26 19:02:38 +0000 2026",
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
            "2055608666670651474"
          ],
          "editableUntil" : "2026-05-16T12:17:52.000Z",
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
      "in_reply_to_status_id_str" : "2055392259235124531",
      "id_str" : "2055608666670651474",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2055608666670651474",
      "in_reply_to_status_id" : "2055392259235124531",
      "created_at" : "Sat May 16 11:17:52 +0000 2026",
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
            "2049377152906830767"
          ],
          "editableUntil" : "2026-04-29T07:36:03.000Z",
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
      "id_str" : "2049377152906830767",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2049377152906830767",
      "created_at" : "Wed Apr 29 06:36:03 +0000 2026",
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
            "2039751298685173195"
          ],
          "editableUntil" : "2026-04-02T18:06:21.000Z",
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
      "id_str" : "2039751298685173195",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2039751298685173195",
      "created_at" : "Thu Apr 02 17:06:21 +0000 2026",
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
            "2029829751571608108"
          ],
          "editableUntil" : "2026-03-06T09:01:39.000Z",
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
      "in_reply_to_status_id_str" : "2029592362599956773",
      "id_str" : "2029829751571608108",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2029829751571608108",
      "in_reply_to_status_id" : "2029592362599956773",
      "created_at" : "Fri Mar 06 08:01:39 +0000 2026",
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
            "2020909318262233900"
          ],
          "editableUntil" : "2026-02-09T18:15:02.000Z",
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
      "id_str" : "2020909318262233900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2020909318262233900",
      "created_at" : "Mon Feb 09 17:15:02 +0000 2026",
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
            "2012518048225078427"
          ],
          "editableUntil" : "2026-01-17T14:31:08.000Z",
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
      "in_reply_to_status_id_str" : "2012339478656098379",
      "id_str" : "2012518048225078427",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2012518048225078427",
      "in_reply_to_status_id" : "2012339478656098379",
      "created_at" : "Sat Jan 17 13:31:08 +0000 2026",
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
            "2001899057965886306"
          ],
          "editableUntil" : "2025-12-19T07:15:03.000Z",
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
      "id_str" : "2001899057965886306",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2001899057965886306",
      "created_at" : "Fri Dec 19 06:15:03 +0000 2025",
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
            "1993429023546207850"
          ],
          "editableUntil" : "2025-11-25T22:18:09.000Z",
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
      "id_str" : "1993429023546207850",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1993429023546207850",
      "created_at" : "Tue Nov 25 21:18:09 +0000 2025",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula. Ella dijo \"enséñame los datos\" y así fue. Ella dijo \"enséñame los datos\" y así fue.\nGracias a quienes se quedaron hasta el final. ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero?",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1975044598186755991"
          ],
          "editableUntil" : "2025-10-06T04:45:01.000Z",
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
      "favorite_count" : "18",
      "id_str" : "1975044598186755991",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1975044598186755991",
      "created_at" : "Mon Oct 06 03:45:01 +0000 2025",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en un sensor muy terco.\nGracias a quienes se quedaron hasta el final. 🔧",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1943005520937450556"
          ],
          "editableUntil" : "2025-07-09T18:53:10.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1943005520937450556",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1943005520937450556",
      "created_at" : "Wed Jul 09 17:53:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en un sensor muy terco.\n\nLos números salieron mejor que el plano. Al final era un conector suelto.\n\n¿Qué habrías probado tú primero?\nElla dijo \"enséñame los datos\" y así fue. Gracias a quienes se quedaron hasta el final. Al final era un conector suelto.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1882386972182808360"
          ],
          "editableUntil" : "2025-01-23T12:16:41.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1882386972182808360",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1882386972182808360",
      "created_at" : "Thu Jan 23 11:16:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Unas notas sobre la visita a Zaragoza. ¿Qué habrías probado tú primero? Mañana repetimos con más luz. En el banco estaba GripperOne.\n\nMañana repetimos con más luz.\n\n#maintenance",
      "lang" : "es"
    }
  }
]