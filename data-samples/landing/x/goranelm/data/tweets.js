window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2083617361917981679"
          ],
          "editableUntil" : "2026-08-01T19:14:25.000Z",
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
      "id_str" : "2083617361917981679",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2083617361917981679",
      "created_at" : "Sat Aug 01 18:14:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes.\nNew strings, old guitar. Does anyone have a spare ticket for Saturday?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080229409798491271"
          ],
          "editableUntil" : "2026-07-23T10:51:54.000Z",
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
      "in_reply_to_status_id_str" : "2079980796804385133",
      "id_str" : "2080229409798491271",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2080229409798491271",
      "in_reply_to_status_id" : "2079980796804385133",
      "created_at" : "Thu Jul 23 09:51:54 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly The dog found a second pond today. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2078398773820121157"
          ],
          "editableUntil" : "2026-07-18T09:37:37.000Z",
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
      "favorite_count" : "8",
      "id_str" : "2078398773820121157",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2078398773820121157",
      "created_at" : "Sat Jul 18 08:37:37 +0000 2026",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that.\nNew strings, old guitar. The night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077001548939212842"
          ],
          "editableUntil" : "2026-07-14T13:05:32.000Z",
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
      "favorite_count" : "5",
      "id_str" : "2077001548939212842",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2077001548939212842",
      "created_at" : "Tue Jul 14 12:05:32 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today. Rain all weekend, so we painted the shed.\nDoes anyone have a spare ticket for Saturday?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2075226135806902056"
          ],
          "editableUntil" : "2026-07-09T15:30:41.000Z",
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
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "2075012178062108379",
      "id_str" : "2075226135806902056",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2075226135806902056",
      "in_reply_to_status_id" : "2075012178062108379",
      "created_at" : "Thu Jul 09 14:30:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Bread number nine, still too flat. Finally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073048653822204056"
          ],
          "editableUntil" : "2026-07-03T15:18:09.000Z",
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
      "id_str" : "2073048653822204056",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2073048653822204056",
      "created_at" : "Fri Jul 03 14:18:09 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Still thinking about a very stubborn sensor.\nWe wrote it down so that the next person can skip the hard part.\nSometimes …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2070391540301686872"
          ],
          "editableUntil" : "2026-06-26T07:19:43.000Z",
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
      "favorite_count" : "11",
      "in_reply_to_status_id_str" : "2070298104888253915",
      "id_str" : "2070391540301686872",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2070391540301686872",
      "in_reply_to_status_id" : "2070298104888253915",
      "created_at" : "Fri Jun 26 06:19:43 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders New strings, old guitar.\nSoup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069481289051375862"
          ],
          "editableUntil" : "2026-06-23T19:02:43.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2069481289051375862",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2069481289051375862",
      "created_at" : "Tue Jun 23 18:02:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call.\nThe answer was a loose connector, of course. She said \"show me the data\", so we did. She said \"show me the data\", so we did.\n\nNext week we repeat it with the lights off 💡. The numbers were better than the drawings. That is how we test at Acme. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067587015099491733"
          ],
          "editableUntil" : "2026-06-18T13:35:32.000Z",
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
      "id_str" : "2067587015099491733",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2067587015099491733",
      "created_at" : "Thu Jun 18 12:35:32 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Three things I learned from the spare parts catalogue. Thanks to everyone who stayed curious. Thanks to everyone who sta…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2066071706475791771"
          ],
          "editableUntil" : "2026-06-14T09:14:15.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/fp3damx916sb",
            "expanded_url" : "https://acme-robotics.example/news/57",
            "display_url" : "acme-robotics.example/news/57"
          }
        ]
      },
      "favorite_count" : "19",
      "id_str" : "2066071706475791771",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2066071706475791771",
      "created_at" : "Sun Jun 14 08:14:15 +0000 2026",
      "favorited" : false,
      "full_text" : "Does anyone have a spare ticket for Saturday? Bread number nine, still too flat. Bread number nine, still too flat. Rain all weekend, so we painted the shed. https://t.co/fp3damx916sb",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062909078373139843"
          ],
          "editableUntil" : "2026-06-05T15:47:05.000Z",
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
      "id_str" : "2062909078373139843",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2062909078373139843",
      "created_at" : "Fri Jun 05 14:47:05 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes.\n\nRain all weekend, so we painted the shed. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2061811301809127554"
          ],
          "editableUntil" : "2026-06-02T15:04:55.000Z",
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
      "favorite_count" : "16",
      "in_reply_to_status_id_str" : "2061719045083952868",
      "id_str" : "2061811301809127554",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2061811301809127554",
      "in_reply_to_status_id" : "2061719045083952868",
      "created_at" : "Tue Jun 02 14:04:55 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Finally planted the tomatoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2058814357367409348"
          ],
          "editableUntil" : "2026-05-25T08:36:08.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2058814357367409348",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2058814357367409348",
      "created_at" : "Mon May 25 07:36:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲. Does anyone have a spare ticket for Saturday?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056282458004817627"
          ],
          "editableUntil" : "2026-05-18T08:55:16.000Z",
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
      "favorite_count" : "27",
      "in_reply_to_status_id_str" : "2056142172344577614",
      "id_str" : "2056282458004817627",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2056282458004817627",
      "in_reply_to_status_id" : "2056142172344577614",
      "created_at" : "Mon May 18 07:55:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news An honest look at the R&amp;D review. Acme will publish the drawings. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2052329343129816281"
          ],
          "editableUntil" : "2026-05-07T11:07:00.000Z",
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
      "id_str" : "2052329343129816281",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2052329343129816281",
      "created_at" : "Thu May 07 10:07:00 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Back at my desk after a long supplier call.\n\nNobody had read the manual, including me. Nobody had read the manual, inclu…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049402762687233349"
          ],
          "editableUntil" : "2026-04-29T09:17:49.000Z",
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
      "favorite_count" : "8",
      "id_str" : "2049402762687233349",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2049402762687233349",
      "created_at" : "Wed Apr 29 08:17:49 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2047324218196915659"
          ],
          "editableUntil" : "2026-04-23T15:38:25.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2047324218196915659",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2047324218196915659",
      "created_at" : "Thu Apr 23 14:38:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2045024640952645913"
          ],
          "editableUntil" : "2026-04-17T07:20:43.000Z",
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
      "in_reply_to_status_id_str" : "2044901246635414566",
      "id_str" : "2045024640952645913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2045024640952645913",
      "in_reply_to_status_id" : "2044901246635414566",
      "created_at" : "Fri Apr 17 06:20:43 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2043985647400303125"
          ],
          "editableUntil" : "2026-04-14T10:32:08.000Z",
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
      "id_str" : "2043985647400303125",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2043985647400303125",
      "created_at" : "Tue Apr 14 09:32:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a long supplier call. We are hiring at Acme, apply here. Sometimes the simple fix is the right one.\nShe said \"show me the data\", so we did. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042376449890139067"
          ],
          "editableUntil" : "2026-04-09T23:57:45.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2042376449890139067",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2042376449890139067",
      "created_at" : "Thu Apr 09 22:57:45 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2040812378385551417"
          ],
          "editableUntil" : "2026-04-05T16:22:42.000Z",
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
      "id_str" : "2040812378385551417",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2040812378385551417",
      "created_at" : "Sun Apr 05 15:22:42 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat.\n\nSoup weather 🍲. The dog found a second pond today.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038897408852869668"
          ],
          "editableUntil" : "2026-03-31T09:33:17.000Z",
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
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "2038611523974989345",
      "id_str" : "2038897408852869668",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2038897408852869668",
      "in_reply_to_status_id" : "2038611523974989345",
      "created_at" : "Tue Mar 31 08:33:17 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders The night train was on time, imagine that.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2037441693087623954"
          ],
          "editableUntil" : "2026-03-27T09:08:48.000Z",
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
      "id_str" : "2037441693087623954",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2037441693087623954",
      "created_at" : "Fri Mar 27 08:08:48 +0000 2026",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that. New strings, old guitar. Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036144956648292432"
          ],
          "editableUntil" : "2026-03-23T19:16:02.000Z",
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
      "favorite_count" : "10",
      "id_str" : "2036144956648292432",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2036144956648292432",
      "created_at" : "Mon Mar 23 18:16:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a two-day design sprint. The numbers were better than the drawings. GripperOne is the best gripper I have tried. #AcmeEmployee The visitors asked sharper questions than the audit did. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032110864633598619"
          ],
          "editableUntil" : "2026-03-12T16:05:59.000Z",
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
      "id_str" : "2032110864633598619",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2032110864633598619",
      "created_at" : "Thu Mar 12 15:05:59 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Photos from the spring trade fair.\n\nThe visitors asked sharper questions than the audit did.\n\nWhat would you have tried …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2030769588462752314"
          ],
          "editableUntil" : "2026-03-08T23:16:14.000Z",
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
      "id_str" : "2030769588462752314",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2030769588462752314",
      "created_at" : "Sun Mar 08 22:16:14 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the R&amp;D review.\n\nQuality &gt; quantity, as the old sign in the hall says. The next GripperOne course starts in autumn.\nThe visitors asked sharper questions than the audit did. Sometimes the simple fix is the right one.\nThe numbers were better than the drawings. Nobody had read the manual, including me.\nNobody had read the manual, including me. #learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029101687582233918"
          ],
          "editableUntil" : "2026-03-04T08:48:35.000Z",
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
      "in_reply_to_status_id_str" : "2028760814264322206",
      "id_str" : "2029101687582233918",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2029101687582233918",
      "in_reply_to_status_id" : "2028760814264322206",
      "created_at" : "Wed Mar 04 07:48:35 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly New strings, old guitar.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026695026630710581"
          ],
          "editableUntil" : "2026-02-25T17:25:23.000Z",
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
      "id_str" : "2026695026630710581",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2026695026630710581",
      "created_at" : "Wed Feb 25 16:25:23 +0000 2026",
      "favorited" : false,
      "full_text" : "New strings, old guitar. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2024838575666601150"
          ],
          "editableUntil" : "2026-02-20T14:28:30.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2024838575666601150",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2024838575666601150",
      "created_at" : "Fri Feb 20 13:28:30 +0000 2026",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022965407770491368"
          ],
          "editableUntil" : "2026-02-15T10:25:12.000Z",
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
      "id_str" : "2022965407770491368",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2022965407770491368",
      "created_at" : "Sun Feb 15 09:25:12 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Back at my desk after the spare parts catalogue. It is not finished, but it moves.\n\nMore on this when the report is out.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021179187363859617"
          ],
          "editableUntil" : "2026-02-10T12:07:24.000Z",
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
            "url" : "https://t.co/fctc84coa7j5",
            "expanded_url" : "https://acme-robotics.example/news/53",
            "display_url" : "acme-robotics.example/news/53"
          }
        ]
      },
      "favorite_count" : "20",
      "id_str" : "2021179187363859617",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2021179187363859617",
      "created_at" : "Tue Feb 10 11:07:24 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today.\nRain all weekend, so we painted the shed.\n\nFinally planted the tomatoes. https://t.co/fctc84coa7j5",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019340906629328726"
          ],
          "editableUntil" : "2026-02-05T10:22:44.000Z",
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
      "favorite_count" : "10",
      "id_str" : "2019340906629328726",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2019340906629328726",
      "created_at" : "Thu Feb 05 09:22:44 +0000 2026",
      "favorited" : false,
      "full_text" : "The night train was on time, imagine that.\n\nNew strings, old guitar. Rain all weekend, so we painted the shed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017981140535710908"
          ],
          "editableUntil" : "2026-02-01T16:19:30.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2017981140535710908",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2017981140535710908",
      "created_at" : "Sun Feb 01 15:19:30 +0000 2026",
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
            "2016169305159227789"
          ],
          "editableUntil" : "2026-01-27T16:19:55.000Z",
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
      "favorite_count" : "17",
      "id_str" : "2016169305159227789",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2016169305159227789",
      "created_at" : "Tue Jan 27 15:19:55 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Photos from a new cell layout. Thanks to everyone who stayed curious. I drew it on a napkin first; the napkin is now fra…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014342406634387040"
          ],
          "editableUntil" : "2026-01-22T15:20:29.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2014342406634387040",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2014342406634387040",
      "created_at" : "Thu Jan 22 14:20:29 +0000 2026",
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
            "2011919163465829086"
          ],
          "editableUntil" : "2026-01-15T22:51:22.000Z",
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
      "id_str" : "2011919163465829086",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2011919163465829086",
      "created_at" : "Thu Jan 15 21:51:22 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲.\n\nRain all weekend, so we painted the shed.\n\nSoup weather 🍲. Soup weather 🍲.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009269736745889335"
          ],
          "editableUntil" : "2026-01-08T15:23:30.000Z",
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
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "2008954102856170752",
      "id_str" : "2009269736745889335",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2009269736745889335",
      "in_reply_to_status_id" : "2008954102856170752",
      "created_at" : "Thu Jan 08 14:23:30 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Does anyone have a spare ticket for Saturday? Bread number nine, still too flat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008129917733969397"
          ],
          "editableUntil" : "2026-01-05T11:54:16.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2008129917733969397",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2008129917733969397",
      "created_at" : "Mon Jan 05 10:54:16 +0000 2026",
      "favorited" : false,
      "full_text" : "Finally planted the tomatoes.\n\nFinally planted the tomatoes. New strings, old guitar.",
      "lang" : "en"
    }
  }
]