window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2113547169622452892"
          ],
          "editableUntil" : "2026-10-23T09:24:47.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2113547169622452892",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2113547169622452892",
      "created_at" : "Fri Oct 23 08:24:47 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la visita a Zaragoza.\n¿Qué habrías probado tú primero? Ella dijo \"enséñame los datos\" y así fue. #learning",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107866584133155301"
          ],
          "editableUntil" : "2026-10-07T17:12:10.000Z",
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
      "favorite_count" : "28",
      "in_reply_to_status_id_str" : "2107685008230814143",
      "id_str" : "2107866584133155301",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2107866584133155301",
      "in_reply_to_status_id" : "2107685008230814143",
      "created_at" : "Wed Oct 07 16:12:10 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Fotos de la línea de envasado. ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero?",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2101653397434202925"
          ],
          "editableUntil" : "2026-09-20T13:43:11.000Z",
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
      "id_str" : "2101653397434202925",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2101653397434202925",
      "created_at" : "Sun Sep 20 12:43:11 +0000 2026",
      "favorited" : false,
      "full_text" : "Fotos de la visita a Zaragoza. Gracias a quienes se quedaron hasta el final. Los números salieron mejor que el plano. Ella dijo \"enséñame los datos\" y así fue. 👏🏽",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095498779580557277"
          ],
          "editableUntil" : "2026-09-03T14:06:56.000Z",
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
      "favorite_count" : "27",
      "id_str" : "2095498779580557277",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2095498779580557277",
      "created_at" : "Thu Sep 03 13:06:56 +0000 2026",
      "favorited" : false,
      "full_text" : "Fotos de un sensor muy terco. Los números salieron mejor que el plano.\nElla dijo \"enséñame los datos\" y así fue. ¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero?\nMañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2090786431587978418"
          ],
          "editableUntil" : "2026-08-21T14:01:44.000Z",
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
      "favorite_count" : "22",
      "id_str" : "2090786431587978418",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2090786431587978418",
      "created_at" : "Fri Aug 21 13:01:44 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Unas notas sobre la línea de envasado. Los números salieron mejor que el plano. Los números salieron mejor que el plano. Maña…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2085583191545418314"
          ],
          "editableUntil" : "2026-08-07T05:25:55.000Z",
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
      "favorite_count" : "9",
      "id_str" : "2085583191545418314",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2085583191545418314",
      "created_at" : "Fri Aug 07 04:25:55 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Hoy trabajamos en la visita a Zaragoza. Mañana repetimos con más luz. #automation",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080642678681605981"
          ],
          "editableUntil" : "2026-07-24T14:14:05.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2080642678681605981",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2080642678681605981",
      "created_at" : "Fri Jul 24 13:14:05 +0000 2026",
      "favorited" : false,
      "full_text" : "Fotos de la nueva célula. Mañana repetimos con más luz.\n\n#packaging",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076605085932984274"
          ],
          "editableUntil" : "2026-07-13T10:50:08.000Z",
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
      "favorite_count" : "26",
      "in_reply_to_status_id_str" : "2076340413232502736",
      "id_str" : "2076605085932984274",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2076605085932984274",
      "in_reply_to_status_id" : "2076340413232502736",
      "created_at" : "Mon Jul 13 09:50:08 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Hoy trabajamos en la línea de envasado. Ella dijo \"enséñame los datos\" y así fue. Mañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072341062543024520"
          ],
          "editableUntil" : "2026-07-01T16:26:26.000Z",
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
      "favorite_count" : "17",
      "id_str" : "2072341062543024520",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2072341062543024520",
      "created_at" : "Wed Jul 01 15:26:26 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Unas notas sobre la nueva célula.\n\n¿Qué habrías probado tú primero? ¿Qué habrías probado tú primero?\n¿Qué habrías probado …",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2066829233647474960"
          ],
          "editableUntil" : "2026-06-16T11:24:23.000Z",
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "2066752067427576425",
      "id_str" : "2066829233647474960",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2066829233647474960",
      "in_reply_to_status_id" : "2066752067427576425",
      "created_at" : "Tue Jun 16 10:24:23 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Unas notas sobre la visita a Zaragoza. GripperOne es mejor para piezas pequeñas.\n\nGracias a quienes se quedaron hasta el final.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2061403550700962363"
          ],
          "editableUntil" : "2026-06-01T12:04:40.000Z",
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
      "id_str" : "2061403550700962363",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2061403550700962363",
      "created_at" : "Mon Jun 01 11:04:40 +0000 2026",
      "favorited" : false,
      "full_text" : "Unas notas sobre la nueva célula.\nAl final era un conector suelto.\nMañana repetimos con más luz.\nAl final era un conector suelto. 🚀",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057045022728037012"
          ],
          "editableUntil" : "2026-05-20T11:25:26.000Z",
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
      "favorite_count" : "18",
      "id_str" : "2057045022728037012",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2057045022728037012",
      "created_at" : "Wed May 20 10:25:26 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Hoy trabajamos en el taller de aprendices. Los números salieron mejor que el plano.\n\n¿Qué habrías probado tú primero? Maña…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2050109160894649406"
          ],
          "editableUntil" : "2026-05-01T08:04:47.000Z",
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
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "2050042770660971746",
      "id_str" : "2050109160894649406",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2050109160894649406",
      "in_reply_to_status_id" : "2050042770660971746",
      "created_at" : "Fri May 01 07:04:47 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Por fin terminamos la nueva célula. ¿Qué habrías probado tú primero? Mañana repetimos con más luz.\n\n#packaging",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2045468821570968084"
          ],
          "editableUntil" : "2026-04-18T12:45:44.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2045468821570968084",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2045468821570968084",
      "created_at" : "Sat Apr 18 11:45:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Fotos de un sensor muy terco.\n\n¿Qué habrías probado tú primero?\nAl final era un conector suelto.\n\nLos números salieron mejor que el plano.\nLos números salieron mejor que el plano.\n\n¿Qué habrías probado tú primero? Los números salieron mejor que el plano.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2040163457063268315"
          ],
          "editableUntil" : "2026-04-03T21:24:07.000Z",
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
      "id_str" : "2040163457063268315",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2040163457063268315",
      "created_at" : "Fri Apr 03 20:24:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en el taller de aprendices. Los números salieron mejor que el plano.\n\nMañana repetimos con más luz. Mañana repetimos con más luz. Ella dijo \"enséñame los datos\" y así fue. Los números salieron mejor que el plano.\n\n#packaging",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036427397080898101"
          ],
          "editableUntil" : "2026-03-24T13:58:21.000Z",
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
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "2036320240975957229",
      "id_str" : "2036427397080898101",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2036427397080898101",
      "in_reply_to_status_id" : "2036320240975957229",
      "created_at" : "Tue Mar 24 12:58:21 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Por fin terminamos la visita a Zaragoza. GripperOne es mejor para piezas pequeñas. #publicidad ¿Qué habrías probado tú primero? #learning",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2031751782787215665"
          ],
          "editableUntil" : "2026-03-11T16:19:07.000Z",
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
      "favorite_count" : "6",
      "id_str" : "2031751782787215665",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2031751782787215665",
      "created_at" : "Wed Mar 11 15:19:07 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Por fin terminamos la línea de envasado.\n¿Qué habrías probado tú primero?\n¿Qué habrías probado tú primero? Ella dijo \"en…",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026759937024655346"
          ],
          "editableUntil" : "2026-02-25T21:43:19.000Z",
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
      "favorite_count" : "30",
      "in_reply_to_status_id_str" : "2026610147300050856",
      "id_str" : "2026759937024655346",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2026759937024655346",
      "in_reply_to_status_id" : "2026610147300050856",
      "created_at" : "Wed Feb 25 20:43:19 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Unas notas sobre el taller de aprendices.\n\n¿Qué habrías probado tú primero? Ella dijo \"enséñame los datos\" y así fue. #maintenance",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021661049088215348"
          ],
          "editableUntil" : "2026-02-11T20:02:09.000Z",
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
      "favorite_count" : "6",
      "id_str" : "2021661049088215348",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2021661049088215348",
      "created_at" : "Wed Feb 11 19:02:09 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la nueva célula.\n¿Qué habrías probado tú primero? Mañana repetimos con más luz.\n\nGracias a quienes se quedaron hasta el final.\nElla dijo \"enséñame los datos\" y así fue. GripperOne es mejor para piezas pequeñas. Gracias a quienes se quedaron hasta el final.\n\nAl final era un conector suelto. #maintenance",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2015828332681317395",
          "editControlInitial" : {
          "editTweetIds" : [
            "2015828332681317395",
            "2015831395166221662"
          ],
          "editableUntil" : "2026-01-26T17:57:11.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2015831395166221662",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2015831395166221662",
      "created_at" : "Mon Jan 26 16:57:11 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la línea de envasado. Al final era un conector suelto. Ella dijo \"enséñame los datos\" y así fue. Los números salieron mejor que el plano. Mañana repetimos con más luz.",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015828332681317395",
            "2015831395166221662"
          ],
          "editableUntil" : "2026-01-26T17:45:01.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2015828332681317395",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2015828332681317395",
      "created_at" : "Mon Jan 26 16:45:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Hoy trabajamos en la línea de envasado. Al final era un conector suelto. Ella dijo \"enséñame los datos\" y así fue. Los números salieron mejor que el plano. Mañana repetimos con más luz. (tpyo)",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010661328705666438"
          ],
          "editableUntil" : "2026-01-12T11:33:11.000Z",
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
      "favorite_count" : "16",
      "in_reply_to_status_id_str" : "2010354560487329525",
      "id_str" : "2010661328705666438",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2010661328705666438",
      "in_reply_to_status_id" : "2010354560487329525",
      "created_at" : "Mon Jan 12 10:33:11 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Fotos de un sensor muy terco.\n\nElla dijo \"enséñame los datos\" y así fue.",
      "lang" : "es"
    }
  }
]