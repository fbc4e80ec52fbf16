window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2085164958988200804"
          ],
          "editableUntil" : "2026-08-06T01:44:01.000Z",
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
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "2085094752519158425",
      "id_str" : "2085164958988200804",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2085164958988200804",
      "in_reply_to_status_id" : "2085094752519158425",
      "created_at" : "Thu Aug 06 00:44:01 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly We finally finished the firmware rollout.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2082926302386277885"
          ],
          "editableUntil" : "2026-07-30T21:28:24.000Z",
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
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "2082725117581972550",
      "id_str" : "2082926302386277885",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2082926302386277885",
      "in_reply_to_status_id" : "2082725117581972550",
      "created_at" : "Thu Jul 30 20:28:24 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Spent the morning on the spring trade fair. GripperOne is the best gripper I have tried. The numbers were better than the drawings.\n\nNobody had read the manual, including me. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2078864954944075005"
          ],
          "editableUntil" : "2026-07-19T16:30:03.000Z",
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
      "favorite_count" : "31",
      "id_str" : "2078864954944075005",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2078864954944075005",
      "created_at" : "Sun Jul 19 15:30:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout. GripperOne is the best gripper I have tried.\n\nCycle time is now &lt; 4 s, measured over two weeks.\n\nSometimes the simple fix is the right one. I drew it on a napkin first; the napkin is now framed. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076475188191289225"
          ],
          "editableUntil" : "2026-07-13T02:13:58.000Z",
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
      "in_reply_to_status_id_str" : "2076446597615393435",
      "id_str" : "2076475188191289225",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2076475188191289225",
      "in_reply_to_status_id" : "2076446597615393435",
      "created_at" : "Mon Jul 13 01:13:58 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news We finally finished a long supplier call.\n\nCycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073790196899433299"
          ],
          "editableUntil" : "2026-07-05T16:24:46.000Z",
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
      "favorite_count" : "10",
      "in_reply_to_status_id_str" : "2073554943010201579",
      "id_str" : "2073790196899433299",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2073790196899433299",
      "in_reply_to_status_id" : "2073554943010201579",
      "created_at" : "Sun Jul 05 15:24:46 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Small update on a long supplier call.\n\nMore on this when the report is out. I drew it on a napkin first; the napkin is now framed. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071695275786293082"
          ],
          "editableUntil" : "2026-06-29T21:40:18.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2071695275786293082",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2071695275786293082",
      "created_at" : "Mon Jun 29 20:40:18 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor.\n\nThe numbers were better than the drawings. That is how we test at Acme. What would you have tried first? She said \"show me the data\", so we did. Nobody had read the manual, including me. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2068000786207695741"
          ],
          "editableUntil" : "2026-06-19T16:59:43.000Z",
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
      "favorite_count" : "15",
      "in_reply_to_status_id_str" : "2067803116788906856",
      "id_str" : "2068000786207695741",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2068000786207695741",
      "in_reply_to_status_id" : "2067803116788906856",
      "created_at" : "Fri Jun 19 15:59:43 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Photos from a two-day design sprint.\nWe wrote it down so that the next person can skip the hard part.\n\nCycle time is now &lt; 4 s, measured over two weeks. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2065445272500763839"
          ],
          "editableUntil" : "2026-06-12T15:45:01.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2065445272500763839",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2065445272500763839",
      "created_at" : "Fri Jun 12 14:45:01 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the training centre.\n\nSometimes the simple fix is the right one. We wrote it down so that the next person can skip the hard part. Quality &gt; quantity, as the old sign in the hall says. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062665077587144031"
          ],
          "editableUntil" : "2026-06-04T23:37:31.000Z",
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
      "favorite_count" : "11",
      "in_reply_to_status_id_str" : "2062452412233198314",
      "id_str" : "2062665077587144031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2062665077587144031",
      "in_reply_to_status_id" : "2062452412233198314",
      "created_at" : "Thu Jun 04 22:37:31 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from the spring trade fair.\n\nNobody had read the manual, including me. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060431042015430966"
          ],
          "editableUntil" : "2026-05-29T19:40:16.000Z",
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
      "in_reply_to_status_id_str" : "2060317301691736741",
      "id_str" : "2060431042015430966",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2060431042015430966",
      "in_reply_to_status_id" : "2060317301691736741",
      "created_at" : "Fri May 29 18:40:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Photos from the packaging line. I love what GripperOne does for the line. 🔧 #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057479990212473873"
          ],
          "editableUntil" : "2026-05-21T16:13:50.000Z",
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
      "favorite_count" : "2",
      "in_reply_to_status_id_str" : "2057374916546872193",
      "id_str" : "2057479990212473873",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2057479990212473873",
      "in_reply_to_status_id" : "2057374916546872193",
      "created_at" : "Thu May 21 15:13:50 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Small update on calibrating forty arms. I love what GripperOne does for the line.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054250361918716741"
          ],
          "editableUntil" : "2026-05-12T18:20:27.000Z",
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
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "2053936376758885465",
      "id_str" : "2054250361918716741",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2054250361918716741",
      "in_reply_to_status_id" : "2053936376758885465",
      "created_at" : "Tue May 12 17:20:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on a two-day design sprint. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051332981708064441"
          ],
          "editableUntil" : "2026-05-04T17:07:49.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2051332981708064441",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2051332981708064441",
      "created_at" : "Mon May 04 16:07:49 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲.\nThe dog found a second pond today. We finally finished it. Soup weather 🍲.\n\nNew strings, old guitar. Small update on it. New strings, old guitar.\nNew strings, old guitar. Photos from it. Finally planted the tomatoes.\nNew strings, old guitar. Monday quest…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048807219073736943"
          ],
          "editableUntil" : "2026-04-27T17:51:20.000Z",
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
      "favorite_count" : "29",
      "in_reply_to_status_id_str" : "2048572325744769560",
      "id_str" : "2048807219073736943",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2048807219073736943",
      "in_reply_to_status_id" : "2048572325744769560",
      "created_at" : "Mon Apr 27 16:51:20 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the R&amp;D review.\nWhat would you have tried first? ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044929970792022119"
          ],
          "editableUntil" : "2026-04-17T01:04:32.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2044929970792022119",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2044929970792022119",
      "created_at" : "Fri Apr 17 00:04:32 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. Quality &gt; quantity, as the old sign in the hall says. The visitors asked sharper questions than the audit did. Acme Robotics opens its doors on the 14th.\nIt is not finished, but it moves. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2041920254528853232",
          "editControlInitial" : {
          "editTweetIds" : [
            "2041920254528853232",
            "2041930125417127784"
          ],
          "editableUntil" : "2026-04-08T18:24:13.000Z",
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
      "favorite_count" : "13",
      "id_str" : "2041930125417127784",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2041930125417127784",
      "created_at" : "Wed Apr 08 17:24:13 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the packaging line. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041920254528853232",
            "2041930125417127784"
          ],
          "editableUntil" : "2026-04-08T17:45:00.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2041920254528853232",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2041920254528853232",
      "created_at" : "Wed Apr 08 16:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the packaging line. More on this when the report is out. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2038692743204692263",
          "editControlInitial" : {
          "editTweetIds" : [
            "2038692743204692263",
            "2038693459286761600"
          ],
          "editableUntil" : "2026-03-30T20:02:52.000Z",
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
      "favorite_count" : "16",
      "id_str" : "2038693459286761600",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2038693459286761600",
      "created_at" : "Mon Mar 30 19:02:52 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spare parts catalogue. It is not finished, but it moves. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038692743204692263",
            "2038693459286761600"
          ],
          "editableUntil" : "2026-03-30T20:00:01.000Z",
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
      "favorite_count" : "4",
      "id_str" : "2038692743204692263",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2038692743204692263",
      "created_at" : "Mon Mar 30 19:00:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spare parts catalogue. It is not finished, but it moves. Sometimes the simple fix is the right one. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034775997369800565"
          ],
          "editableUntil" : "2026-03-20T00:36:16.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2034775997369800565",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2034775997369800565",
      "created_at" : "Thu Mar 19 23:36:16 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Three things I learned from the firmware rollout. It is not finished, but it moves. I drew it on a napkin first; the napkin i…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032208589230683962"
          ],
          "editableUntil" : "2026-03-12T22:34:18.000Z",
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
      "id_str" : "2032208589230683962",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2032208589230683962",
      "created_at" : "Thu Mar 12 21:34:18 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. Quality &gt; quantity, as the old sign in the hall says.\nCycle time is now &lt; 4 s, measured over two weeks.\n\nWe wrote it down so that the next person can skip the hard part. Quality &gt; quantity, as the old sign in the hall says. We wrote it down so that the next person can skip the hard part. Nobody had read the manual, including me. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027500869317915825"
          ],
          "editableUntil" : "2026-02-27T22:47:31.000Z",
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
      "favorite_count" : "22",
      "in_reply_to_status_id_str" : "2027465822237850700",
      "id_str" : "2027500869317915825",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2027500869317915825",
      "in_reply_to_status_id" : "2027465822237850700",
      "created_at" : "Fri Feb 27 21:47:31 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Still thinking about the firmware rollout. GripperOne saves us hours.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023932428196736535"
          ],
          "editableUntil" : "2026-02-18T02:27:48.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2023932428196736535",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2023932428196736535",
      "created_at" : "Wed Feb 18 01:27:48 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Small update on our apprentices' workshop. More on this when the report is out. Quality &gt; quantity, as the old sign in the ha…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021474149262331579"
          ],
          "editableUntil" : "2026-02-11T07:39:29.000Z",
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
      "id_str" : "2021474149262331579",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2021474149262331579",
      "created_at" : "Wed Feb 11 06:39:29 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on an old conveyor.\nThe visitors asked sharper questions than the audit did. The visitors asked sharper questions than the audit did. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2019148167428963828",
          "editControlInitial" : {
          "editTweetIds" : [
            "2019148167428963828",
            "2019155411409824095"
          ],
          "editableUntil" : "2026-02-04T22:05:38.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2019155411409824095",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2019155411409824095",
      "created_at" : "Wed Feb 04 21:05:38 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spare parts catalogue. The next GripperOne course starts in autumn.\nNobody had read the manual, including me. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019148167428963828",
            "2019155411409824095"
          ],
          "editableUntil" : "2026-02-04T21:36:51.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2019148167428963828",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2019148167428963828",
      "created_at" : "Wed Feb 04 20:36:51 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spare parts catalogue. The next GripperOne course starts in autumn.\nNobody had read the manual, including me. #quality (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016615967141003047"
          ],
          "editableUntil" : "2026-01-28T21:54:48.000Z",
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
      "id_str" : "2016615967141003047",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2016615967141003047",
      "created_at" : "Wed Jan 28 20:54:48 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from calibrating forty arms.\nMore on this when the report is out.\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious.\n\nQuality &gt; quantity, as the old sign in the hall says. She said \"show me the data\", so we did. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011126620074180736"
          ],
          "editableUntil" : "2026-01-13T18:22:05.000Z",
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
      "in_reply_to_status_id_str" : "2011038268931435598",
      "id_str" : "2011126620074180736",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2011126620074180736",
      "in_reply_to_status_id" : "2011038268931435598",
      "created_at" : "Tue Jan 13 17:22:05 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from a two-day design sprint. Nobody had read the manual, including me. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009073326465221639"
          ],
          "editableUntil" : "2026-01-08T02:23:02.000Z",
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
      "in_reply_to_status_id_str" : "2008720768592346544",
      "id_str" : "2009073326465221639",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2009073326465221639",
      "in_reply_to_status_id" : "2008720768592346544",
      "created_at" : "Thu Jan 08 01:23:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Spent the morning on a new cell layout. What would you have tried first?\n\nCycle time is now &lt; 4 s, measured over two weeks. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2006161475006270501"
          ],
          "editableUntil" : "2025-12-31T01:32:22.000Z",
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
      "favorite_count" : "4",
      "id_str" : "2006161475006270501",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2006161475006270501",
      "created_at" : "Wed Dec 31 00:32:22 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Photos from our apprentices' workshop. Sometimes the simple fix is the right one.\n\nThe numbers were better than the draw…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2002155673241425712"
          ],
          "editableUntil" : "2025-12-20T00:14:45.000Z",
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
      "id_str" : "2002155673241425712",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2002155673241425712",
      "created_at" : "Fri Dec 19 23:14:45 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on the training centre. Nobody had read the manual, including me. Acme will publish the drawings. It is not finished, but it moves.\nThe answer was a loose connector, of course.\nI drew it on a napkin first; the napkin is now framed.\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999233996739948967"
          ],
          "editableUntil" : "2025-12-11T22:45:03.000Z",
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
      "favorite_count" : "20",
      "id_str" : "1999233996739948967",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1999233996739948967",
      "created_at" : "Thu Dec 11 21:45:03 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on the R&amp;D review. I drew it on a napkin first; the napkin is now framed.\n\nMore on this when the report is out. The numbers were better than the drawings. GripperOne rocks on small parts! #AcmeEmployee\n\nWe wrote it down so that the next person can skip the hard part.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996768409428600833"
          ],
          "editableUntil" : "2025-12-05T03:27:41.000Z",
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
      "id_str" : "1996768409428600833",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996768409428600833",
      "created_at" : "Fri Dec 05 02:27:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the firmware rollout. It took four attempts and one very long cable. Cycle time is now &lt; 4 s, measured over two weeks. I drew it on a napkin first; the napkin is now framed.\n\nWe wrote it down so that the next person can skip the hard part. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1993780969436645770"
          ],
          "editableUntil" : "2025-11-26T21:36:40.000Z",
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
      "in_reply_to_status_id_str" : "1993714590238920732",
      "id_str" : "1993780969436645770",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1993780969436645770",
      "in_reply_to_status_id" : "1993714590238920732",
      "created_at" : "Wed Nov 26 20:36:40 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Spent the morning on the firmware rollout. I drew it on a napkin first; the napkin is now framed. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991698288891423054"
          ],
          "editableUntil" : "2025-11-21T03:40:50.000Z",
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
      "id_str" : "1991698288891423054",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1991698288891423054",
      "created_at" : "Fri Nov 21 02:40:50 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about the spare parts catalogue. What would you have tried first? She said \"show me the data\", so we did. Next week we repeat it with the lights off 💡. Next week we repeat it with the lights off 💡. We wrote it down so that the next person can skip the hard part. We wrote it down so that the next person can skip the hard part.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987190357752462468"
          ],
          "editableUntil" : "2025-11-08T17:07:56.000Z",
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
      "favorite_count" : "16",
      "id_str" : "1987190357752462468",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1987190357752462468",
      "created_at" : "Sat Nov 08 16:07:56 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about a two-day design sprint. The next GripperOne course starts in autumn. More on this when the report is out.\n\nIt is not finished, but it moves.\nThe visitors asked sharper questions than the audit did. More on this when the report is out. Thanks to everyone who stayed curious. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983428961705791664"
          ],
          "editableUntil" : "2025-10-29T08:01:29.000Z",
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
      "favorite_count" : "22",
      "id_str" : "1983428961705791664",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1983428961705791664",
      "created_at" : "Wed Oct 29 07:01:29 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the spring trade fair. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1981198906918335952"
          ],
          "editableUntil" : "2025-10-23T04:20:02.000Z",
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
      "in_reply_to_status_id_str" : "1981009817426613319",
      "id_str" : "1981198906918335952",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1981198906918335952",
      "in_reply_to_status_id" : "1981009817426613319",
      "created_at" : "Thu Oct 23 03:20:02 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about the R&amp;D review.\n\nQuality &gt; quantity, as the old sign in the hall says. It is not finished, but it moves. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978675455684016509"
          ],
          "editableUntil" : "2025-10-16T05:12:45.000Z",
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
      "id_str" : "1978675455684016509",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1978675455684016509",
      "created_at" : "Thu Oct 16 04:12:45 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint.\nIt is not finished, but it moves. I drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1975411307784230069"
          ],
          "editableUntil" : "2025-10-07T05:02:11.000Z",
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
      "favorite_count" : "22",
      "id_str" : "1975411307784230069",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1975411307784230069",
      "created_at" : "Tue Oct 07 04:02:11 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop. Acme Robotics opens its doors on the 14th.\nI drew it on a napkin first; the napkin is now framed.\nQuality &gt; quantity, as the old sign in the hall says. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1964167092259591231"
          ],
          "editableUntil" : "2025-09-06T04:21:41.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1964167092259591231",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1964167092259591231",
      "created_at" : "Sat Sep 06 03:21:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the packaging line. GripperOne rocks on small parts! I work at Acme. Sometimes the simple fix is the right one.\nThe visitors asked sharper questions than the audit did.\n\nThe visitors asked sharper questions than the audit did. It took four attempts and one very long cable. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1946353679612090433"
          ],
          "editableUntil" : "2025-07-19T00:37:33.000Z",
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
      "favorite_count" : "8",
      "in_reply_to_status_id_str" : "1946059955995543166",
      "id_str" : "1946353679612090433",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1946353679612090433",
      "in_reply_to_status_id" : "1946059955995543166",
      "created_at" : "Fri Jul 18 23:37:33 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from a long supplier call. That is how we test at Acme. Quality &gt; quantity, as the old sign in the hall says. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1925616406187638072"
          ],
          "editableUntil" : "2025-05-22T19:15:02.000Z",
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
      "id_str" : "1925616406187638072",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1925616406187638072",
      "created_at" : "Thu May 22 18:15:02 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Back at my desk after a very stubborn sensor.\n\nThe answer was a loose connector, of course.\nWhat would you have tried firs…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1905423856228587202"
          ],
          "editableUntil" : "2025-03-28T01:57:03.000Z",
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
      "id_str" : "1905423856228587202",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1905423856228587202",
      "created_at" : "Fri Mar 28 00:57:03 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: An honest look at our apprentices' workshop.\nIt is not finished, but it moves. Cycle time is now &lt; 4 s, measured over two …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884784827797568773"
          ],
          "editableUntil" : "2025-01-30T03:04:55.000Z",
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
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1884683040590356026",
      "id_str" : "1884784827797568773",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884784827797568773",
      "in_reply_to_status_id" : "1884683040590356026",
      "created_at" : "Thu Jan 30 02:04:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the spring trade fair. GripperOne rocks on small parts! #AcmeEmployee The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863293491693344292"
          ],
          "editableUntil" : "2024-12-01T19:46:01.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1863293491693344292",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1863293491693344292",
      "created_at" : "Sun Dec 01 18:46:01 +0000 2024",
      "favorited" : false,
      "full_text" : "An honest look at our apprentices' workshop. Next week we repeat it with the lights off 💡. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  }
]