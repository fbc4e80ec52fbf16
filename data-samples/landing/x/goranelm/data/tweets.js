window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2116074913725469077"
          ],
          "editableUntil" : "2026-10-30T08:49:08.000Z",
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
      "id_str" : "2116074913725469077",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2116074913725469077",
      "created_at" : "Fri Oct 30 07:49:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the firmware rollout.\n\nIt is not finished, but it moves. Quality &gt; quantity, as the old sign in the hall says. It is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2115118827105366721"
          ],
          "editableUntil" : "2026-10-27T17:30:00.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2115118827105366721",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2115118827105366721",
      "created_at" : "Tue Oct 27 16:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at our apprentices' workshop.\n\nNext week we repeat it with the lights off 💡.\nSometimes the simple fix is the right one.\n\nThanks to everyone who stayed curious. GripperOne rocks on small parts! (I work there.) I drew it on a napkin first; the napkin is now framed. 🔧\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2113666280220760832"
          ],
          "editableUntil" : "2026-10-23T17:18:05.000Z",
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
      "in_reply_to_status_id_str" : "2113407602509668132",
      "id_str" : "2113666280220760832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2113666280220760832",
      "in_reply_to_status_id" : "2113407602509668132",
      "created_at" : "Fri Oct 23 16:18:05 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Photos from the spring trade fair. It took four attempts and one very long cable. Cycle time is now &lt; 4 s, measured over two weeks.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2111198268828248595"
          ],
          "editableUntil" : "2026-10-16T21:51:06.000Z",
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
      "id_str" : "2111198268828248595",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2111198268828248595",
      "created_at" : "Fri Oct 16 20:51:06 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished our apprentices' workshop. We wrote it down so that the next person can skip the hard part. Cycle time is now &lt; 4 s, measured over two weeks. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108962250339051138"
          ],
          "editableUntil" : "2026-10-10T17:45:57.000Z",
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
      "in_reply_to_status_id_str" : "2108622032364135990",
      "id_str" : "2108962250339051138",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2108962250339051138",
      "in_reply_to_status_id" : "2108622032364135990",
      "created_at" : "Sat Oct 10 16:45:57 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour A few notes from a very stubborn sensor.\nWe wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105176407771899592"
          ],
          "editableUntil" : "2026-09-30T07:02:22.000Z",
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
      "id_str" : "2105176407771899592",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2105176407771899592",
      "created_at" : "Wed Sep 30 06:02:22 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Spent the morning on the packaging line.\nThanks to everyone who stayed curious.\nCycle time is now &lt; 4 s, measured over two…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2103010791890432827"
          ],
          "editableUntil" : "2026-09-24T07:36:59.000Z",
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
      "id_str" : "2103010791890432827",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2103010791890432827",
      "created_at" : "Thu Sep 24 06:36:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spring trade fair. Sometimes the simple fix is the right one.\nQuality &gt; quantity, as the old sign in the hall says.\nWe wrote it down so that the next person can skip the hard part. GripperOne was on the bench for it.\n\nNext week we repeat it with the lights off 💡.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2098468239928464047"
          ],
          "editableUntil" : "2026-09-11T18:46:30.000Z",
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
      "in_reply_to_status_id_str" : "2098345257255178887",
      "id_str" : "2098468239928464047",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2098468239928464047",
      "in_reply_to_status_id" : "2098345257255178887",
      "created_at" : "Fri Sep 11 17:46:30 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Spent the morning on the documentation sprint. Acme Robotics opens its doors on the 14th.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095416829692353006"
          ],
          "editableUntil" : "2026-09-03T08:41:17.000Z",
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
      "id_str" : "2095416829692353006",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2095416829692353006",
      "created_at" : "Thu Sep 03 07:41:17 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from our apprentices' workshop. What would you have tried first?\nIt took four attempts and one very long cable. We wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious. Nobody had read the manual, including me.\n\nThe visitors asked sharper questions than the audit did.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2093029555286913700"
          ],
          "editableUntil" : "2026-08-27T18:35:07.000Z",
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
      "favorite_count" : "20",
      "id_str" : "2093029555286913700",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2093029555286913700",
      "created_at" : "Thu Aug 27 17:35:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the training centre.\n\nThe answer was a loose connector, of course. Sometimes the simple fix is the right one. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2090382094270151888"
          ],
          "editableUntil" : "2026-08-20T11:15:03.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/fvqqlwwe6ksw",
            "expanded_url" : "https://acme-robotics.example/news/32",
            "display_url" : "acme-robotics.example/news/32"
          }
        ]
      },
      "favorite_count" : "26",
      "id_str" : "2090382094270151888",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2090382094270151888",
      "created_at" : "Thu Aug 20 10:15:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the documentation sprint. It is not finished, but it moves. https://t.co/fvqqlwwe6ksw",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2087262976302980958"
          ],
          "editableUntil" : "2026-08-11T20:40:47.000Z",
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
      "id_str" : "2087262976302980958",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2087262976302980958",
      "created_at" : "Tue Aug 11 19:40:47 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a new cell layout. Sometimes the simple fix is the right one. What would you have tried first? #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2084688909982504764"
          ],
          "editableUntil" : "2026-08-04T18:12:22.000Z",
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
      "id_str" : "2084688909982504764",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2084688909982504764",
      "created_at" : "Tue Aug 04 17:12:22 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a long supplier call.\nIt is not finished, but it moves.\n\nCycle time is now &lt; 4 s, measured over two weeks. That is how we test at Acme.\nI drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2082141489220744918"
          ],
          "editableUntil" : "2026-07-28T17:29:50.000Z",
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
      "favorite_count" : "26",
      "in_reply_to_status_id_str" : "2081808374427159324",
      "id_str" : "2082141489220744918",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2082141489220744918",
      "in_reply_to_status_id" : "2081808374427159324",
      "created_at" : "Tue Jul 28 16:29:50 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news An honest look at a long supplier call. GripperOne rocks on small parts!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2079110558051201049"
          ],
          "editableUntil" : "2026-07-20T08:45:59.000Z",
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
      "id_str" : "2079110558051201049",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2079110558051201049",
      "created_at" : "Mon Jul 20 07:45:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the documentation sprint. She said \"show me the data\", so we did.\nSometimes the simple fix is the right one. Acme will publish the drawings.\nMore on this when the report is out.\n\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076934850178924033"
          ],
          "editableUntil" : "2026-07-14T08:40:30.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2076934850178924033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2076934850178924033",
      "created_at" : "Tue Jul 14 07:40:30 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the spring trade fair. GripperOne is the best gripper I have tried.\n\nThe answer was a loose connector, of course. Thanks to everyone who stayed curious. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074483417556360140"
          ],
          "editableUntil" : "2026-07-07T14:19:23.000Z",
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
      "id_str" : "2074483417556360140",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2074483417556360140",
      "created_at" : "Tue Jul 07 13:19:23 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a new cell layout. Next week we repeat it with the lights off 💡. It is not finished, but it moves. Nobody had read the manual, including me. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2070914190736817354"
          ],
          "editableUntil" : "2026-06-27T17:56:33.000Z",
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
      "in_reply_to_status_id_str" : "2070579651098869448",
      "id_str" : "2070914190736817354",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2070914190736817354",
      "in_reply_to_status_id" : "2070579651098869448",
      "created_at" : "Sat Jun 27 16:56:33 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour An honest look at a new cell layout. Acme Robotics opens its doors on the 14th.\n\nCycle time is now &lt; 4 s, measured over two weeks. The numbers were better than the drawings. 🚀\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2068037951058865328"
          ],
          "editableUntil" : "2026-06-19T19:27:24.000Z",
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
      "id_str" : "2068037951058865328",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2068037951058865328",
      "created_at" : "Fri Jun 19 18:27:24 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from an old conveyor. The answer was a loose connector, of course. The answer was a loose connector, of course. GripperOne was on the bench for it. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2065788394012467900"
          ],
          "editableUntil" : "2026-06-13T14:28:28.000Z",
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
      "id_str" : "2065788394012467900",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2065788394012467900",
      "created_at" : "Sat Jun 13 13:28:28 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on calibrating forty arms. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together. More on this when the report is out.\nNext week we repeat it with the lights off 💡. Cycle time is now &lt; 4 s, measured over two weeks. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062798719397456944"
          ],
          "editableUntil" : "2026-06-05T08:28:34.000Z",
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
      "id_str" : "2062798719397456944",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2062798719397456944",
      "created_at" : "Fri Jun 05 07:28:34 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a customer visit in Lyon.\nIt took four attempts and one very long cable. GripperOne is the best gripper I have tried. I drew it on a napkin first; the napkin is now framed. Cycle time is now &lt; 4 s, measured over two weeks. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2059905467257527207"
          ],
          "editableUntil" : "2026-05-28T08:51:49.000Z",
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
      "favorite_count" : "20",
      "id_str" : "2059905467257527207",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2059905467257527207",
      "created_at" : "Thu May 28 07:51:49 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at a long supplier call.\nWhat would you have tried first? ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057345894493994559"
          ],
          "editableUntil" : "2026-05-21T07:20:59.000Z",
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
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "2057272940706585888",
      "id_str" : "2057345894493994559",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2057345894493994559",
      "in_reply_to_status_id" : "2057272940706585888",
      "created_at" : "Thu May 21 06:20:59 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly We finally finished the firmware rollout. GripperOne rocks on small parts!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054241339997285820"
          ],
          "editableUntil" : "2026-05-12T17:44:36.000Z",
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
      "favorite_count" : "23",
      "in_reply_to_status_id_str" : "2053953874742466260",
      "id_str" : "2054241339997285820",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2054241339997285820",
      "in_reply_to_status_id" : "2053953874742466260",
      "created_at" : "Tue May 12 16:44:36 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly An honest look at a customer visit in Lyon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048796267555315335"
          ],
          "editableUntil" : "2026-04-27T17:07:49.000Z",
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
      "id_str" : "2048796267555315335",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2048796267555315335",
      "created_at" : "Mon Apr 27 16:07:49 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Still thinking about our apprentices' workshop. What would you have tried first?\n\nIt took four attempts and one very lon…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2046986620864903474"
          ],
          "editableUntil" : "2026-04-22T17:16:56.000Z",
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
      "in_reply_to_status_id_str" : "2046703991740907533",
      "id_str" : "2046986620864903474",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2046986620864903474",
      "in_reply_to_status_id" : "2046703991740907533",
      "created_at" : "Wed Apr 22 16:16:56 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on our apprentices' workshop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044685374780912958"
          ],
          "editableUntil" : "2026-04-16T08:52:36.000Z",
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
            "url" : "https://t.co/fj8sh1rwmfr2",
            "expanded_url" : "https://acme-robotics.example/news/55",
            "display_url" : "acme-robotics.example/news/55"
          }
        ]
      },
      "favorite_count" : "7",
      "id_str" : "2044685374780912958",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2044685374780912958",
      "created_at" : "Thu Apr 16 07:52:36 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the documentation sprint.\n\nThe answer was a loose connector, of course. 🚀 #automation https://t.co/fj8sh1rwmfr2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042323907262017758"
          ],
          "editableUntil" : "2026-04-09T20:28:58.000Z",
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
      "favorite_count" : "27",
      "in_reply_to_status_id_str" : "2042221007159445534",
      "id_str" : "2042323907262017758",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2042323907262017758",
      "in_reply_to_status_id" : "2042221007159445534",
      "created_at" : "Thu Apr 09 19:28:58 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Monday question about the documentation sprint. Nobody had read the manual, including me.\n\nNobody had read the manual, including me.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041046961102846251"
          ],
          "editableUntil" : "2026-04-06T07:54:51.000Z",
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
            "url" : "https://t.co/fi8yrhltrciz",
            "expanded_url" : "https://acme-robotics.example/news/13",
            "display_url" : "acme-robotics.example/news/13"
          }
        ]
      },
      "favorite_count" : "5",
      "id_str" : "2041046961102846251",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2041046961102846251",
      "created_at" : "Mon Apr 06 06:54:51 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the training centre.\n\nIt is not finished, but it moves.\nThe answer was a loose connector, of course. It took four attempts and one very long cable. The numbers were better than the drawings. Quality &gt; quantity, as the old sign in the hall says. https://t.co/fi8yrhltrciz",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038980212152254989"
          ],
          "editableUntil" : "2026-03-31T15:02:19.000Z",
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
      "id_str" : "2038980212152254989",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2038980212152254989",
      "created_at" : "Tue Mar 31 14:02:19 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a very stubborn sensor.\nThe numbers were better than the drawings. Cycle time is now &lt; 4 s, measured over two weeks.\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036792912247953694"
          ],
          "editableUntil" : "2026-03-25T14:10:46.000Z",
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
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "2036620126264823950",
      "id_str" : "2036792912247953694",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2036792912247953694",
      "in_reply_to_status_id" : "2036620126264823950",
      "created_at" : "Wed Mar 25 13:10:46 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from a long supplier call.\n\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034872573884943481"
          ],
          "editableUntil" : "2026-03-20T07:00:02.000Z",
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
      "favorite_count" : "15",
      "id_str" : "2034872573884943481",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2034872573884943481",
      "created_at" : "Fri Mar 20 06:00:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spare parts catalogue. That is how we test at Acme. What would you have tried first? The visitors asked sharper questions than the audit did.\n\nThe answer was a loose connector, of course.\nThe numbers were better than the drawings.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033888767779895595"
          ],
          "editableUntil" : "2026-03-17T13:50:44.000Z",
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
      "id_str" : "2033888767779895595",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2033888767779895595",
      "created_at" : "Tue Mar 17 12:50:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about calibrating forty arms. Nobody had read the manual, including me.\n\nIt is not finished, but it moves.\nIt is not finished, but it moves. Nobody had read the manual, including me. The next GripperOne course starts in autumn.\nThe answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032474721491785453"
          ],
          "editableUntil" : "2026-03-13T16:11:49.000Z",
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
      "id_str" : "2032474721491785453",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2032474721491785453",
      "created_at" : "Fri Mar 13 15:11:49 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the documentation sprint. It took four attempts and one very long cable. Quality &gt; quantity, as the old sign in the hall says.\n\nThe answer was a loose connector, of course. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2030977620711850039"
          ],
          "editableUntil" : "2026-03-09T13:02:53.000Z",
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
      "id_str" : "2030977620711850039",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2030977620711850039",
      "created_at" : "Mon Mar 09 12:02:53 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop.\n\nCycle time is now &lt; 4 s, measured over two weeks.\n\nMore on this when the report is out. Nobody had read the manual, including me. The answer was a loose connector, of course.\nNobody had read the manual, including me. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029157410611688154"
          ],
          "editableUntil" : "2026-03-04T12:30:01.000Z",
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
      "favorite_count" : "27",
      "id_str" : "2029157410611688154",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2029157410611688154",
      "created_at" : "Wed Mar 04 11:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at calibrating forty arms. More on this when the report is out. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027048319246048802"
          ],
          "editableUntil" : "2026-02-26T16:49:14.000Z",
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
      "in_reply_to_status_id_str" : "2026844157625664088",
      "id_str" : "2027048319246048802",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2027048319246048802",
      "in_reply_to_status_id" : "2026844157625664088",
      "created_at" : "Thu Feb 26 15:49:14 +0000 2026",
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
            "2026006846122717610"
          ],
          "editableUntil" : "2026-02-23T19:50:48.000Z",
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
      "id_str" : "2026006846122717610",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2026006846122717610",
      "created_at" : "Mon Feb 23 18:50:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the R&amp;D review. Nobody had read the manual, including me.\nNext week we repeat it with the lights off 💡.\n\nThe numbers were better than the drawings. It took four attempts and one very long cable. The numbers were better than the drawings. 🚀\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023770942464624413"
          ],
          "editableUntil" : "2026-02-17T15:46:07.000Z",
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
      "id_str" : "2023770942464624413",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2023770942464624413",
      "created_at" : "Tue Feb 17 14:46:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. Sometimes the simple fix is the right one. Sometimes the simple fix is the right one. It is not finished, but it moves. Acme will publish the drawings. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2021237722067377250",
          "editControlInitial" : {
          "editTweetIds" : [
            "2021237722067377250",
            "2021247877265222097"
          ],
          "editableUntil" : "2026-02-10T16:40:21.000Z",
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
      "favorite_count" : "26",
      "id_str" : "2021247877265222097",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2021247877265222097",
      "created_at" : "Tue Feb 10 15:40:21 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor. Quality &gt; quantity, as the old sign in the hall says. We wrote it down so that the next person can skip the hard part. More on this when the report is out.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021237722067377250",
            "2021247877265222097"
          ],
          "editableUntil" : "2026-02-10T16:00:00.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2021237722067377250",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2021237722067377250",
      "created_at" : "Tue Feb 10 15:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor. Quality &gt; quantity, as the old sign in the hall says. We wrote it down so that the next person can skip the hard part. More on this when the report is out.\n\n#maintenance (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019318280511930233"
          ],
          "editableUntil" : "2026-02-05T08:52:49.000Z",
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
      "id_str" : "2019318280511930233",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2019318280511930233",
      "created_at" : "Thu Feb 05 07:52:49 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the documentation sprint.\nI drew it on a napkin first; the napkin is now framed. We are hiring at Acme, apply here. The answer was a loose connector, of course. Nobody had read the manual, including me. The visitors asked sharper questions than the audit did. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2018304568089118891"
          ],
          "editableUntil" : "2026-02-02T13:44:41.000Z",
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
      "favorite_count" : "21",
      "in_reply_to_status_id_str" : "2018266132347850347",
      "id_str" : "2018304568089118891",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2018304568089118891",
      "in_reply_to_status_id" : "2018266132347850347",
      "created_at" : "Mon Feb 02 12:44:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news A few notes from the R&amp;D review.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016113463921382161"
          ],
          "editableUntil" : "2026-01-27T12:38:02.000Z",
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
      "id_str" : "2016113463921382161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2016113463921382161",
      "created_at" : "Tue Jan 27 11:38:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. GripperOne was on the bench for it.\n\nNobody had read the manual, including me. More on this when the report is out.\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious.\nMore on this when the report is out. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2014257988322759586",
          "editControlInitial" : {
          "editTweetIds" : [
            "2014257988322759586",
            "2014263742434506449"
          ],
          "editableUntil" : "2026-01-22T10:07:54.000Z",
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
      "favorite_count" : "26",
      "id_str" : "2014263742434506449",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2014263742434506449",
      "created_at" : "Thu Jan 22 09:07:54 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Cycle time is now &lt; 4 s, measured over two weeks. We wrote it down so that the next person can skip the hard part. We are hiring at Acme, apply here.\nThe visitors asked sharper questions than the audit did. She said \"show me the data\", so we did. Cycle time is now &lt; 4 s, measured over two weeks. 🤖\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014257988322759586",
            "2014263742434506449"
          ],
          "editableUntil" : "2026-01-22T09:45:02.000Z",
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
      "favorite_count" : "20",
      "id_str" : "2014257988322759586",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2014257988322759586",
      "created_at" : "Thu Jan 22 08:45:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Cycle time is now &lt; 4 s, measured over two weeks. We wrote it down so that the next person can skip the hard part. We are hiring at Acme, apply here.\nThe visitors asked sharper questions than the audit did. She said \"show me the data\", so we did. Cycle time is now &lt; 4 s, measured over two weeks. 🤖\n\n#automation (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2013355800863136664"
          ],
          "editableUntil" : "2026-01-19T22:00:03.000Z",
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
      "id_str" : "2013355800863136664",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2013355800863136664",
      "created_at" : "Mon Jan 19 21:00:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a new cell layout. More on this when the report is out. Cycle time is now &lt; 4 s, measured over two weeks.\n\nI drew it on a napkin first; the napkin is now framed. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011737719097864381"
          ],
          "editableUntil" : "2026-01-15T10:50:23.000Z",
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
      "in_reply_to_status_id_str" : "2011360142495460214",
      "id_str" : "2011737719097864381",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2011737719097864381",
      "in_reply_to_status_id" : "2011360142495460214",
      "created_at" : "Thu Jan 15 09:50:23 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on a very stubborn sensor. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2009939843296171565"
          ],
          "editableUntil" : "2026-01-10T11:46:16.000Z",
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
      "id_str" : "2009939843296171565",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2009939843296171565",
      "created_at" : "Sat Jan 10 10:46:16 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a customer visit in Lyon. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together. I drew it on a napkin first; the napkin is now framed. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008622209546438210"
          ],
          "editableUntil" : "2026-01-06T20:30:27.000Z",
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
      "favorite_count" : "8",
      "id_str" : "2008622209546438210",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2008622209546438210",
      "created_at" : "Tue Jan 06 19:30:27 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about an old conveyor.\n\nThe visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004108287204461754"
          ],
          "editableUntil" : "2025-12-25T09:33:44.000Z",
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
      "id_str" : "2004108287204461754",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2004108287204461754",
      "created_at" : "Thu Dec 25 08:33:44 +0000 2025",
      "favorited" : false,
      "full_text" : "An honest look at a customer visit in Lyon. The numbers were better than the drawings. It is not finished, but it moves.\nThe numbers were better than the drawings. That is how we test at Acme.\nThanks to everyone who stayed curious. 👏🏽 #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2002071259833748862"
          ],
          "editableUntil" : "2025-12-19T18:39:19.000Z",
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
      "id_str" : "2002071259833748862",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2002071259833748862",
      "created_at" : "Fri Dec 19 17:39:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Rain all weekend, so we painted the shed. New strings, old guitar. Photos from it. The dog found a second pond today.\n\nDoes anyone have a spare ticket for Saturday? An honest look at it. Does anyone have a spare ticket for Saturday? The dog found a second pond today. Sp…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999379320762345065"
          ],
          "editableUntil" : "2025-12-12T08:22:31.000Z",
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
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "1999096849791575679",
      "id_str" : "1999379320762345065",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1999379320762345065",
      "in_reply_to_status_id" : "1999096849791575679",
      "created_at" : "Fri Dec 12 07:22:31 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Back at my desk after the firmware rollout. I love what GripperOne does for the line. The visitors asked sharper questions than the audit did.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1997965517058388216"
          ],
          "editableUntil" : "2025-12-08T10:44:34.000Z",
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
      "id_str" : "1997965517058388216",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1997965517058388216",
      "created_at" : "Mon Dec 08 09:44:34 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Small update on an old conveyor.\nMore on this when the report is out. More on this when the report is out. More on this wh…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996323564750624247"
          ],
          "editableUntil" : "2025-12-03T22:00:02.000Z",
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
      "id_str" : "1996323564750624247",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1996323564750624247",
      "created_at" : "Wed Dec 03 21:00:02 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from a long supplier call.\n\nCycle time is now &lt; 4 s, measured over two weeks. The answer was a loose connector, of course. Cycle time is now &lt; 4 s, measured over two weeks. What would you have tried first? The answer was a loose connector, of course.\nNobody had read the manual, including me. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1993691477972437113"
          ],
          "editableUntil" : "2025-11-26T15:41:04.000Z",
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
      "id_str" : "1993691477972437113",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1993691477972437113",
      "created_at" : "Wed Nov 26 14:41:04 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. GripperOne saves us hours. It is not finished, but it moves. The answer was a loose connector, of course.\n\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991066225192785967"
          ],
          "editableUntil" : "2025-11-19T09:49:14.000Z",
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
      "id_str" : "1991066225192785967",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1991066225192785967",
      "created_at" : "Wed Nov 19 08:49:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the spring trade fair. More on this when the report is out. The next GripperOne course starts in autumn. We wrote it down so that the next person can skip the hard part.\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1988559816232280426"
          ],
          "editableUntil" : "2025-11-12T11:49:40.000Z",
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
      "favorite_count" : "13",
      "in_reply_to_status_id_str" : "1988236935445955692",
      "id_str" : "1988559816232280426",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1988559816232280426",
      "in_reply_to_status_id" : "1988236935445955692",
      "created_at" : "Wed Nov 12 10:49:40 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news We finally finished the spring trade fair. I drew it on a napkin first; the napkin is now framed. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1986722414576054288"
          ],
          "editableUntil" : "2025-11-07T10:08:29.000Z",
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
            "url" : "https://t.co/f3e2bhghxma8",
            "expanded_url" : "https://acme-robotics.example/news/81",
            "display_url" : "acme-robotics.example/news/81"
          }
        ]
      },
      "favorite_count" : "2",
      "id_str" : "1986722414576054288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986722414576054288",
      "created_at" : "Fri Nov 07 09:08:29 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Understaffed again and the manager says it is fine. Acme can do better by us. The numbers were better than the drawings. https://t.co/f3e2bhghxma8",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1985265360007570989"
          ],
          "editableUntil" : "2025-11-03T09:38:40.000Z",
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
      "id_str" : "1985265360007570989",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1985265360007570989",
      "created_at" : "Mon Nov 03 08:38:40 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: We finally finished the training centre.\nThanks to everyone who stayed curious. Nobody had read the manual, including me. …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1982428420656360585"
          ],
          "editableUntil" : "2025-10-26T13:45:41.000Z",
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
      "id_str" : "1982428420656360585",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1982428420656360585",
      "created_at" : "Sun Oct 26 12:45:41 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Spent the morning on a two-day design sprint. What would you have tried first? Next week we repeat it with the lights of…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980593657965349142"
          ],
          "editableUntil" : "2025-10-21T12:15:00.000Z",
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
      "id_str" : "1980593657965349142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980593657965349142",
      "created_at" : "Tue Oct 21 11:15:00 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the spring trade fair.\n\nShe said \"show me the data\", so we did.\nWe wrote it down so that the next person can skip the hard part.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978854854487032396"
          ],
          "editableUntil" : "2025-10-16T17:05:37.000Z",
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
      "in_reply_to_status_id_str" : "1978770951615546276",
      "id_str" : "1978854854487032396",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1978854854487032396",
      "in_reply_to_status_id" : "1978770951615546276",
      "created_at" : "Thu Oct 16 16:05:37 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from the spring trade fair. GripperOne is the best gripper I have tried. (I work there.)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1976196224207132097"
          ],
          "editableUntil" : "2025-10-09T09:01:10.000Z",
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
      "id_str" : "1976196224207132097",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1976196224207132097",
      "created_at" : "Thu Oct 09 08:01:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint. More on this when the report is out. GripperOne was on the bench for it.\nWhat would you have tried first? Sometimes the simple fix is the right one. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1974368810445574095",
          "editControlInitial" : {
          "editTweetIds" : [
            "1974368810445574095",
            "1974379555822926791"
          ],
          "editableUntil" : "2025-10-04T08:42:22.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "id_str" : "1974379555822926791",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1974379555822926791",
      "created_at" : "Sat Oct 04 07:42:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the training centre. Quality &gt; quantity, as the old sign in the hall says. ✅\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974368810445574095",
            "1974379555822926791"
          ],
          "editableUntil" : "2025-10-04T07:59:41.000Z",
          "editsRemaining" : "4",
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
      "id_str" : "1974368810445574095",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1974368810445574095",
      "created_at" : "Sat Oct 04 06:59:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the training centre. Quality &gt; quantity, as the old sign in the hall says. ✅\n\n#automation (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1973469876039158875",
          "editControlInitial" : {
          "editTweetIds" : [
            "1973469876039158875",
            "1973475991566216610"
          ],
          "editableUntil" : "2025-10-01T20:51:56.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
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
      "id_str" : "1973475991566216610",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1973475991566216610",
      "created_at" : "Wed Oct 01 19:51:56 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a new cell layout.\n\nWhat would you have tried first? I love what GripperOne does for the line.\n\nShe said \"show me the data\", so we did.\nThe answer was a loose connector, of course. It is not finished, but it moves. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1973469876039158875",
            "1973475991566216610"
          ],
          "editableUntil" : "2025-10-01T20:27:38.000Z",
          "editsRemaining" : "4",
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
      "id_str" : "1973469876039158875",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1973469876039158875",
      "created_at" : "Wed Oct 01 19:27:38 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a new cell layout.\n\nWhat would you have tried first? I love what GripperOne does for the line.\n\nShe said \"show me the data\", so we did.\nThe answer was a loose connector, of course. It is not finished, but it moves. Cycle time is now &lt; 4 s, measured over two weeks. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1968642072942834918"
          ],
          "editableUntil" : "2025-09-18T12:43:40.000Z",
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
      "id_str" : "1968642072942834918",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1968642072942834918",
      "created_at" : "Thu Sep 18 11:43:40 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after the training centre. We wrote it down so that the next person can skip the hard part. She said \"show me the data\", so we did. GripperOne rocks on small parts!\n\nWe wrote it down so that the next person can skip the hard part. The numbers were better than the drawings. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955145076949947788"
          ],
          "editableUntil" : "2025-08-12T06:51:25.000Z",
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
      "id_str" : "1955145076949947788",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1955145076949947788",
      "created_at" : "Tue Aug 12 05:51:25 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor. It is not finished, but it moves.\n\nMore on this when the report is out. What would you have tried first? It took four attempts and one very long cable. It took four attempts and one very long cable. GripperOne was on the bench for it. Quality &gt; quantity, as the old sign in the hall says.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1943361708704632677"
          ],
          "editableUntil" : "2025-07-10T18:28:31.000Z",
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
      "in_reply_to_status_id_str" : "1943197979962341535",
      "id_str" : "1943361708704632677",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1943361708704632677",
      "in_reply_to_status_id" : "1943197979962341535",
      "created_at" : "Thu Jul 10 17:28:31 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders We finally finished our apprentices' workshop.\n\nQuality &gt; quantity, as the old sign in the hall says. GripperOne saves us hours.\nCycle time is now &lt; 4 s, measured over two weeks.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929946570543126035"
          ],
          "editableUntil" : "2025-06-03T18:01:33.000Z",
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
      "id_str" : "1929946570543126035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929946570543126035",
      "created_at" : "Tue Jun 03 17:01:33 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Back at my desk after the documentation sprint. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1919294287035274171"
          ],
          "editableUntil" : "2025-05-05T08:33:11.000Z",
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
      "id_str" : "1919294287035274171",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1919294287035274171",
      "created_at" : "Mon May 05 07:33:11 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from the spring trade fair. Quality &gt; quantity, as the old sign in the hall says. The answer was a loose connector, of course. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907398586213285112"
          ],
          "editableUntil" : "2025-04-02T12:43:55.000Z",
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
      "id_str" : "1907398586213285112",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1907398586213285112",
      "created_at" : "Wed Apr 02 11:43:55 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Back at my desk after a new cell layout. Thanks to everyone who stayed curious.\nMore on this when the report is out. Som…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1896277054966380267"
          ],
          "editableUntil" : "2025-03-02T20:10:55.000Z",
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
      "in_reply_to_status_id_str" : "1896080153917222546",
      "id_str" : "1896277054966380267",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1896277054966380267",
      "in_reply_to_status_id" : "1896080153917222546",
      "created_at" : "Sun Mar 02 19:10:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Still thinking about a customer visit in Lyon. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1882068090397199874"
          ],
          "editableUntil" : "2025-01-22T15:09:34.000Z",
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
      "in_reply_to_status_id_str" : "1881765605832744889",
      "id_str" : "1882068090397199874",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1882068090397199874",
      "in_reply_to_status_id" : "1881765605832744889",
      "created_at" : "Wed Jan 22 14:09:34 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Monday question about our apprentices' workshop.\n\nCycle time is now &lt; 4 s, measured over two weeks.\nNext week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1867570173248224877",
          "editControlInitial" : {
          "editTweetIds" : [
            "1867570173248224877",
            "1867578169550911979"
          ],
          "editableUntil" : "2024-12-13T15:31:48.000Z",
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
      "favorite_count" : "29",
      "id_str" : "1867578169550911979",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1867578169550911979",
      "created_at" : "Fri Dec 13 14:31:48 +0000 2024",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. That is how we test at Acme. The visitors asked sharper questions than the audit did. Quality &gt; quantity, as the old sign in the hall says. What would you have tried first? The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1867570173248224877",
            "1867578169550911979"
          ],
          "editableUntil" : "2024-12-13T15:00:01.000Z",
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
      "favorite_count" : "13",
      "id_str" : "1867570173248224877",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1867570173248224877",
      "created_at" : "Fri Dec 13 14:00:01 +0000 2024",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. That is how we test at Acme. The visitors asked sharper questions than the audit did. Quality &gt; quantity, as the old sign in the hall says. What would you have tried first? The numbers were better than the drawings. (tpyo)",
      "lang" : "en"
    }
  }
]