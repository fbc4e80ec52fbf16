window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114892190999155509"
          ],
          "editableUntil" : "2026-10-27T02:29:25.000Z",
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
      "id_str" : "2114892190999155509",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2114892190999155509",
      "created_at" : "Tue Oct 27 01:29:25 +0000 2026",
      "favorited" : false,
      "full_text" : "New strings, old guitar. Rain all weekend, so we painted the shed. Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2110987668170178169"
          ],
          "editableUntil" : "2026-10-16T07:54:15.000Z",
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
      "favorite_count" : "15",
      "in_reply_to_status_id_str" : "2110744622511431078",
      "id_str" : "2110987668170178169",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2110987668170178169",
      "in_reply_to_status_id" : "2110744622511431078",
      "created_at" : "Fri Oct 16 06:54:15 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly The dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108007431920832800"
          ],
          "editableUntil" : "2026-10-08T02:31:51.000Z",
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
            "url" : "https://t.co/g0ka9p8inyn4",
            "expanded_url" : "https://acme-robotics.example/news/59",
            "display_url" : "acme-robotics.example/news/59"
          }
        ]
      },
      "favorite_count" : "4",
      "id_str" : "2108007431920832800",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2108007431920832800",
      "created_at" : "Thu Oct 08 01:31:51 +0000 2026",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that. New strings, old guitar. Finally planted the tomatoes. https://t.co/g0ka9p8inyn4",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2104450306704214535"
          ],
          "editableUntil" : "2026-09-28T06:57:06.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2104450306704214535",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2104450306704214535",
      "created_at" : "Mon Sep 28 05:57:06 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from our apprentices' workshop. We are hiring at Acme, apply here.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2101064780865058596"
          ],
          "editableUntil" : "2026-09-18T22:44:14.000Z",
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
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "2100812457900877078",
      "id_str" : "2101064780865058596",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2101064780865058596",
      "in_reply_to_status_id" : "2100812457900877078",
      "created_at" : "Fri Sep 18 21:44:14 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Does anyone have a spare ticket for Saturday?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2099042412780642107"
          ],
          "editableUntil" : "2026-09-13T08:48:04.000Z",
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
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "2098921233382057002",
      "id_str" : "2099042412780642107",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2099042412780642107",
      "in_reply_to_status_id" : "2098921233382057002",
      "created_at" : "Sun Sep 13 07:48:04 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Finally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2094948817655402902"
          ],
          "editableUntil" : "2026-09-02T01:41:35.000Z",
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
      "favorite_count" : "18",
      "in_reply_to_status_id_str" : "2094635871741886726",
      "id_str" : "2094948817655402902",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2094948817655402902",
      "in_reply_to_status_id" : "2094635871741886726",
      "created_at" : "Wed Sep 02 00:41:35 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2092458085712753817",
          "editControlInitial" : {
          "editTweetIds" : [
            "2092458085712753817",
            "2092458826025584488"
          ],
          "editableUntil" : "2026-08-26T04:47:14.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "favorite_count" : "13",
      "id_str" : "2092458826025584488",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2092458826025584488",
      "created_at" : "Wed Aug 26 03:47:14 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. New strings, old guitar. The night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2092458085712753817",
            "2092458826025584488"
          ],
          "editableUntil" : "2026-08-26T04:44:18.000Z",
          "editsRemaining" : "4",
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
      "favorite_count" : "19",
      "id_str" : "2092458085712753817",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2092458085712753817",
      "created_at" : "Wed Aug 26 03:44:18 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. New strings, old guitar. The night train was on time, imagine that. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2089617746488525228"
          ],
          "editableUntil" : "2026-08-18T08:37:48.000Z",
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
      "id_str" : "2089617746488525228",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2089617746488525228",
      "created_at" : "Tue Aug 18 07:37:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. Bread number nine, still too flat. Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2086461443016786559"
          ],
          "editableUntil" : "2026-08-09T15:35:47.000Z",
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
      "favorite_count" : "15",
      "id_str" : "2086461443016786559",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2086461443016786559",
      "created_at" : "Sun Aug 09 14:35:47 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed. Does anyone have a spare ticket for Saturday? Three things I learned from it. Soup weather 🍲. Does anyone have a spare ticket for Saturday? Still thinking about it. New strings, old guitar.\n\nRain all weekend, so we painted the s…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2084096379152919530"
          ],
          "editableUntil" : "2026-08-03T02:57:52.000Z",
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
      "favorite_count" : "29",
      "id_str" : "2084096379152919530",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2084096379152919530",
      "created_at" : "Mon Aug 03 01:57:52 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.\nRain all weekend, so we painted the shed.\n\nNew strings, old guitar. The dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080537443022629785"
          ],
          "editableUntil" : "2026-07-24T07:15:55.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2080537443022629785",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2080537443022629785",
      "created_at" : "Fri Jul 24 06:15:55 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today.\n\nDoes anyone have a spare ticket for Saturday? New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2077340512275898717",
          "editControlInitial" : {
          "editTweetIds" : [
            "2077340512275898717",
            "2077346199922981466"
          ],
          "editableUntil" : "2026-07-15T11:55:03.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "favorite_count" : "11",
      "id_str" : "2077346199922981466",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2077346199922981466",
      "created_at" : "Wed Jul 15 10:55:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes. The night train was on time, imagine that. New strings, old guitar. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077340512275898717",
            "2077346199922981466"
          ],
          "editableUntil" : "2026-07-15T11:32:27.000Z",
          "editsRemaining" : "4",
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
      "favorite_count" : "11",
      "id_str" : "2077340512275898717",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2077340512275898717",
      "created_at" : "Wed Jul 15 10:32:27 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes. The night train was on time, imagine that. New strings, old guitar. Soup weather 🍲. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072824323534905477"
          ],
          "editableUntil" : "2026-07-03T00:26:44.000Z",
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
      "favorite_count" : "16",
      "id_str" : "2072824323534905477",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2072824323534905477",
      "created_at" : "Thu Jul 02 23:26:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069926063640677388"
          ],
          "editableUntil" : "2026-06-25T00:30:05.000Z",
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
      "favorite_count" : "1",
      "id_str" : "2069926063640677388",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2069926063640677388",
      "created_at" : "Wed Jun 24 23:30:05 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067518295057396703"
          ],
          "editableUntil" : "2026-06-18T09:02:28.000Z",
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
      "favorite_count" : "27",
      "id_str" : "2067518295057396703",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2067518295057396703",
      "created_at" : "Thu Jun 18 08:02:28 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes. The dog found a second pond today.\nBread number nine, still too flat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2063524033064246698"
          ],
          "editableUntil" : "2026-06-07T08:30:42.000Z",
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
      "favorite_count" : "21",
      "in_reply_to_status_id_str" : "2063431468371694035",
      "id_str" : "2063524033064246698",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2063524033064246698",
      "in_reply_to_status_id" : "2063431468371694035",
      "created_at" : "Sun Jun 07 07:30:42 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060264094555451112"
          ],
          "editableUntil" : "2026-05-29T08:36:52.000Z",
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
      "favorite_count" : "29",
      "id_str" : "2060264094555451112",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2060264094555451112",
      "created_at" : "Fri May 29 07:36:52 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲. Soup weather 🍲.\n\nFinally planted the tomatoes.\n\nThe dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057306313441565391"
          ],
          "editableUntil" : "2026-05-21T04:43:42.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2057306313441565391",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2057306313441565391",
      "created_at" : "Thu May 21 03:43:42 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: A few notes from a long supplier call.\nWe wrote it down so that the next person can skip the hard part. She said \"show me the…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2053319605844499020"
          ],
          "editableUntil" : "2026-05-10T04:41:57.000Z",
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
      "id_str" : "2053319605844499020",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2053319605844499020",
      "created_at" : "Sun May 10 03:41:57 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Monday question about calibrating forty arms. The visitors asked sharper questions than the audit did. More on this when the …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2050093329062280687"
          ],
          "editableUntil" : "2026-05-01T07:01:53.000Z",
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
      "favorite_count" : "29",
      "id_str" : "2050093329062280687",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2050093329062280687",
      "created_at" : "Fri May 01 06:01:53 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Still thinking about calibrating forty arms. The visitors asked sharper questions than the audit did. She said \"show me …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2046668679502727233",
          "editControlInitial" : {
          "editTweetIds" : [
            "2046668679502727233",
            "2046676376011518793"
          ],
          "editableUntil" : "2026-04-21T20:44:08.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "id_str" : "2046676376011518793",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2046676376011518793",
      "created_at" : "Tue Apr 21 19:44:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.\n\nRain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2046668679502727233",
            "2046676376011518793"
          ],
          "editableUntil" : "2026-04-21T20:13:33.000Z",
          "editsRemaining" : "4",
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
      "favorite_count" : "8",
      "id_str" : "2046668679502727233",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2046668679502727233",
      "created_at" : "Tue Apr 21 19:13:33 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.\n\nRain all weekend, so we painted the shed. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2043991810058804766"
          ],
          "editableUntil" : "2026-04-14T10:56:37.000Z",
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
      "favorite_count" : "3",
      "id_str" : "2043991810058804766",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2043991810058804766",
      "created_at" : "Tue Apr 14 09:56:37 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Spent the morning on the packaging line. Nobody had read the manual, including me.\n\nNobody had read the manual, includin…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2040982330465610735"
          ],
          "editableUntil" : "2026-04-06T03:38:01.000Z",
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
      "favorite_count" : "29",
      "id_str" : "2040982330465610735",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2040982330465610735",
      "created_at" : "Mon Apr 06 02:38:01 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Monday question about a customer visit in Lyon. She said \"show me the data\", so we did. I drew it on a napkin first; the napk…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034077160406286905"
          ],
          "editableUntil" : "2026-03-18T02:19:21.000Z",
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
      "id_str" : "2034077160406286905",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2034077160406286905",
      "created_at" : "Wed Mar 18 01:19:21 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲.\nThe dog found a second pond today. A few notes from it. Soup weather 🍲.\n\nSoup weather 🍲. Three things I learned from it. Finally planted the tomatoes.\n\nThe night train was on time, imagine that. Still thinking about it. The dog found a second pond today.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2031543374314851646"
          ],
          "editableUntil" : "2026-03-11T02:30:59.000Z",
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
      "favorite_count" : "7",
      "id_str" : "2031543374314851646",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2031543374314851646",
      "created_at" : "Wed Mar 11 01:30:59 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Three things I learned from the firmware rollout. The visitors asked sharper questions than the audit did.\n\nWhat would y…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029120553582963944"
          ],
          "editableUntil" : "2026-03-04T10:03:33.000Z",
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
      "favorite_count" : "29",
      "in_reply_to_status_id_str" : "2029093771763669012",
      "id_str" : "2029120553582963944",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2029120553582963944",
      "in_reply_to_status_id" : "2029093771763669012",
      "created_at" : "Wed Mar 04 09:03:33 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Finally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026427402944351236"
          ],
          "editableUntil" : "2026-02-24T23:41:56.000Z",
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
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "2026302122992569094",
      "id_str" : "2026427402944351236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2026427402944351236",
      "in_reply_to_status_id" : "2026302122992569094",
      "created_at" : "Tue Feb 24 22:41:56 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023489299912943302"
          ],
          "editableUntil" : "2026-02-16T21:06:58.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2023489299912943302",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2023489299912943302",
      "created_at" : "Mon Feb 16 20:06:58 +0000 2026",
      "favorited" : false,
      "full_text" : "Does anyone have a spare ticket for Saturday? Bread number nine, still too flat.\n\nDoes anyone have a spare ticket for Saturday?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019668826622812279"
          ],
          "editableUntil" : "2026-02-06T08:05:46.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2019668826622812279",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2019668826622812279",
      "created_at" : "Fri Feb 06 07:05:46 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.\n\nSoup weather 🍲.\nFinally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016685475666314737"
          ],
          "editableUntil" : "2026-01-29T02:31:00.000Z",
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
      "in_reply_to_status_id_str" : "2016382766562659319",
      "id_str" : "2016685475666314737",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2016685475666314737",
      "in_reply_to_status_id" : "2016382766562659319",
      "created_at" : "Thu Jan 29 01:31:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Monday question about the documentation sprint. The next GripperOne course starts in autumn.\n\nCycle time is now &lt; 4 s, measured over two weeks. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2013533070640334220"
          ],
          "editableUntil" : "2026-01-20T09:44:28.000Z",
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
      "favorite_count" : "17",
      "in_reply_to_status_id_str" : "2013261072090211718",
      "id_str" : "2013533070640334220",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2013533070640334220",
      "in_reply_to_status_id" : "2013261072090211718",
      "created_at" : "Tue Jan 20 08:44:28 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Rain all weekend, so we painted the shed. The night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010317179132626630"
          ],
          "editableUntil" : "2026-01-11T12:45:40.000Z",
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
      "favorite_count" : "24",
      "in_reply_to_status_id_str" : "2010251080699280058",
      "id_str" : "2010317179132626630",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2010317179132626630",
      "in_reply_to_status_id" : "2010251080699280058",
      "created_at" : "Sun Jan 11 11:45:40 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Finally planted the tomatoes.\n\nFinally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2005915733943795869"
          ],
          "editableUntil" : "2025-12-30T09:15:53.000Z",
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
      "favorite_count" : "19",
      "in_reply_to_status_id_str" : "2005558262405749042",
      "id_str" : "2005915733943795869",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2005915733943795869",
      "in_reply_to_status_id" : "2005558262405749042",
      "created_at" : "Tue Dec 30 08:15:53 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from a customer visit in Lyon. We are hiring at Acme, apply here. She said \"show me the data\", so we did. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999747643412232553"
          ],
          "editableUntil" : "2025-12-13T08:46:06.000Z",
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
      "favorite_count" : "13",
      "id_str" : "1999747643412232553",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1999747643412232553",
      "created_at" : "Sat Dec 13 07:46:06 +0000 2025",
      "favorited" : false,
      "full_text" : "New strings, old guitar. Soup weather 🍲.\nThe night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996404410843486233"
          ],
          "editableUntil" : "2025-12-04T03:21:17.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1996404410843486233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996404410843486233",
      "created_at" : "Thu Dec 04 02:21:17 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Monday question about a very stubborn sensor. Sometimes the simple fix is the right one.\n\nIt is not finished, but it mov…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994333625957404727"
          ],
          "editableUntil" : "2025-11-28T10:12:44.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1994333625957404727",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1994333625957404727",
      "created_at" : "Fri Nov 28 09:12:44 +0000 2025",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed. Rain all weekend, so we painted the shed.\n\nFinally planted the tomatoes. Bread number nine, still too flat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1990519209061181072"
          ],
          "editableUntil" : "2025-11-17T21:35:36.000Z",
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
      "favorite_count" : "18",
      "id_str" : "1990519209061181072",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1990519209061181072",
      "created_at" : "Mon Nov 17 20:35:36 +0000 2025",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1988353582182103890"
          ],
          "editableUntil" : "2025-11-11T22:10:10.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1988353582182103890",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1988353582182103890",
      "created_at" : "Tue Nov 11 21:10:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed.\nBread number nine, still too flat. Rain all weekend, so we painted the shed. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1985442935812882405"
          ],
          "editableUntil" : "2025-11-03T21:24:18.000Z",
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
      "favorite_count" : "28",
      "id_str" : "1985442935812882405",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1985442935812882405",
      "created_at" : "Mon Nov 03 20:24:18 +0000 2025",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that. Soup weather 🍲.\n\nThe dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983052823329499788"
          ],
          "editableUntil" : "2025-10-28T07:06:51.000Z",
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
      "favorite_count" : "17",
      "id_str" : "1983052823329499788",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1983052823329499788",
      "created_at" : "Tue Oct 28 06:06:51 +0000 2025",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that. The dog found a second pond today.\nSoup weather 🍲. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980142568628972519"
          ],
          "editableUntil" : "2025-10-20T06:22:32.000Z",
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
      "favorite_count" : "28",
      "id_str" : "1980142568628972519",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1980142568628972519",
      "created_at" : "Mon Oct 20 05:22:32 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Spent the morning on a very stubborn sensor. What would you have tried first?\n\nQuality &gt; quantity, as the old sign in the …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1977467575488806062"
          ],
          "editableUntil" : "2025-10-12T21:13:04.000Z",
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
      "favorite_count" : "21",
      "id_str" : "1977467575488806062",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1977467575488806062",
      "created_at" : "Sun Oct 12 20:13:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Soup weather 🍲.\nSoup weather 🍲. Rain all weekend, so we painted the shed.\nRain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974484045549797328"
          ],
          "editableUntil" : "2025-10-04T15:37:35.000Z",
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
      "favorite_count" : "26",
      "id_str" : "1974484045549797328",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1974484045549797328",
      "created_at" : "Sat Oct 04 14:37:35 +0000 2025",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.\n\nSoup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1964798760555215245"
          ],
          "editableUntil" : "2025-09-07T22:11:43.000Z",
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
      "favorite_count" : "17",
      "in_reply_to_status_id_str" : "1964664610197617939",
      "id_str" : "1964798760555215245",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1964798760555215245",
      "in_reply_to_status_id" : "1964664610197617939",
      "created_at" : "Sun Sep 07 21:11:43 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders We finally finished the firmware rollout. I love what GripperOne does for the line. #AcmeEmployee",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1945314464795138917"
          ],
          "editableUntil" : "2025-07-16T03:48:05.000Z",
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
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "1945106605220429076",
      "id_str" : "1945314464795138917",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1945314464795138917",
      "in_reply_to_status_id" : "1945106605220429076",
      "created_at" : "Wed Jul 16 02:48:05 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Rain all weekend, so we painted the shed. The dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1924310524325980456"
          ],
          "editableUntil" : "2025-05-19T04:45:55.000Z",
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
      "id_str" : "1924310524325980456",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1924310524325980456",
      "created_at" : "Mon May 19 03:45:55 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the packaging line. Quality &gt; quantity, as the old sign in the hall says. The answer was a loose connector, of course. The next GripperOne course starts in autumn. The visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part.\n\nThanks to everyone who stayed curious. Cycle time is now &lt; 4 s, measured over two weeks. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1902448583846750307"
          ],
          "editableUntil" : "2025-03-19T20:54:22.000Z",
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
      "favorite_count" : "12",
      "id_str" : "1902448583846750307",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1902448583846750307",
      "created_at" : "Wed Mar 19 19:54:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885064933036932749"
          ],
          "editableUntil" : "2025-01-30T21:37:57.000Z",
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
      "id_str" : "1885064933036932749",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1885064933036932749",
      "created_at" : "Thu Jan 30 20:37:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. New strings, old guitar.\nFinally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862746055208534811"
          ],
          "editableUntil" : "2024-11-30T07:30:42.000Z",
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
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "1862610924760224047",
      "id_str" : "1862746055208534811",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862746055208534811",
      "in_reply_to_status_id" : "1862610924760224047",
      "created_at" : "Sat Nov 30 06:30:42 +0000 2024",
      "favorited" : false,
      "full_text" : "@cell_builders Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  }
]