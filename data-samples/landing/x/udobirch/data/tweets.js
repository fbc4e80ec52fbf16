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
            "2110625280304578169"
          ],
          "editableUntil" : "2026-10-15T07:54:15.000Z",
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
      "in_reply_to_status_id_str" : "2110382234645831078",
      "id_str" : "2110625280304578169",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2110625280304578169",
      "in_reply_to_status_id" : "2110382234645831078",
      "created_at" : "Thu Oct 15 06:54:15 +0000 2026",
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
            "2106920268324032800"
          ],
          "editableUntil" : "2026-10-05T02:31:51.000Z",
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
            "url" : "https://t.co/g09kwh6av2n4",
            "expanded_url" : "https://acme-robotics.example/news/59",
            "display_url" : "acme-robotics.example/news/59"
          }
        ]
      },
      "favorite_count" : "4",
      "id_str" : "2106920268324032800",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2106920268324032800",
      "created_at" : "Mon Oct 05 01:31:51 +0000 2026",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that. New strings, old guitar. Finally planted the tomatoes. https://t.co/g09kwh6av2n4",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2103000755241814535"
          ],
          "editableUntil" : "2026-09-24T06:57:06.000Z",
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
      "id_str" : "2103000755241814535",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2103000755241814535",
      "created_at" : "Thu Sep 24 05:57:06 +0000 2026",
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
            "2099977617268258596"
          ],
          "editableUntil" : "2026-09-15T22:44:14.000Z",
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
      "in_reply_to_status_id_str" : "2099725294304077078",
      "id_str" : "2099977617268258596",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2099977617268258596",
      "in_reply_to_status_id" : "2099725294304077078",
      "created_at" : "Tue Sep 15 21:44:14 +0000 2026",
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
            "2096143309855842107"
          ],
          "editableUntil" : "2026-09-05T08:48:04.000Z",
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
      "in_reply_to_status_id_str" : "2096022130457257002",
      "id_str" : "2096143309855842107",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2096143309855842107",
      "in_reply_to_status_id" : "2096022130457257002",
      "created_at" : "Sat Sep 05 07:48:04 +0000 2026",
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
            "2092774490461802902"
          ],
          "editableUntil" : "2026-08-27T01:41:35.000Z",
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
      "in_reply_to_status_id_str" : "2092461544548286726",
      "id_str" : "2092774490461802902",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2092774490461802902",
      "in_reply_to_status_id" : "2092461544548286726",
      "created_at" : "Thu Aug 27 00:41:35 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2089558982787953817",
          "editControlInitial" : {
          "editTweetIds" : [
            "2089558982787953817",
            "2089559723100784488"
          ],
          "editableUntil" : "2026-08-18T04:47:14.000Z",
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
      "id_str" : "2089559723100784488",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2089559723100784488",
      "created_at" : "Tue Aug 18 03:47:14 +0000 2026",
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
            "2089558982787953817",
            "2089559723100784488"
          ],
          "editableUntil" : "2026-08-18T04:44:18.000Z",
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
      "id_str" : "2089558982787953817",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2089558982787953817",
      "created_at" : "Tue Aug 18 03:44:18 +0000 2026",
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
            "2086356255698125228"
          ],
          "editableUntil" : "2026-08-09T08:37:48.000Z",
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
      "id_str" : "2086356255698125228",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2086356255698125228",
      "created_at" : "Sun Aug 09 07:37:48 +0000 2026",
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
            "2082475176495186559"
          ],
          "editableUntil" : "2026-07-29T15:35:47.000Z",
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
      "id_str" : "2082475176495186559",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2082475176495186559",
      "created_at" : "Wed Jul 29 14:35:47 +0000 2026",
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
            "2079747724765719530"
          ],
          "editableUntil" : "2026-07-22T02:57:52.000Z",
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
      "id_str" : "2079747724765719530",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2079747724765719530",
      "created_at" : "Wed Jul 22 01:57:52 +0000 2026",
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
            "2075101625038629785"
          ],
          "editableUntil" : "2026-07-09T07:15:55.000Z",
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
      "id_str" : "2075101625038629785",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2075101625038629785",
      "created_at" : "Thu Jul 09 06:15:55 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today.\n\nDoes anyone have a spare ticket for Saturday? New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2071542306426298717",
          "editControlInitial" : {
          "editTweetIds" : [
            "2071542306426298717",
            "2071547994073381466"
          ],
          "editableUntil" : "2026-06-29T11:55:03.000Z",
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
      "id_str" : "2071547994073381466",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2071547994073381466",
      "created_at" : "Mon Jun 29 10:55:03 +0000 2026",
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
            "2071542306426298717",
            "2071547994073381466"
          ],
          "editableUntil" : "2026-06-29T11:32:27.000Z",
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
      "id_str" : "2071542306426298717",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2071542306426298717",
      "created_at" : "Mon Jun 29 10:32:27 +0000 2026",
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
            "2068475669147705477"
          ],
          "editableUntil" : "2026-06-21T00:26:44.000Z",
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
      "id_str" : "2068475669147705477",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2068475669147705477",
      "created_at" : "Sat Jun 20 23:26:44 +0000 2026",
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
            "2064127857791077388"
          ],
          "editableUntil" : "2026-06-09T00:30:05.000Z",
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
      "id_str" : "2064127857791077388",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2064127857791077388",
      "created_at" : "Mon Jun 08 23:30:05 +0000 2026",
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
            "2059908149879796703"
          ],
          "editableUntil" : "2026-05-28T09:02:28.000Z",
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
      "id_str" : "2059908149879796703",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2059908149879796703",
      "created_at" : "Thu May 28 08:02:28 +0000 2026",
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
            "2056638663617846698"
          ],
          "editableUntil" : "2026-05-19T08:30:42.000Z",
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
      "in_reply_to_status_id_str" : "2056546098925294035",
      "id_str" : "2056638663617846698",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2056638663617846698",
      "in_reply_to_status_id" : "2056546098925294035",
      "created_at" : "Tue May 19 07:30:42 +0000 2026",
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
            "2051929173646651112"
          ],
          "editableUntil" : "2026-05-06T08:36:52.000Z",
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
      "id_str" : "2051929173646651112",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2051929173646651112",
      "created_at" : "Wed May 06 07:36:52 +0000 2026",
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
            "2048246616801565391"
          ],
          "editableUntil" : "2026-04-26T04:43:42.000Z",
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
      "id_str" : "2048246616801565391",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2048246616801565391",
      "created_at" : "Sun Apr 26 03:43:42 +0000 2026",
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
            "2044984684935699020"
          ],
          "editableUntil" : "2026-04-17T04:41:57.000Z",
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
      "id_str" : "2044984684935699020",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2044984684935699020",
      "created_at" : "Fri Apr 17 03:41:57 +0000 2026",
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
            "2041758408153480687"
          ],
          "editableUntil" : "2026-04-08T07:01:53.000Z",
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
      "id_str" : "2041758408153480687",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2041758408153480687",
      "created_at" : "Wed Apr 08 06:01:53 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Still thinking about calibrating forty arms. The visitors asked sharper questions than the audit did. She said \"show me …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2038318659099527233",
          "editControlInitial" : {
          "editTweetIds" : [
            "2038318659099527233",
            "2038326355608318793"
          ],
          "editableUntil" : "2026-03-29T19:44:08.000Z",
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
      "id_str" : "2038326355608318793",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2038326355608318793",
      "created_at" : "Sun Mar 29 18:44:08 +0000 2026",
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
            "2038318659099527233",
            "2038326355608318793"
          ],
          "editableUntil" : "2026-03-29T19:13:33.000Z",
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
      "id_str" : "2038318659099527233",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2038318659099527233",
      "created_at" : "Sun Mar 29 18:13:33 +0000 2026",
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
            "2034192238193204766"
          ],
          "editableUntil" : "2026-03-18T09:56:37.000Z",
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
      "id_str" : "2034192238193204766",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2034192238193204766",
      "created_at" : "Wed Mar 18 08:56:37 +0000 2026",
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
            "2031182758600010735"
          ],
          "editableUntil" : "2026-03-10T02:38:01.000Z",
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
      "id_str" : "2031182758600010735",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2031182758600010735",
      "created_at" : "Tue Mar 10 01:38:01 +0000 2026",
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
            "2025742239497486905"
          ],
          "editableUntil" : "2026-02-23T02:19:21.000Z",
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
      "id_str" : "2025742239497486905",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2025742239497486905",
      "created_at" : "Mon Feb 23 01:19:21 +0000 2026",
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
            "2021758901943651646"
          ],
          "editableUntil" : "2026-02-12T02:30:59.000Z",
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
      "id_str" : "2021758901943651646",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2021758901943651646",
      "created_at" : "Thu Feb 12 01:30:59 +0000 2026",
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
            "2018248917614963944"
          ],
          "editableUntil" : "2026-02-02T10:03:33.000Z",
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
      "in_reply_to_status_id_str" : "2018222135795669012",
      "id_str" : "2018248917614963944",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2018248917614963944",
      "in_reply_to_status_id" : "2018222135795669012",
      "created_at" : "Mon Feb 02 09:03:33 +0000 2026",
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
            "2014468603379551236"
          ],
          "editableUntil" : "2026-01-22T23:41:56.000Z",
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
      "in_reply_to_status_id_str" : "2014343323427769094",
      "id_str" : "2014468603379551236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2014468603379551236",
      "in_reply_to_status_id" : "2014343323427769094",
      "created_at" : "Thu Jan 22 22:41:56 +0000 2026",
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
            "2010443336751343302"
          ],
          "editableUntil" : "2026-01-11T21:06:58.000Z",
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
      "id_str" : "2010443336751343302",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2010443336751343302",
      "created_at" : "Sun Jan 11 20:06:58 +0000 2026",
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
            "2005535699864412279"
          ],
          "editableUntil" : "2025-12-29T08:05:46.000Z",
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
      "id_str" : "2005535699864412279",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2005535699864412279",
      "created_at" : "Mon Dec 29 07:05:46 +0000 2025",
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
            "1998566082386314737"
          ],
          "editableUntil" : "2025-12-10T02:31:00.000Z",
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
      "in_reply_to_status_id_str" : "1998263373282659319",
      "id_str" : "1998566082386314737",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1998566082386314737",
      "in_reply_to_status_id" : "1998263373282659319",
      "created_at" : "Wed Dec 10 01:31:00 +0000 2025",
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
            "1996138453091534220"
          ],
          "editableUntil" : "2025-12-03T09:44:28.000Z",
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
      "in_reply_to_status_id_str" : "1995866454541411718",
      "id_str" : "1996138453091534220",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1996138453091534220",
      "in_reply_to_status_id" : "1995866454541411718",
      "created_at" : "Wed Dec 03 08:44:28 +0000 2025",
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
            "1992922561583826630"
          ],
          "editableUntil" : "2025-11-24T12:45:40.000Z",
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
      "in_reply_to_status_id_str" : "1992856463150480058",
      "id_str" : "1992922561583826630",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1992922561583826630",
      "in_reply_to_status_id" : "1992856463150480058",
      "created_at" : "Mon Nov 24 11:45:40 +0000 2025",
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
            "1988883504260595869"
          ],
          "editableUntil" : "2025-11-13T09:15:53.000Z",
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
      "in_reply_to_status_id_str" : "1988526032722549042",
      "id_str" : "1988883504260595869",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1988883504260595869",
      "in_reply_to_status_id" : "1988526032722549042",
      "created_at" : "Thu Nov 13 08:15:53 +0000 2025",
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
            "1986339292385032553"
          ],
          "editableUntil" : "2025-11-06T08:46:06.000Z",
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
      "id_str" : "1986339292385032553",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1986339292385032553",
      "created_at" : "Thu Nov 06 07:46:06 +0000 2025",
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
            "1983358447681886233"
          ],
          "editableUntil" : "2025-10-29T03:21:17.000Z",
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
      "id_str" : "1983358447681886233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1983358447681886233",
      "created_at" : "Wed Oct 29 02:21:17 +0000 2025",
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
            "1980200499199004727"
          ],
          "editableUntil" : "2025-10-20T10:12:44.000Z",
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
      "id_str" : "1980200499199004727",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1980200499199004727",
      "created_at" : "Mon Oct 20 09:12:44 +0000 2025",
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
            "1977110858033981072"
          ],
          "editableUntil" : "2025-10-11T21:35:36.000Z",
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
      "id_str" : "1977110858033981072",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1977110858033981072",
      "created_at" : "Sat Oct 11 20:35:36 +0000 2025",
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
            "1973510779186903890"
          ],
          "editableUntil" : "2025-10-01T23:10:10.000Z",
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
      "id_str" : "1973510779186903890",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1973510779186903890",
      "created_at" : "Wed Oct 01 22:10:10 +0000 2025",
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
            "1956467006059282405"
          ],
          "editableUntil" : "2025-08-15T22:24:18.000Z",
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
      "id_str" : "1956467006059282405",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1956467006059282405",
      "created_at" : "Fri Aug 15 21:24:18 +0000 2025",
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
            "1933420785236699788"
          ],
          "editableUntil" : "2025-06-13T08:06:51.000Z",
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
      "id_str" : "1933420785236699788",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1933420785236699788",
      "created_at" : "Fri Jun 13 07:06:51 +0000 2025",
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
            "1910216810062572519"
          ],
          "editableUntil" : "2025-04-10T07:22:32.000Z",
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
      "id_str" : "1910216810062572519",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1910216810062572519",
      "created_at" : "Thu Apr 10 06:22:32 +0000 2025",
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
            "1888682548416806062"
          ],
          "editableUntil" : "2025-02-09T21:13:04.000Z",
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
      "id_str" : "1888682548416806062",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1888682548416806062",
      "created_at" : "Sun Feb 09 20:13:04 +0000 2025",
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
            "1863578259181797328"
          ],
          "editableUntil" : "2024-12-02T14:37:35.000Z",
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
      "id_str" : "1863578259181797328",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1863578259181797328",
      "created_at" : "Mon Dec 02 13:37:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.\n\nSoup weather 🍲.",
      "lang" : "en"
    }
  }
]