window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114182886823253219"
          ],
          "editableUntil" : "2026-10-25T03:30:54.000Z",
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
      "favorite_count" : "28",
      "id_str" : "2114182886823253219",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2114182886823253219",
      "created_at" : "Sun Oct 25 02:30:54 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about our apprentices' workshop.\n\nThanks to everyone who stayed curious.\n\nI drew it on a napkin first; the napkin is now framed.\nThanks to everyone who stayed curious. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107677115485490437"
          ],
          "editableUntil" : "2026-10-07T04:39:17.000Z",
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
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "2107437661480983287",
      "id_str" : "2107677115485490437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2107677115485490437",
      "in_reply_to_status_id" : "2107437661480983287",
      "created_at" : "Wed Oct 07 03:39:17 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Photos from the firmware rollout.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2101943042003129364"
          ],
          "editableUntil" : "2026-09-21T08:54:08.000Z",
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
      "in_reply_to_status_id_str" : "2101898589570411549",
      "id_str" : "2101943042003129364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2101943042003129364",
      "in_reply_to_status_id" : "2101898589570411549",
      "created_at" : "Mon Sep 21 07:54:08 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news We finally finished a two-day design sprint.\nIt is not finished, but it moves.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2096119898437244108"
          ],
          "editableUntil" : "2026-09-05T07:15:02.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2096119898437244108",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2096119898437244108",
      "created_at" : "Sat Sep 05 06:15:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a customer visit in Lyon.\nNobody had read the manual, including me. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2088404050693993610"
          ],
          "editableUntil" : "2026-08-15T00:15:01.000Z",
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
      "id_str" : "2088404050693993610",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2088404050693993610",
      "created_at" : "Fri Aug 14 23:15:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from our apprentices' workshop. The next GripperOne course starts in autumn.\nQuality &gt; quantity, as the old sign in the hall says.\n\nQuality &gt; quantity, as the old sign in the hall says. Next week we repeat it with the lights off 💡. The visitors asked sharper questions than the audit did. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2082631234483884341"
          ],
          "editableUntil" : "2026-07-30T01:55:54.000Z",
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
      "id_str" : "2082631234483884341",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2082631234483884341",
      "created_at" : "Thu Jul 30 00:55:54 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. We wrote it down so that the next person can skip the hard part. GripperOne was on the bench for it. Sometimes the simple fix is the right one. The answer was a loose connector, of course. Cycle time is now &lt; 4 s, measured over two weeks. The answer was a loose connector, of course. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077185458335568466"
          ],
          "editableUntil" : "2026-07-15T01:16:20.000Z",
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
      "id_str" : "2077185458335568466",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2077185458335568466",
      "created_at" : "Wed Jul 15 00:16:20 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: An honest look at the packaging line. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2070384169424489511"
          ],
          "editableUntil" : "2026-06-26T06:50:26.000Z",
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
      "favorite_count" : "4",
      "id_str" : "2070384169424489511",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2070384169424489511",
      "created_at" : "Fri Jun 26 05:50:26 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the spare parts catalogue. She said \"show me the data\", so we did. That is how we test at Acme.\nNobody had read the manual, including me.\nCycle time is now &lt; 4 s, measured over two weeks. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2063934202621548703"
          ],
          "editableUntil" : "2026-06-08T11:40:34.000Z",
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
      "id_str" : "2063934202621548703",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2063934202621548703",
      "created_at" : "Mon Jun 08 10:40:34 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about our apprentices' workshop. Acme will publish the drawings.\nThanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057228923368184508"
          ],
          "editableUntil" : "2026-05-20T23:36:11.000Z",
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
      "in_reply_to_status_id_str" : "2057217283798746088",
      "id_str" : "2057228923368184508",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2057228923368184508",
      "in_reply_to_status_id" : "2057217283798746088",
      "created_at" : "Wed May 20 22:36:11 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about the packaging line. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049679461389390729"
          ],
          "editableUntil" : "2026-04-30T03:37:19.000Z",
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
      "favorite_count" : "17",
      "in_reply_to_status_id_str" : "2049617449165997510",
      "id_str" : "2049679461389390729",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2049679461389390729",
      "in_reply_to_status_id" : "2049617449165997510",
      "created_at" : "Thu Apr 30 02:37:19 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from the documentation sprint.\nMore on this when the report is out.\n\nThanks to everyone who stayed curious. 👏🏽\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044298434602912702"
          ],
          "editableUntil" : "2026-04-15T07:15:02.000Z",
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
      "id_str" : "2044298434602912702",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2044298434602912702",
      "created_at" : "Wed Apr 15 06:15:02 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the training centre. Acme Robotics opens its doors on the 14th.\n\nIt took four attempts and one very long cable.\n\nShe said \"show me the data\", so we did. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035631315448124326"
          ],
          "editableUntil" : "2026-03-22T09:15:00.000Z",
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
      "id_str" : "2035631315448124326",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2035631315448124326",
      "created_at" : "Sun Mar 22 08:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a long supplier call.\n\nNobody had read the manual, including me.\nCycle time is now &lt; 4 s, measured over two weeks. What would you have tried first? The answer was a loose connector, of course. The answer was a loose connector, of course.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2027553099923833353",
          "editControlInitial" : {
          "editTweetIds" : [
            "2027553099923833353",
            "2027555237432013954"
          ],
          "editableUntil" : "2026-02-28T02:23:33.000Z",
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
      "id_str" : "2027555237432013954",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2027555237432013954",
      "created_at" : "Sat Feb 28 01:23:33 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the firmware rollout. Next week we repeat it with the lights off 💡. That is how we test at Acme. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027553099923833353",
            "2027555237432013954"
          ],
          "editableUntil" : "2026-02-28T02:15:03.000Z",
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
      "id_str" : "2027553099923833353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2027553099923833353",
      "created_at" : "Sat Feb 28 01:15:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the firmware rollout. Next week we repeat it with the lights off 💡. That is how we test at Acme. Quality &gt; quantity, as the old sign in the hall says. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021695824125869774"
          ],
          "editableUntil" : "2026-02-11T22:20:20.000Z",
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
      "favorite_count" : "25",
      "in_reply_to_status_id_str" : "2021389269509548170",
      "id_str" : "2021695824125869774",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2021695824125869774",
      "in_reply_to_status_id" : "2021389269509548170",
      "created_at" : "Wed Feb 11 21:20:20 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news An honest look at the packaging line.\n\nThanks to everyone who stayed curious. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016007175443204761"
          ],
          "editableUntil" : "2026-01-27T05:35:40.000Z",
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
      "id_str" : "2016007175443204761",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2016007175443204761",
      "created_at" : "Tue Jan 27 04:35:40 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the firmware rollout.\n\nSometimes the simple fix is the right one. Acme Robotics opens its doors on the 14th. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010860604338403188"
          ],
          "editableUntil" : "2026-01-13T00:45:02.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2010860604338403188",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2010860604338403188",
      "created_at" : "Mon Jan 12 23:45:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the R&amp;D review.\nThe numbers were better than the drawings. The numbers were better than the drawings. It is not finished, but it moves. 🤖 #automation",
      "lang" : "en"
    }
  }
]