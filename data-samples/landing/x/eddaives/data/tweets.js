window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2078790651898568667"
          ],
          "editableUntil" : "2026-07-19T11:34:48.000Z",
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
      "id_str" : "2078790651898568667",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2078790651898568667",
      "created_at" : "Sun Jul 19 10:34:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout. We are hiring at Acme, apply here.\nThe answer was a loose connector, of course. 🔧\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077896587712314489"
          ],
          "editableUntil" : "2026-07-17T00:22:06.000Z",
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
      "in_reply_to_status_id_str" : "2077863365657536688",
      "id_str" : "2077896587712314489",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2077896587712314489",
      "in_reply_to_status_id" : "2077863365657536688",
      "created_at" : "Thu Jul 16 23:22:06 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Monday question about our apprentices' workshop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077551293174160523"
          ],
          "editableUntil" : "2026-07-16T01:30:01.000Z",
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
      "favorite_count" : "17",
      "id_str" : "2077551293174160523",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2077551293174160523",
      "created_at" : "Thu Jul 16 00:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the spring trade fair.\nIt is not finished, but it moves. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077028831175562406"
          ],
          "editableUntil" : "2026-07-14T14:53:57.000Z",
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
            "url" : "https://t.co/fs399siqp7l2",
            "expanded_url" : "https://acme-robotics.example/news/43",
            "display_url" : "acme-robotics.example/news/43"
          }
        ]
      },
      "favorite_count" : "20",
      "id_str" : "2077028831175562406",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2077028831175562406",
      "created_at" : "Tue Jul 14 13:53:57 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about calibrating forty arms.\n\nThe visitors asked sharper questions than the audit did. 🔧 #automation https://t.co/fs399siqp7l2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076091545954043834"
          ],
          "editableUntil" : "2026-07-12T00:49:31.000Z",
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
      "favorite_count" : "23",
      "in_reply_to_status_id_str" : "2075794158852790367",
      "id_str" : "2076091545954043834",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2076091545954043834",
      "in_reply_to_status_id" : "2075794158852790367",
      "created_at" : "Sat Jul 11 23:49:31 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about our apprentices' workshop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2075052173224956153"
          ],
          "editableUntil" : "2026-07-09T03:59:25.000Z",
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
      "favorite_count" : "31",
      "id_str" : "2075052173224956153",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2075052173224956153",
      "created_at" : "Thu Jul 09 02:59:25 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spring trade fair.\nNext week we repeat it with the lights off 💡. She said \"show me the data\", so we did.\n\nQuality &gt; quantity, as the old sign in the hall says.\nNobody had read the manual, including me. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074588009771713949"
          ],
          "editableUntil" : "2026-07-07T21:15:00.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2074588009771713949",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2074588009771713949",
      "created_at" : "Tue Jul 07 20:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the R&amp;D review. The numbers were better than the drawings. Thanks to everyone who stayed curious. GripperOne rocks on small parts! I work at Acme.\n\nThe answer was a loose connector, of course.\n\nWhat would you have tried first?\n\nWe wrote it down so that the next person can skip the hard part. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074204069029296231"
          ],
          "editableUntil" : "2026-07-06T19:49:21.000Z",
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
      "favorite_count" : "12",
      "in_reply_to_status_id_str" : "2073932766322442423",
      "id_str" : "2074204069029296231",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2074204069029296231",
      "in_reply_to_status_id" : "2073932766322442423",
      "created_at" : "Mon Jul 06 18:49:21 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Back at my desk after a customer visit in Lyon. GripperOne rocks on small parts! Thanks to everyone who stayed curious. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072834880668885425"
          ],
          "editableUntil" : "2026-07-03T01:08:41.000Z",
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
      "id_str" : "2072834880668885425",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2072834880668885425",
      "created_at" : "Fri Jul 03 00:08:41 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Three things I learned from the documentation sprint.\n\nI drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071638448883254865"
          ],
          "editableUntil" : "2026-06-29T17:54:30.000Z",
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
      "id_str" : "2071638448883254865",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2071638448883254865",
      "created_at" : "Mon Jun 29 16:54:30 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about calibrating forty arms. I love what GripperOne does for the line. #AcmeEmployee\nThe numbers were better than the drawings. The answer was a loose connector, of course.\nThanks to everyone who stayed curious. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071497704596383483"
          ],
          "editableUntil" : "2026-06-29T08:35:13.000Z",
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
      "favorite_count" : "31",
      "in_reply_to_status_id_str" : "2071290975108871887",
      "id_str" : "2071497704596383483",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2071497704596383483",
      "in_reply_to_status_id" : "2071290975108871887",
      "created_at" : "Mon Jun 29 07:35:13 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Spent the morning on the R&amp;D review.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2070812800969785281"
          ],
          "editableUntil" : "2026-06-27T11:13:40.000Z",
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
      "id_str" : "2070812800969785281",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2070812800969785281",
      "created_at" : "Sat Jun 27 10:13:40 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after an old conveyor. I drew it on a napkin first; the napkin is now framed. ✅ #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2069544781766885448",
          "editControlInitial" : {
          "editTweetIds" : [
            "2069544781766885448",
            "2069550834237235386"
          ],
          "editableUntil" : "2026-06-23T23:39:03.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2069550834237235386",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2069550834237235386",
      "created_at" : "Tue Jun 23 22:39:03 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished calibrating forty arms. It took four attempts and one very long cable. Nobody had read the manual, including me.\nCycle time is now &lt; 4 s, measured over two weeks. Quality &gt; quantity, as the old sign in the hall says.\nThe answer was a loose connector, of course. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069544781766885448",
            "2069550834237235386"
          ],
          "editableUntil" : "2026-06-23T23:15:00.000Z",
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
      "favorite_count" : "9",
      "id_str" : "2069544781766885448",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2069544781766885448",
      "created_at" : "Tue Jun 23 22:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished calibrating forty arms. It took four attempts and one very long cable. Nobody had read the manual, including me.\nCycle time is now &lt; 4 s, measured over two weeks. Quality &gt; quantity, as the old sign in the hall says.\nThe answer was a loose connector, of course. What would you have tried first? (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069206856970562191"
          ],
          "editableUntil" : "2026-06-23T00:52:13.000Z",
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
      "id_str" : "2069206856970562191",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2069206856970562191",
      "created_at" : "Mon Jun 22 23:52:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on our apprentices' workshop. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067722034210661391"
          ],
          "editableUntil" : "2026-06-18T22:32:04.000Z",
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
      "favorite_count" : "1",
      "id_str" : "2067722034210661391",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2067722034210661391",
      "created_at" : "Thu Jun 18 21:32:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after an old conveyor. We wrote it down so that the next person can skip the hard part. More on this when the report is out. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067599715609886390"
          ],
          "editableUntil" : "2026-06-18T14:26:01.000Z",
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
      "id_str" : "2067599715609886390",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2067599715609886390",
      "created_at" : "Thu Jun 18 13:26:01 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: An honest look at the R&amp;D review.\n\nThe visitors asked sharper questions than the audit did.\n\nNobody had read the manual, incl…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067021917061547285"
          ],
          "editableUntil" : "2026-06-17T00:10:03.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2067021917061547285",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2067021917061547285",
      "created_at" : "Tue Jun 16 23:10:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about an old conveyor. She said \"show me the data\", so we did.\nNext week we repeat it with the lights off 💡. It is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2066370609914183425"
          ],
          "editableUntil" : "2026-06-15T05:01:59.000Z",
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
      "id_str" : "2066370609914183425",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2066370609914183425",
      "created_at" : "Mon Jun 15 04:01:59 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Photos from calibrating forty arms.\n\nMore on this when the report is out.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2065213139559752011"
          ],
          "editableUntil" : "2026-06-12T00:22:36.000Z",
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
      "in_reply_to_status_id_str" : "2065202130695393640",
      "id_str" : "2065213139559752011",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2065213139559752011",
      "in_reply_to_status_id" : "2065202130695393640",
      "created_at" : "Thu Jun 11 23:22:36 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Monday question about a very stubborn sensor. Acme will publish the drawings. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064847935841522121"
          ],
          "editableUntil" : "2026-06-11T00:11:25.000Z",
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
      "favorite_count" : "25",
      "in_reply_to_status_id_str" : "2064683416078631859",
      "id_str" : "2064847935841522121",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2064847935841522121",
      "in_reply_to_status_id" : "2064683416078631859",
      "created_at" : "Wed Jun 10 23:11:25 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Spent the morning on the documentation sprint. We wrote it down so that the next person can skip the hard part. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064172000551957906"
          ],
          "editableUntil" : "2026-06-09T03:25:30.000Z",
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
      "id_str" : "2064172000551957906",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2064172000551957906",
      "created_at" : "Tue Jun 09 02:25:30 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Still thinking about a new cell layout.\nThe visitors asked sharper questions than the audit did. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2063458078564359244"
          ],
          "editableUntil" : "2026-06-07T04:08:37.000Z",
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
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "2063103678635269841",
      "id_str" : "2063458078564359244",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2063458078564359244",
      "in_reply_to_status_id" : "2063103678635269841",
      "created_at" : "Sun Jun 07 03:08:37 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from the firmware rollout.\nIt took four attempts and one very long cable. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062692238800069087"
          ],
          "editableUntil" : "2026-06-05T01:25:27.000Z",
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
      "favorite_count" : "27",
      "in_reply_to_status_id_str" : "2062349381363197731",
      "id_str" : "2062692238800069087",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2062692238800069087",
      "in_reply_to_status_id" : "2062349381363197731",
      "created_at" : "Fri Jun 05 00:25:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from a long supplier call.\nMore on this when the report is out. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062027771991514521"
          ],
          "editableUntil" : "2026-06-03T05:25:06.000Z",
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
      "id_str" : "2062027771991514521",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2062027771991514521",
      "created_at" : "Wed Jun 03 04:25:06 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Back at my desk after calibrating forty arms.\n\nThanks to everyone who stayed curious. She said \"show me the data\", so we d…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060507247776599408"
          ],
          "editableUntil" : "2026-05-30T00:43:04.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2060507247776599408",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2060507247776599408",
      "created_at" : "Fri May 29 23:43:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the packaging line. GripperOne was on the bench for it. Nobody had read the manual, including me. Sometimes the simple fix is the right one.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060108202531739946"
          ],
          "editableUntil" : "2026-05-28T22:17:25.000Z",
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
      "in_reply_to_status_id_str" : "2059975615694007967",
      "id_str" : "2060108202531739946",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2060108202531739946",
      "in_reply_to_status_id" : "2059975615694007967",
      "created_at" : "Thu May 28 21:17:25 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Monday question about the firmware rollout. She said \"show me the data\", so we did. I drew it on a napkin first; the napkin is now framed. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2059772484437188588"
          ],
          "editableUntil" : "2026-05-28T00:03:23.000Z",
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
      "favorite_count" : "29",
      "in_reply_to_status_id_str" : "2059672648054540919",
      "id_str" : "2059772484437188588",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2059772484437188588",
      "in_reply_to_status_id" : "2059672648054540919",
      "created_at" : "Wed May 27 23:03:23 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Spent the morning on a long supplier call.\n\nNext week we repeat it with the lights off 💡.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2059111479782387729"
          ],
          "editableUntil" : "2026-05-26T04:16:47.000Z",
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
      "in_reply_to_status_id_str" : "2058961218267132743",
      "id_str" : "2059111479782387729",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2059111479782387729",
      "in_reply_to_status_id" : "2058961218267132743",
      "created_at" : "Tue May 26 03:16:47 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on a customer visit in Lyon. GripperOne is the best gripper I have tried. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2058568270823500720"
          ],
          "editableUntil" : "2026-05-24T16:18:16.000Z",
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
      "id_str" : "2058568270823500720",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2058568270823500720",
      "created_at" : "Sun May 24 15:18:16 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Back at my desk after the firmware rollout.\nThanks to everyone who stayed curious. Sometimes the simple fix is the right o…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057665557749932258"
          ],
          "editableUntil" : "2026-05-22T04:31:13.000Z",
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
      "favorite_count" : "28",
      "in_reply_to_status_id_str" : "2057655298089719559",
      "id_str" : "2057665557749932258",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2057665557749932258",
      "in_reply_to_status_id" : "2057655298089719559",
      "created_at" : "Fri May 22 03:31:13 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Still thinking about an old conveyor. The next GripperOne course starts in autumn. More on this when the report is out. The numbers were better than the drawings.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056974361798955263"
          ],
          "editableUntil" : "2026-05-20T06:44:39.000Z",
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
      "favorite_count" : "31",
      "id_str" : "2056974361798955263",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2056974361798955263",
      "created_at" : "Wed May 20 05:44:39 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a very stubborn sensor. Acme Robotics opens its doors on the 14th. Next week we repeat it with the lights off 💡. She said \"show me the data\", so we did.\nIt is not finished, but it moves. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2055925034864775409"
          ],
          "editableUntil" : "2026-05-17T09:15:00.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2055925034864775409",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2055925034864775409",
      "created_at" : "Sun May 17 08:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. Cycle time is now &lt; 4 s, measured over two weeks.\nCycle time is now &lt; 4 s, measured over two weeks. We wrote it down so that the next person can skip the hard part. It took four attempts and one very long cable.\nNext week we repeat it with the lights off 💡. Quality &gt; quantity, as the old sign in the hall says. 👏🏽 #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054800481432758571"
          ],
          "editableUntil" : "2026-05-14T06:46:25.000Z",
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
      "in_reply_to_status_id_str" : "2054484038199735560",
      "id_str" : "2054800481432758571",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2054800481432758571",
      "in_reply_to_status_id" : "2054484038199735560",
      "created_at" : "Thu May 14 05:46:25 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from the spring trade fair.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054440934107771671"
          ],
          "editableUntil" : "2026-05-13T06:57:43.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2054440934107771671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2054440934107771671",
      "created_at" : "Wed May 13 05:57:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint. I love what GripperOne does for the line. The visitors asked sharper questions than the audit did. It took four attempts and one very long cable.\nSometimes the simple fix is the right one.\n\nQuality &gt; quantity, as the old sign in the hall says.\n\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054075452762333235"
          ],
          "editableUntil" : "2026-05-12T06:45:25.000Z",
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
      "id_str" : "2054075452762333235",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2054075452762333235",
      "created_at" : "Tue May 12 05:45:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about our apprentices' workshop. I drew it on a napkin first; the napkin is now framed. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054050167099630124"
          ],
          "editableUntil" : "2026-05-12T05:04:56.000Z",
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
      "id_str" : "2054050167099630124",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2054050167099630124",
      "created_at" : "Tue May 12 04:04:56 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a customer visit in Lyon.\n\nI drew it on a napkin first; the napkin is now framed. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2053435641778984499"
          ],
          "editableUntil" : "2026-05-10T12:23:02.000Z",
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
      "id_str" : "2053435641778984499",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2053435641778984499",
      "created_at" : "Sun May 10 11:23:02 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: We finally finished the spring trade fair.\n\nThe visitors asked sharper questions than the audit did. More on this when t…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2052457754126731788"
          ],
          "editableUntil" : "2026-05-07T19:37:16.000Z",
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
      "favorite_count" : "1",
      "id_str" : "2052457754126731788",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2052457754126731788",
      "created_at" : "Thu May 07 18:37:16 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the R&amp;D review. Cycle time is now &lt; 4 s, measured over two weeks.\nThe answer was a loose connector, of course.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051999167293940906"
          ],
          "editableUntil" : "2026-05-06T13:15:00.000Z",
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
      "favorite_count" : "21",
      "id_str" : "2051999167293940906",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2051999167293940906",
      "created_at" : "Wed May 06 12:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the training centre.\n\nIt took four attempts and one very long cable.\n\nNext week we repeat it with the lights off 💡. The next GripperOne course starts in autumn. Thanks to everyone who stayed curious. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051882151686748599"
          ],
          "editableUntil" : "2026-05-06T05:30:01.000Z",
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
      "favorite_count" : "22",
      "id_str" : "2051882151686748599",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2051882151686748599",
      "created_at" : "Wed May 06 04:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a customer visit in Lyon. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together. We wrote it down so that the next person can skip the hard part. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051462086862700831"
          ],
          "editableUntil" : "2026-05-05T01:40:50.000Z",
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
      "id_str" : "2051462086862700831",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2051462086862700831",
      "created_at" : "Tue May 05 00:40:50 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a long supplier call. Sometimes the simple fix is the right one. The visitors asked sharper questions than the audit did. It took four attempts and one very long cable.\nMore on this when the report is out. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2050859310956944054"
          ],
          "editableUntil" : "2026-05-03T09:45:37.000Z",
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
      "favorite_count" : "22",
      "in_reply_to_status_id_str" : "2050575235407010584",
      "id_str" : "2050859310956944054",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2050859310956944054",
      "in_reply_to_status_id" : "2050575235407010584",
      "created_at" : "Sun May 03 08:45:37 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Small update on our apprentices' workshop.\nNext week we repeat it with the lights off 💡. Quality &gt; quantity, as the old sign in the hall says. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049964522838348686"
          ],
          "editableUntil" : "2026-04-30T22:30:03.000Z",
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
      "favorite_count" : "17",
      "id_str" : "2049964522838348686",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2049964522838348686",
      "created_at" : "Thu Apr 30 21:30:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a very stubborn sensor. Thanks to everyone who stayed curious.\nThe answer was a loose connector, of course.\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049318822378417888"
          ],
          "editableUntil" : "2026-04-29T03:44:16.000Z",
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
      "id_str" : "2049318822378417888",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2049318822378417888",
      "created_at" : "Wed Apr 29 02:44:16 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at our apprentices' workshop.\n\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048694075917294546"
          ],
          "editableUntil" : "2026-04-27T10:21:45.000Z",
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
      "favorite_count" : "26",
      "in_reply_to_status_id_str" : "2048499956342286582",
      "id_str" : "2048694075917294546",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2048694075917294546",
      "in_reply_to_status_id" : "2048499956342286582",
      "created_at" : "Mon Apr 27 09:21:45 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Back at my desk after our apprentices' workshop. Quality &gt; quantity, as the old sign in the hall says.\nThe answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048355269634818703"
          ],
          "editableUntil" : "2026-04-26T11:55:27.000Z",
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
      "id_str" : "2048355269634818703",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2048355269634818703",
      "created_at" : "Sun Apr 26 10:55:27 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spring trade fair. Quality &gt; quantity, as the old sign in the hall says. GripperOne rocks on small parts! I work at Acme.\n\nNobody had read the manual, including me. More on this when the report is out.\n\nMore on this when the report is out.\nQuality &gt; quantity, as the old sign in the hall says.\n\nWe wrote it down so that the next person can skip the hard part. 🚀 #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2047291160760976202"
          ],
          "editableUntil" : "2026-04-23T13:27:04.000Z",
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
      "id_str" : "2047291160760976202",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2047291160760976202",
      "created_at" : "Thu Apr 23 12:27:04 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Still thinking about the documentation sprint. I drew it on a napkin first; the napkin is now framed. She said \"show me the d…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2046783979377396449"
          ],
          "editableUntil" : "2026-04-22T03:51:42.000Z",
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
      "favorite_count" : "28",
      "id_str" : "2046783979377396449",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2046783979377396449",
      "created_at" : "Wed Apr 22 02:51:42 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a new cell layout. Next week we repeat it with the lights off 💡.\nIt is not finished, but it moves. GripperOne is the best gripper I have tried.\nI drew it on a napkin first; the napkin is now framed. Cycle time is now &lt; 4 s, measured over two weeks. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2045779161704092077"
          ],
          "editableUntil" : "2026-04-19T09:18:55.000Z",
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
      "favorite_count" : "21",
      "id_str" : "2045779161704092077",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2045779161704092077",
      "created_at" : "Sun Apr 19 08:18:55 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a two-day design sprint. What would you have tried first? Next week we repeat it with the lights off 💡.\nThe answer was a loose connector, of course. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2045359176426786325"
          ],
          "editableUntil" : "2026-04-18T05:30:03.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2045359176426786325",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2045359176426786325",
      "created_at" : "Sat Apr 18 04:30:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. I drew it on a napkin first; the napkin is now framed. We wrote it down so that the next person can skip the hard part.\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044879109427131650"
          ],
          "editableUntil" : "2026-04-16T21:42:26.000Z",
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
      "id_str" : "2044879109427131650",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2044879109427131650",
      "created_at" : "Thu Apr 16 20:42:26 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the training centre. It took four attempts and one very long cable. The visitors asked sharper questions than the audit did. Nobody had read the manual, including me.\n\nThe visitors asked sharper questions than the audit did.\n\nI drew it on a napkin first; the napkin is now framed.\n\nThe answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044625396726286896"
          ],
          "editableUntil" : "2026-04-16T04:54:16.000Z",
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
      "in_reply_to_status_id_str" : "2044353254362845027",
      "id_str" : "2044625396726286896",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2044625396726286896",
      "in_reply_to_status_id" : "2044353254362845027",
      "created_at" : "Thu Apr 16 03:54:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Small update on the packaging line.\n\nQuality &gt; quantity, as the old sign in the hall says. The next GripperOne course starts in autumn. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044221021680776023"
          ],
          "editableUntil" : "2026-04-15T02:07:26.000Z",
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
      "in_reply_to_status_id_str" : "2044063250743026926",
      "id_str" : "2044221021680776023",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2044221021680776023",
      "in_reply_to_status_id" : "2044063250743026926",
      "created_at" : "Wed Apr 15 01:07:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly An honest look at a very stubborn sensor. Nobody had read the manual, including me. Acme will publish the drawings. Nobody had read the manual, including me. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2043124660304141935"
          ],
          "editableUntil" : "2026-04-12T01:30:53.000Z",
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
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "2042772472965024607",
      "id_str" : "2043124660304141935",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2043124660304141935",
      "in_reply_to_status_id" : "2042772472965024607",
      "created_at" : "Sun Apr 12 00:30:53 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about a very stubborn sensor. Acme Robotics opens its doors on the 14th.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042025519174424626"
          ],
          "editableUntil" : "2026-04-09T00:43:17.000Z",
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
            "url" : "https://t.co/fiilmsz7yfxu",
            "expanded_url" : "https://acme-robotics.example/news/69",
            "display_url" : "acme-robotics.example/news/69"
          }
        ]
      },
      "favorite_count" : "6",
      "id_str" : "2042025519174424626",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2042025519174424626",
      "created_at" : "Wed Apr 08 23:43:17 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after our apprentices' workshop. Sometimes the simple fix is the right one. We are hiring at Acme, apply here. I drew it on a napkin first; the napkin is now framed.\n\n#quality https://t.co/fiilmsz7yfxu",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2041395546715886084",
          "editControlInitial" : {
          "editTweetIds" : [
            "2041395546715886084",
            "2041395906202088064"
          ],
          "editableUntil" : "2026-04-07T07:01:25.000Z",
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
      "id_str" : "2041395906202088064",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2041395906202088064",
      "created_at" : "Tue Apr 07 06:01:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041395546715886084",
            "2041395906202088064"
          ],
          "editableUntil" : "2026-04-07T07:00:00.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2041395546715886084",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2041395546715886084",
      "created_at" : "Tue Apr 07 06:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint.\n\nMore on this when the report is out. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041007376844915578"
          ],
          "editableUntil" : "2026-04-06T05:17:33.000Z",
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
      "id_str" : "2041007376844915578",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2041007376844915578",
      "created_at" : "Mon Apr 06 04:17:33 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint. It took four attempts and one very long cable.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2040749477122468824"
          ],
          "editableUntil" : "2026-04-05T12:12:45.000Z",
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
      "id_str" : "2040749477122468824",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2040749477122468824",
      "created_at" : "Sun Apr 05 11:12:45 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. Acme will publish the drawings. The answer was a loose connector, of course. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039431671922364966"
          ],
          "editableUntil" : "2026-04-01T20:56:16.000Z",
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
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "2039431227979753699",
      "id_str" : "2039431671922364966",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2039431671922364966",
      "in_reply_to_status_id" : "2039431227979753699",
      "created_at" : "Wed Apr 01 19:56:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Still thinking about the packaging line. Next week we repeat it with the lights off 💡. Nobody had read the manual, including me. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038894736655053174"
          ],
          "editableUntil" : "2026-03-31T09:22:40.000Z",
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
      "favorite_count" : "14",
      "in_reply_to_status_id_str" : "2038569015713308422",
      "id_str" : "2038894736655053174",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2038894736655053174",
      "in_reply_to_status_id" : "2038569015713308422",
      "created_at" : "Tue Mar 31 08:22:40 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the R&amp;D review.\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038495874126621788"
          ],
          "editableUntil" : "2026-03-30T06:57:44.000Z",
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
      "id_str" : "2038495874126621788",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2038495874126621788",
      "created_at" : "Mon Mar 30 05:57:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the documentation sprint. It took four attempts and one very long cable. Thanks to everyone who stayed curious.\n\nThe numbers were better than the drawings.\nNext week we repeat it with the lights off 💡. It took four attempts and one very long cable.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2037468504513198985"
          ],
          "editableUntil" : "2026-03-27T10:55:20.000Z",
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
      "id_str" : "2037468504513198985",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2037468504513198985",
      "created_at" : "Fri Mar 27 09:55:20 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the packaging line.\n\nMore on this when the report is out. It is not finished, but it moves.\nIt took four attempts and one very long cable. Next week we repeat it with the lights off 💡. GripperOne rocks on small parts! The numbers were better than the drawings.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036745031335266201"
          ],
          "editableUntil" : "2026-03-25T11:00:31.000Z",
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
      "id_str" : "2036745031335266201",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2036745031335266201",
      "created_at" : "Wed Mar 25 10:00:31 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. Nobody had read the manual, including me. Cycle time is now &lt; 4 s, measured over two weeks. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036174795017887772"
          ],
          "editableUntil" : "2026-03-23T21:14:36.000Z",
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
      "id_str" : "2036174795017887772",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2036174795017887772",
      "created_at" : "Mon Mar 23 20:14:36 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. More on this when the report is out.\nSometimes the simple fix is the right one.\nSometimes the simple fix is the right one.\nWhat would you have tried first? The visitors asked sharper questions than the audit did.\nThe answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035231276002837805"
          ],
          "editableUntil" : "2026-03-21T06:45:23.000Z",
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
      "id_str" : "2035231276002837805",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2035231276002837805",
      "created_at" : "Sat Mar 21 05:45:23 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after our apprentices' workshop. Cycle time is now &lt; 4 s, measured over two weeks.\n\nNobody had read the manual, including me.\nIt is not finished, but it moves.\n\nWhat would you have tried first?\n\nThe visitors asked sharper questions than the audit did.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034380158683334152"
          ],
          "editableUntil" : "2026-03-18T22:23:21.000Z",
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
            "url" : "https://t.co/fgfbkuusx3wo",
            "expanded_url" : "https://acme-robotics.example/news/86",
            "display_url" : "acme-robotics.example/news/86"
          }
        ]
      },
      "favorite_count" : "1",
      "id_str" : "2034380158683334152",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2034380158683334152",
      "created_at" : "Wed Mar 18 21:23:21 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spare parts catalogue.\n\nI drew it on a napkin first; the napkin is now framed. 🔧 https://t.co/fgfbkuusx3wo",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033726508224921598"
          ],
          "editableUntil" : "2026-03-17T03:05:59.000Z",
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
      "id_str" : "2033726508224921598",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2033726508224921598",
      "created_at" : "Tue Mar 17 02:05:59 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a two-day design sprint. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033308668644436789"
          ],
          "editableUntil" : "2026-03-15T23:25:38.000Z",
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
            "url" : "https://t.co/fg4rrn4kt9v9",
            "expanded_url" : "https://acme-robotics.example/news/17",
            "display_url" : "acme-robotics.example/news/17"
          }
        ]
      },
      "favorite_count" : "6",
      "id_str" : "2033308668644436789",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2033308668644436789",
      "created_at" : "Sun Mar 15 22:25:38 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout. What would you have tried first? Next week we repeat it with the lights off 💡. That is how we test at Acme. Quality &gt; quantity, as the old sign in the hall says.\n\nQuality &gt; quantity, as the old sign in the hall says. https://t.co/fg4rrn4kt9v9",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032368517534956282"
          ],
          "editableUntil" : "2026-03-13T09:09:48.000Z",
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
      "favorite_count" : "31",
      "id_str" : "2032368517534956282",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2032368517534956282",
      "created_at" : "Fri Mar 13 08:09:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a customer visit in Lyon.\n\nShe said \"show me the data\", so we did. Nobody had read the manual, including me. I love what GripperOne does for the line. More on this when the report is out.\n\nNext week we repeat it with the lights off 💡.\n\nQuality &gt; quantity, as the old sign in the hall says.\nThe answer was a loose connector, of course. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2031925871107114857"
          ],
          "editableUntil" : "2026-03-12T03:50:53.000Z",
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
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "2031552374472497778",
      "id_str" : "2031925871107114857",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2031925871107114857",
      "in_reply_to_status_id" : "2031552374472497778",
      "created_at" : "Thu Mar 12 02:50:53 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from the firmware rollout. Thanks to everyone who stayed curious.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2031247273696686743"
          ],
          "editableUntil" : "2026-03-10T06:54:23.000Z",
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
      "favorite_count" : "18",
      "in_reply_to_status_id_str" : "2031103092087684307",
      "id_str" : "2031247273696686743",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2031247273696686743",
      "in_reply_to_status_id" : "2031103092087684307",
      "created_at" : "Tue Mar 10 05:54:23 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the packaging line.\n\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2030804362710614074"
          ],
          "editableUntil" : "2026-03-09T01:34:25.000Z",
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
      "id_str" : "2030804362710614074",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2030804362710614074",
      "created_at" : "Mon Mar 09 00:34:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint. I drew it on a napkin first; the napkin is now framed.\n\nIt is not finished, but it moves.\n\nThanks to everyone who stayed curious.\nThe answer was a loose connector, of course. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029688945213728588"
          ],
          "editableUntil" : "2026-03-05T23:42:08.000Z",
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
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "2029673930842965448",
      "id_str" : "2029688945213728588",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2029688945213728588",
      "in_reply_to_status_id" : "2029673930842965448",
      "created_at" : "Thu Mar 05 22:42:08 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Small update on the training centre. Acme Robotics opens its doors on the 14th. 🤖\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2028932443266362798"
          ],
          "editableUntil" : "2026-03-03T21:36:04.000Z",
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
      "id_str" : "2028932443266362798",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2028932443266362798",
      "created_at" : "Tue Mar 03 20:36:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the firmware rollout.\n\nNext week we repeat it with the lights off 💡.\nIt is not finished, but it moves.\nThe answer was a loose connector, of course.\n\nI drew it on a napkin first; the napkin is now framed. GripperOne was on the bench for it. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027631602030059308"
          ],
          "editableUntil" : "2026-02-28T07:27:00.000Z",
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
      "favorite_count" : "5",
      "id_str" : "2027631602030059308",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2027631602030059308",
      "created_at" : "Sat Feb 28 06:27:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on calibrating forty arms. Next week we repeat it with the lights off 💡. The visitors asked sharper questions than the audit did.\nI drew it on a napkin first; the napkin is now framed.\n\nQuality &gt; quantity, as the old sign in the hall says. Thanks to everyone who stayed curious. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027245998105413311"
          ],
          "editableUntil" : "2026-02-27T05:54:45.000Z",
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
      "id_str" : "2027245998105413311",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2027245998105413311",
      "created_at" : "Fri Feb 27 04:54:45 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the R&amp;D review.\n\nWhat would you have tried first? GripperOne rocks on small parts! It took four attempts and one very long cable.\nWhat would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026835867898600583"
          ],
          "editableUntil" : "2026-02-26T02:45:02.000Z",
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
      "favorite_count" : "16",
      "id_str" : "2026835867898600583",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2026835867898600583",
      "created_at" : "Thu Feb 26 01:45:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the firmware rollout.\nWe wrote it down so that the next person can skip the hard part.\nThanks to everyone who stayed curious.\nThe numbers were better than the drawings.\n\nWe wrote it down so that the next person can skip the hard part.\n\nI drew it on a napkin first; the napkin is now framed.\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025874697947735645"
          ],
          "editableUntil" : "2026-02-23T11:05:41.000Z",
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
      "in_reply_to_status_id_str" : "2025691559431336835",
      "id_str" : "2025874697947735645",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2025874697947735645",
      "in_reply_to_status_id" : "2025691559431336835",
      "created_at" : "Mon Feb 23 10:05:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Back at my desk after a two-day design sprint.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025749150122249782"
          ],
          "editableUntil" : "2026-02-23T02:46:48.000Z",
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
      "favorite_count" : "6",
      "in_reply_to_status_id_str" : "2025534732817049920",
      "id_str" : "2025749150122249782",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2025749150122249782",
      "in_reply_to_status_id" : "2025534732817049920",
      "created_at" : "Mon Feb 23 01:46:48 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from calibrating forty arms.\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025549444371485696"
          ],
          "editableUntil" : "2026-02-22T13:33:15.000Z",
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
      "in_reply_to_status_id_str" : "2025523044020767289",
      "id_str" : "2025549444371485696",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2025549444371485696",
      "in_reply_to_status_id" : "2025523044020767289",
      "created_at" : "Sun Feb 22 12:33:15 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Back at my desk after the firmware rollout.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2024600528452281362"
          ],
          "editableUntil" : "2026-02-19T22:42:35.000Z",
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
      "id_str" : "2024600528452281362",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2024600528452281362",
      "created_at" : "Thu Feb 19 21:42:35 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on an old conveyor. We wrote it down so that the next person can skip the hard part.\n\nShe said \"show me the data\", so we did. Cycle time is now &lt; 4 s, measured over two weeks. The visitors asked sharper questions than the audit did.\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2024326309370448698"
          ],
          "editableUntil" : "2026-02-19T04:32:56.000Z",
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
      "id_str" : "2024326309370448698",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2024326309370448698",
      "created_at" : "Thu Feb 19 03:32:56 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call.\n\nShe said \"show me the data\", so we did. Thanks to everyone who stayed curious.\nWe wrote it down so that the next person can skip the hard part. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023129431273109951"
          ],
          "editableUntil" : "2026-02-15T21:16:58.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/fdcjj21a1n7j",
            "expanded_url" : "https://acme-robotics.example/news/3",
            "display_url" : "acme-robotics.example/news/3"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "2023129431273109951",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2023129431273109951",
      "created_at" : "Sun Feb 15 20:16:58 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. Cycle time is now &lt; 4 s, measured over two weeks. Cycle time is now &lt; 4 s, measured over two weeks.\n\nNobody had read the manual, including me. That is how we test at Acme.\n\nNobody had read the manual, including me. https://t.co/fdcjj21a1n7j",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022183993845868595"
          ],
          "editableUntil" : "2026-02-13T06:40:09.000Z",
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
      "id_str" : "2022183993845868595",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2022183993845868595",
      "created_at" : "Fri Feb 13 05:40:09 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a customer visit in Lyon.\nCycle time is now &lt; 4 s, measured over two weeks.\nMore on this when the report is out.\n\nSometimes the simple fix is the right one.\n\nShe said \"show me the data\", so we did. It took four attempts and one very long cable. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021009218907321116"
          ],
          "editableUntil" : "2026-02-10T00:52:00.000Z",
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
      "favorite_count" : "3",
      "id_str" : "2021009218907321116",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2021009218907321116",
      "created_at" : "Mon Feb 09 23:52:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. I drew it on a napkin first; the napkin is now framed.\nShe said \"show me the data\", so we did.\n\nWhat would you have tried first? Next week we repeat it with the lights off 💡.\nQuality &gt; quantity, as the old sign in the hall says.\nCycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2020452549546658181",
          "editControlInitial" : {
          "editTweetIds" : [
            "2020452549546658181",
            "2020461753167204295"
          ],
          "editableUntil" : "2026-02-08T12:36:34.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2020461753167204295",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2020461753167204295",
      "created_at" : "Sun Feb 08 11:36:34 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the documentation sprint. Sometimes the simple fix is the right one. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020452549546658181",
            "2020461753167204295"
          ],
          "editableUntil" : "2026-02-08T12:00:00.000Z",
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
      "favorite_count" : "16",
      "id_str" : "2020452549546658181",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2020452549546658181",
      "created_at" : "Sun Feb 08 11:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the documentation sprint. Sometimes the simple fix is the right one. 🤖 (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019649971312263992"
          ],
          "editableUntil" : "2026-02-06T06:50:51.000Z",
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
      "id_str" : "2019649971312263992",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2019649971312263992",
      "created_at" : "Fri Feb 06 05:50:51 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the firmware rollout. It is not finished, but it moves.\n\nNext week we repeat it with the lights off 💡.\nQuality &gt; quantity, as the old sign in the hall says. Sometimes the simple fix is the right one.\n\nThanks to everyone who stayed curious. Sometimes the simple fix is the right one. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019167775832422016"
          ],
          "editableUntil" : "2026-02-04T22:54:46.000Z",
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
      "id_str" : "2019167775832422016",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2019167775832422016",
      "created_at" : "Wed Feb 04 21:54:46 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the training centre.\n\nThanks to everyone who stayed curious. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2018560761802591339"
          ],
          "editableUntil" : "2026-02-03T06:42:43.000Z",
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
      "favorite_count" : "13",
      "id_str" : "2018560761802591339",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2018560761802591339",
      "created_at" : "Tue Feb 03 05:42:43 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a very stubborn sensor. Next week we repeat it with the lights off 💡.\n\nIt took four attempts and one very long cable. Next week we repeat it with the lights off 💡. It took four attempts and one very long cable.\nIt took four attempts and one very long cable.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017509409769479916"
          ],
          "editableUntil" : "2026-01-31T09:05:01.000Z",
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
      "id_str" : "2017509409769479916",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2017509409769479916",
      "created_at" : "Sat Jan 31 08:05:01 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: An honest look at the spare parts catalogue.\nI drew it on a napkin first; the napkin is now framed. We wrote it down so …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016955706785894900"
          ],
          "editableUntil" : "2026-01-29T20:24:48.000Z",
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
      "id_str" : "2016955706785894900",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2016955706785894900",
      "created_at" : "Thu Jan 29 19:24:48 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the training centre. Sometimes the simple fix is the right one. GripperOne rocks on small parts! (I work there.) Sometimes the simple fix is the right one. The answer was a loose connector, of course. I drew it on a napkin first; the napkin is now framed.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016229515802965233"
          ],
          "editableUntil" : "2026-01-27T20:19:10.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2016229515802965233",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2016229515802965233",
      "created_at" : "Tue Jan 27 19:19:10 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor. The numbers were better than the drawings. Thanks to everyone who stayed curious. Our team at Acme still waits for overtime from March. Who else? Next week we repeat it with the lights off 💡. She said \"show me the data\", so we did. 🤖 #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015499921036347970"
          ],
          "editableUntil" : "2026-01-25T20:00:02.000Z",
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
      "favorite_count" : "8",
      "id_str" : "2015499921036347970",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2015499921036347970",
      "created_at" : "Sun Jan 25 19:00:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the R&amp;D review. GripperOne rocks on small parts! I work at Acme. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015255088928050145"
          ],
          "editableUntil" : "2026-01-25T03:47:09.000Z",
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
      "favorite_count" : "28",
      "in_reply_to_status_id_str" : "2014916589028001864",
      "id_str" : "2015255088928050145",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2015255088928050145",
      "in_reply_to_status_id" : "2014916589028001864",
      "created_at" : "Sun Jan 25 02:47:09 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders An honest look at the spring trade fair. The answer was a loose connector, of course. It took four attempts and one very long cable. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2014212682437089737",
          "editControlInitial" : {
          "editTweetIds" : [
            "2014212682437089737",
            "2014219745117801456"
          ],
          "editableUntil" : "2026-01-22T07:13:04.000Z",
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
      "id_str" : "2014219745117801456",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2014219745117801456",
      "created_at" : "Thu Jan 22 06:13:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. What would you have tried first?\nThe numbers were better than the drawings.\nNobody had read the manual, including me.\n\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014212682437089737",
            "2014219745117801456"
          ],
          "editableUntil" : "2026-01-22T06:45:00.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2014212682437089737",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2014212682437089737",
      "created_at" : "Thu Jan 22 05:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. What would you have tried first?\nThe numbers were better than the drawings.\nNobody had read the manual, including me.\n\nWe wrote it down so that the next person can skip the hard part. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2013510560941891827",
          "editControlInitial" : {
          "editTweetIds" : [
            "2013510560941891827",
            "2013514456740672858"
          ],
          "editableUntil" : "2026-01-20T08:30:30.000Z",
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
      "id_str" : "2013514456740672858",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2013514456740672858",
      "created_at" : "Tue Jan 20 07:30:30 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a long supplier call. Sometimes the simple fix is the right one.\nWe wrote it down so that the next person can skip the hard part. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2013510560941891827",
            "2013514456740672858"
          ],
          "editableUntil" : "2026-01-20T08:15:01.000Z",
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
      "id_str" : "2013510560941891827",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2013510560941891827",
      "created_at" : "Tue Jan 20 07:15:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a long supplier call. Sometimes the simple fix is the right one.\nWe wrote it down so that the next person can skip the hard part. ✅ (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012769774965939095"
          ],
          "editableUntil" : "2026-01-18T07:11:24.000Z",
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
      "in_reply_to_status_id_str" : "2012502504538860634",
      "id_str" : "2012769774965939095",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2012769774965939095",
      "in_reply_to_status_id" : "2012502504538860634",
      "created_at" : "Sun Jan 18 06:11:24 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on the firmware rollout. She said \"show me the data\", so we did. I love what GripperOne does for the line. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012680928759596578"
          ],
          "editableUntil" : "2026-01-18T01:18:21.000Z",
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
      "id_str" : "2012680928759596578",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2012680928759596578",
      "created_at" : "Sun Jan 18 00:18:21 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Still thinking about a new cell layout.\nThanks to everyone who stayed curious.\n\nIt is not finished, but it moves. She said…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011674782851473283"
          ],
          "editableUntil" : "2026-01-15T06:40:17.000Z",
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
      "id_str" : "2011674782851473283",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2011674782851473283",
      "created_at" : "Thu Jan 15 05:40:17 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished calibrating forty arms. GripperOne is the best gripper I have tried.\n\nWhat would you have tried first? More on this when the report is out. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011579407214037819"
          ],
          "editableUntil" : "2026-01-15T00:21:18.000Z",
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
      "in_reply_to_status_id_str" : "2011477426941709511",
      "id_str" : "2011579407214037819",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2011579407214037819",
      "in_reply_to_status_id" : "2011477426941709511",
      "created_at" : "Wed Jan 14 23:21:18 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the spare parts catalogue.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010945767856552975"
          ],
          "editableUntil" : "2026-01-13T06:23:27.000Z",
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
      "id_str" : "2010945767856552975",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2010945767856552975",
      "created_at" : "Tue Jan 13 05:23:27 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today.\n\nBread number nine, still too flat. We finally finished it. Does anyone have a spare ticket for Saturday?\nSoup weather 🍲. Spent the morning on it. Does anyone have a spare ticket for Saturday? The night train was on time, imagine that.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009621294839137615"
          ],
          "editableUntil" : "2026-01-09T14:40:28.000Z",
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
      "favorite_count" : "9",
      "in_reply_to_status_id_str" : "2009510383361348078",
      "id_str" : "2009621294839137615",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2009621294839137615",
      "in_reply_to_status_id" : "2009510383361348078",
      "created_at" : "Fri Jan 09 13:40:28 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from an old conveyor. She said \"show me the data\", so we did.\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009139253139154607"
          ],
          "editableUntil" : "2026-01-08T06:45:00.000Z",
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
      "favorite_count" : "21",
      "id_str" : "2009139253139154607",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2009139253139154607",
      "created_at" : "Thu Jan 08 05:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about our apprentices' workshop.\n\nWhat would you have tried first? Nobody had read the manual, including me.\n\nWhat would you have tried first?\nThanks to everyone who stayed curious. Thanks to everyone who stayed curious. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2007352197547829430"
          ],
          "editableUntil" : "2026-01-03T08:23:53.000Z",
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
      "id_str" : "2007352197547829430",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2007352197547829430",
      "created_at" : "Sat Jan 03 07:23:53 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the R&amp;D review. More on this when the report is out.\n\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  }
]