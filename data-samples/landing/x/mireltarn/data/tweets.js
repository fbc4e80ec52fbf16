window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2085527346853800804"
          ],
          "editableUntil" : "2026-08-07T01:44:01.000Z",
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
      "in_reply_to_status_id_str" : "2085457140384758425",
      "id_str" : "2085527346853800804",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2085527346853800804",
      "in_reply_to_status_id" : "2085457140384758425",
      "created_at" : "Fri Aug 07 00:44:01 +0000 2026",
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
            "2079589730675275005"
          ],
          "editableUntil" : "2026-07-21T16:30:03.000Z",
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
      "id_str" : "2079589730675275005",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2079589730675275005",
      "created_at" : "Tue Jul 21 15:30:03 +0000 2026",
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
            "2077562351788089225"
          ],
          "editableUntil" : "2026-07-16T02:13:58.000Z",
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
      "in_reply_to_status_id_str" : "2077533761212193435",
      "id_str" : "2077562351788089225",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2077562351788089225",
      "in_reply_to_status_id" : "2077533761212193435",
      "created_at" : "Thu Jul 16 01:13:58 +0000 2026",
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
            "2074877360496233299"
          ],
          "editableUntil" : "2026-07-08T16:24:46.000Z",
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
      "in_reply_to_status_id_str" : "2074642106607001579",
      "id_str" : "2074877360496233299",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2074877360496233299",
      "in_reply_to_status_id" : "2074642106607001579",
      "created_at" : "Wed Jul 08 15:24:46 +0000 2026",
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
            "2072782439383093082"
          ],
          "editableUntil" : "2026-07-02T21:40:18.000Z",
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
      "id_str" : "2072782439383093082",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2072782439383093082",
      "created_at" : "Thu Jul 02 20:40:18 +0000 2026",
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
            "2070537501266895741"
          ],
          "editableUntil" : "2026-06-26T16:59:43.000Z",
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
      "in_reply_to_status_id_str" : "2070339831848106856",
      "id_str" : "2070537501266895741",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2070537501266895741",
      "in_reply_to_status_id" : "2070339831848106856",
      "created_at" : "Fri Jun 26 15:59:43 +0000 2026",
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
            "2067619599694363839"
          ],
          "editableUntil" : "2026-06-18T15:45:01.000Z",
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
      "id_str" : "2067619599694363839",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2067619599694363839",
      "created_at" : "Thu Jun 18 14:45:01 +0000 2026",
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
            "2065564180511944031"
          ],
          "editableUntil" : "2026-06-12T23:37:31.000Z",
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
      "in_reply_to_status_id_str" : "2065351515157998314",
      "id_str" : "2065564180511944031",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2065564180511944031",
      "in_reply_to_status_id" : "2065351515157998314",
      "created_at" : "Fri Jun 12 22:37:31 +0000 2026",
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
            "2062967757074630966"
          ],
          "editableUntil" : "2026-06-05T19:40:16.000Z",
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
      "in_reply_to_status_id_str" : "2062854016750936741",
      "id_str" : "2062967757074630966",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2062967757074630966",
      "in_reply_to_status_id" : "2062854016750936741",
      "created_at" : "Fri Jun 05 18:40:16 +0000 2026",
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
            "2060741481002873873"
          ],
          "editableUntil" : "2026-05-30T16:13:50.000Z",
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
      "in_reply_to_status_id_str" : "2060636407337272193",
      "id_str" : "2060741481002873873",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2060741481002873873",
      "in_reply_to_status_id" : "2060636407337272193",
      "created_at" : "Sat May 30 15:13:50 +0000 2026",
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
            "2058961404171516741"
          ],
          "editableUntil" : "2026-05-25T18:20:27.000Z",
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
      "in_reply_to_status_id_str" : "2058647419011685465",
      "id_str" : "2058961404171516741",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2058961404171516741",
      "in_reply_to_status_id" : "2058647419011685465",
      "created_at" : "Mon May 25 17:20:27 +0000 2026",
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
            "2056044023960864441"
          ],
          "editableUntil" : "2026-05-17T17:07:49.000Z",
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
      "id_str" : "2056044023960864441",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2056044023960864441",
      "created_at" : "Sun May 17 16:07:49 +0000 2026",
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
            "2052793485595336943"
          ],
          "editableUntil" : "2026-05-08T17:51:20.000Z",
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
      "in_reply_to_status_id_str" : "2052558592266369560",
      "id_str" : "2052793485595336943",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2052793485595336943",
      "in_reply_to_status_id" : "2052558592266369560",
      "created_at" : "Fri May 08 16:51:20 +0000 2026",
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
            "2050365788776022119"
          ],
          "editableUntil" : "2026-05-02T01:04:32.000Z",
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
      "id_str" : "2050365788776022119",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2050365788776022119",
      "created_at" : "Sat May 02 00:04:32 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. Quality &gt; quantity, as the old sign in the hall says. The visitors asked sharper questions than the audit did. Acme Robotics opens its doors on the 14th.\nIt is not finished, but it moves. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2048080848244053232",
          "editControlInitial" : {
          "editTweetIds" : [
            "2048080848244053232",
            "2048090719132327784"
          ],
          "editableUntil" : "2026-04-25T18:24:13.000Z",
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
      "id_str" : "2048090719132327784",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2048090719132327784",
      "created_at" : "Sat Apr 25 17:24:13 +0000 2026",
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
            "2048080848244053232",
            "2048090719132327784"
          ],
          "editableUntil" : "2026-04-25T17:45:00.000Z",
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
      "id_str" : "2048080848244053232",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2048080848244053232",
      "created_at" : "Sat Apr 25 16:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the packaging line. More on this when the report is out. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2044853336919892263",
          "editControlInitial" : {
          "editTweetIds" : [
            "2044853336919892263",
            "2044854053001961600"
          ],
          "editableUntil" : "2026-04-16T20:02:52.000Z",
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
      "id_str" : "2044854053001961600",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2044854053001961600",
      "created_at" : "Thu Apr 16 19:02:52 +0000 2026",
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
            "2044853336919892263",
            "2044854053001961600"
          ],
          "editableUntil" : "2026-04-16T20:00:01.000Z",
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
      "id_str" : "2044853336919892263",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2044853336919892263",
      "created_at" : "Thu Apr 16 19:00:01 +0000 2026",
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
            "2042386142547400565"
          ],
          "editableUntil" : "2026-04-10T00:36:16.000Z",
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
      "id_str" : "2042386142547400565",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2042386142547400565",
      "created_at" : "Thu Apr 09 23:36:16 +0000 2026",
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
            "2039818734408283962"
          ],
          "editableUntil" : "2026-04-02T22:34:18.000Z",
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
      "id_str" : "2039818734408283962",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2039818734408283962",
      "created_at" : "Thu Apr 02 21:34:18 +0000 2026",
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
            "2036183078597915825"
          ],
          "editableUntil" : "2026-03-23T21:47:31.000Z",
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
      "in_reply_to_status_id_str" : "2036148031517850700",
      "id_str" : "2036183078597915825",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2036183078597915825",
      "in_reply_to_status_id" : "2036148031517850700",
      "created_at" : "Mon Mar 23 20:47:31 +0000 2026",
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
            "2033701801073536535"
          ],
          "editableUntil" : "2026-03-17T01:27:48.000Z",
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
      "id_str" : "2033701801073536535",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2033701801073536535",
      "created_at" : "Tue Mar 17 00:27:48 +0000 2026",
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
            "2030533845902331579"
          ],
          "editableUntil" : "2026-03-08T07:39:29.000Z",
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
      "id_str" : "2030533845902331579",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2030533845902331579",
      "created_at" : "Sun Mar 08 06:39:29 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on an old conveyor.\nThe visitors asked sharper questions than the audit did. The visitors asked sharper questions than the audit did. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2026033536875363828",
          "editControlInitial" : {
          "editTweetIds" : [
            "2026033536875363828",
            "2026040780856224095"
          ],
          "editableUntil" : "2026-02-23T22:05:38.000Z",
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
      "id_str" : "2026040780856224095",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2026040780856224095",
      "created_at" : "Mon Feb 23 21:05:38 +0000 2026",
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
            "2026033536875363828",
            "2026040780856224095"
          ],
          "editableUntil" : "2026-02-23T21:36:51.000Z",
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
      "id_str" : "2026033536875363828",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2026033536875363828",
      "created_at" : "Mon Feb 23 20:36:51 +0000 2026",
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
            "2023501336587403047"
          ],
          "editableUntil" : "2026-02-16T21:54:48.000Z",
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
      "id_str" : "2023501336587403047",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2023501336587403047",
      "created_at" : "Mon Feb 16 20:54:48 +0000 2026",
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
            "2019099153117380736"
          ],
          "editableUntil" : "2026-02-04T18:22:05.000Z",
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
      "in_reply_to_status_id_str" : "2019010801974635598",
      "id_str" : "2019099153117380736",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2019099153117380736",
      "in_reply_to_status_id" : "2019010801974635598",
      "created_at" : "Wed Feb 04 17:22:05 +0000 2026",
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
            "2017045859508421639"
          ],
          "editableUntil" : "2026-01-30T02:23:02.000Z",
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
      "in_reply_to_status_id_str" : "2016693301635546544",
      "id_str" : "2017045859508421639",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2017045859508421639",
      "in_reply_to_status_id" : "2016693301635546544",
      "created_at" : "Fri Jan 30 01:23:02 +0000 2026",
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
            "2014496395915070501"
          ],
          "editableUntil" : "2026-01-23T01:32:22.000Z",
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
      "id_str" : "2014496395915070501",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2014496395915070501",
      "created_at" : "Fri Jan 23 00:32:22 +0000 2026",
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
            "2012302533478225712"
          ],
          "editableUntil" : "2026-01-17T00:14:45.000Z",
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
      "id_str" : "2012302533478225712",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2012302533478225712",
      "created_at" : "Fri Jan 16 23:14:45 +0000 2026",
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
            "2010105632707948967"
          ],
          "editableUntil" : "2026-01-10T22:45:03.000Z",
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
      "id_str" : "2010105632707948967",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2010105632707948967",
      "created_at" : "Sat Jan 10 21:45:03 +0000 2026",
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
            "2008364821127800833"
          ],
          "editableUntil" : "2026-01-06T03:27:41.000Z",
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
      "id_str" : "2008364821127800833",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2008364821127800833",
      "created_at" : "Tue Jan 06 02:27:41 +0000 2026",
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
            "2003927829673445770"
          ],
          "editableUntil" : "2025-12-24T21:36:40.000Z",
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
      "in_reply_to_status_id_str" : "2003861450475720732",
      "id_str" : "2003927829673445770",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2003927829673445770",
      "in_reply_to_status_id" : "2003861450475720732",
      "created_at" : "Wed Dec 24 20:36:40 +0000 2025",
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
            "2001845149128223054"
          ],
          "editableUntil" : "2025-12-19T03:40:50.000Z",
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
      "id_str" : "2001845149128223054",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2001845149128223054",
      "created_at" : "Fri Dec 19 02:40:50 +0000 2025",
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
            "1999149157317262468"
          ],
          "editableUntil" : "2025-12-11T17:07:56.000Z",
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
      "id_str" : "1999149157317262468",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1999149157317262468",
      "created_at" : "Thu Dec 11 16:07:56 +0000 2025",
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
            "1996852412227391664"
          ],
          "editableUntil" : "2025-12-05T09:01:29.000Z",
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
      "id_str" : "1996852412227391664",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1996852412227391664",
      "created_at" : "Fri Dec 05 08:01:29 +0000 2025",
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
            "1995347133171135952"
          ],
          "editableUntil" : "2025-12-01T05:20:02.000Z",
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
      "in_reply_to_status_id_str" : "1995158043679413319",
      "id_str" : "1995347133171135952",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1995347133171135952",
      "in_reply_to_status_id" : "1995158043679413319",
      "created_at" : "Mon Dec 01 04:20:02 +0000 2025",
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
            "1992823681936816509"
          ],
          "editableUntil" : "2025-11-24T06:12:45.000Z",
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
      "id_str" : "1992823681936816509",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1992823681936816509",
      "created_at" : "Mon Nov 24 05:12:45 +0000 2025",
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
            "1989921921902630069"
          ],
          "editableUntil" : "2025-11-16T06:02:11.000Z",
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
      "id_str" : "1989921921902630069",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1989921921902630069",
      "created_at" : "Sun Nov 16 05:02:11 +0000 2025",
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
            "1986287851555591231"
          ],
          "editableUntil" : "2025-11-06T05:21:41.000Z",
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
      "id_str" : "1986287851555591231",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1986287851555591231",
      "created_at" : "Thu Nov 06 04:21:41 +0000 2025",
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
            "1982954854037690433"
          ],
          "editableUntil" : "2025-10-28T00:37:33.000Z",
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
      "in_reply_to_status_id_str" : "1982661130421143166",
      "id_str" : "1982954854037690433",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1982954854037690433",
      "in_reply_to_status_id" : "1982661130421143166",
      "created_at" : "Mon Oct 27 23:37:33 +0000 2025",
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
            "1981061749624438072"
          ],
          "editableUntil" : "2025-10-22T19:15:02.000Z",
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
      "id_str" : "1981061749624438072",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1981061749624438072",
      "created_at" : "Wed Oct 22 18:15:02 +0000 2025",
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
            "1978626205079787202"
          ],
          "editableUntil" : "2025-10-16T01:57:03.000Z",
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
      "id_str" : "1978626205079787202",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1978626205079787202",
      "created_at" : "Thu Oct 16 00:57:03 +0000 2025",
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
            "1975729082568768773"
          ],
          "editableUntil" : "2025-10-08T02:04:55.000Z",
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
      "in_reply_to_status_id_str" : "1975627295361556026",
      "id_str" : "1975729082568768773",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1975729082568768773",
      "in_reply_to_status_id" : "1975627295361556026",
      "created_at" : "Wed Oct 08 01:04:55 +0000 2025",
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
            "1969095648954144292"
          ],
          "editableUntil" : "2025-09-19T18:46:01.000Z",
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
      "id_str" : "1969095648954144292",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1969095648954144292",
      "created_at" : "Fri Sep 19 17:46:01 +0000 2025",
      "favorited" : false,
      "full_text" : "An honest look at our apprentices' workshop. Next week we repeat it with the lights off 💡. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1952833243984308028"
          ],
          "editableUntil" : "2025-08-05T21:45:01.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1952833243984308028",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1952833243984308028",
      "created_at" : "Tue Aug 05 20:45:01 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. We wrote it down so that the next person can skip the hard part. GripperOne rocks on small parts! We wrote it down so that the next person can skip the hard part.\n\nWhat would you have tried first? ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1933294490401543673"
          ],
          "editableUntil" : "2025-06-12T23:45:00.000Z",
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
      "id_str" : "1933294490401543673",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1933294490401543673",
      "created_at" : "Thu Jun 12 22:45:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the firmware rollout.\nSometimes the simple fix is the right one. It is not finished, but it moves.\nIt is not finished, but it moves. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917233165520606633"
          ],
          "editableUntil" : "2025-04-29T16:03:01.000Z",
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
      "in_reply_to_status_id_str" : "1916860339763734129",
      "id_str" : "1917233165520606633",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1917233165520606633",
      "in_reply_to_status_id" : "1916860339763734129",
      "created_at" : "Tue Apr 29 15:03:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders An honest look at the spare parts catalogue.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1898610292492979161",
          "editControlInitial" : {
          "editTweetIds" : [
            "1898610292492979161",
            "1898614328051444281"
          ],
          "editableUntil" : "2025-03-09T06:58:25.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1898614328051444281",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1898614328051444281",
      "created_at" : "Sun Mar 09 05:58:25 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a new cell layout. GripperOne was on the bench for it. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898610292492979161",
            "1898614328051444281"
          ],
          "editableUntil" : "2025-03-09T06:42:22.000Z",
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
      "favorite_count" : "27",
      "id_str" : "1898610292492979161",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1898610292492979161",
      "created_at" : "Sun Mar 09 05:42:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a new cell layout. GripperOne was on the bench for it. The numbers were better than the drawings. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1881458594187884366"
          ],
          "editableUntil" : "2025-01-20T22:47:39.000Z",
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
      "id_str" : "1881458594187884366",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1881458594187884366",
      "created_at" : "Mon Jan 20 21:47:39 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about a very stubborn sensor. GripperOne saves us hours. I work at Acme.\n\nMore on this when the report is out.\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1861991321033870491"
          ],
          "editableUntil" : "2024-11-28T05:31:39.000Z",
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
      "favorite_count" : "19",
      "id_str" : "1861991321033870491",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1861991321033870491",
      "created_at" : "Thu Nov 28 04:31:39 +0000 2024",
      "favorited" : false,
      "full_text" : "An honest look at a two-day design sprint. We wrote it down so that the next person can skip the hard part. What would you have tried first?\nMore on this when the report is out.\n\nIt is not finished, but it moves.\nWe wrote it down so that the next person can skip the hard part. It took four attempts and one very long cable. ✅",
      "lang" : "en"
    }
  }
]