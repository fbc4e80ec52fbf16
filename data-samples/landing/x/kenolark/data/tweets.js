window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2115773952122992441"
          ],
          "editableUntil" : "2026-10-29T12:53:14.000Z",
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
            "url" : "https://t.co/g2or9rd1f77d",
            "expanded_url" : "https://acme-robotics.example/news/23",
            "display_url" : "acme-robotics.example/news/23"
          }
        ]
      },
      "favorite_count" : "7",
      "id_str" : "2115773952122992441",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2115773952122992441",
      "created_at" : "Thu Oct 29 11:53:14 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. I love what GripperOne does for the line.\nMore on this when the report is out. Thanks to everyone who stayed curious. Quality &gt; quantity, as the old sign in the hall says.\n\n#learning https://t.co/g2or9rd1f77d",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2113669603649721795"
          ],
          "editableUntil" : "2026-10-23T17:31:18.000Z",
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
      "id_str" : "2113669603649721795",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2113669603649721795",
      "created_at" : "Fri Oct 23 16:31:18 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the packaging line. We wrote it down so that the next person can skip the hard part. The visitors asked sharper questions than the audit did. Sometimes the simple fix is the right one. She said \"show me the data\", so we did.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2111148395685474890"
          ],
          "editableUntil" : "2026-10-16T18:32:55.000Z",
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
      "id_str" : "2111148395685474890",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2111148395685474890",
      "created_at" : "Fri Oct 16 17:32:55 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the training centre. Next week we repeat it with the lights off 💡.\nCycle time is now &lt; 4 s, measured over two weeks.\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2110328344518194192"
          ],
          "editableUntil" : "2026-10-14T12:14:19.000Z",
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
      "in_reply_to_status_id_str" : "2110093920118251562",
      "id_str" : "2110328344518194192",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2110328344518194192",
      "in_reply_to_status_id" : "2110093920118251562",
      "created_at" : "Wed Oct 14 11:14:19 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour We finally finished the firmware rollout. What would you have tried first? 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107863528605910583"
          ],
          "editableUntil" : "2026-10-07T17:00:02.000Z",
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
      "favorite_count" : "6",
      "id_str" : "2107863528605910583",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2107863528605910583",
      "created_at" : "Wed Oct 07 16:00:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the training centre.\nQuality &gt; quantity, as the old sign in the hall says. Next week we repeat it with the lights off 💡. The answer was a loose connector, of course. What would you have tried first? Cycle time is now &lt; 4 s, measured over two weeks. 👏🏽\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2104756800180009019"
          ],
          "editableUntil" : "2026-09-29T03:15:00.000Z",
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
      "id_str" : "2104756800180009019",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2104756800180009019",
      "created_at" : "Tue Sep 29 02:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the documentation sprint. It took four attempts and one very long cable.\n\nNobody had read the manual, including me. More on this when the report is out. What would you have tried first? It took four attempts and one very long cable. Thanks to everyone who stayed curious. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2102794096225098735"
          ],
          "editableUntil" : "2026-09-23T17:15:55.000Z",
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
      "id_str" : "2102794096225098735",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2102794096225098735",
      "created_at" : "Wed Sep 23 16:15:55 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the spare parts catalogue. I drew it on a napkin first; the napkin is now framed.\n\nCycle time is now &lt; 4 s, measured over two weeks.\n\nMore on this when the report is out. It is not finished, but it moves.\n\nThe answer was a loose connector, of course. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2100597760426661184"
          ],
          "editableUntil" : "2026-09-17T15:48:27.000Z",
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
      "in_reply_to_status_id_str" : "2100518080263483412",
      "id_str" : "2100597760426661184",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2100597760426661184",
      "in_reply_to_status_id" : "2100518080263483412",
      "created_at" : "Thu Sep 17 14:48:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from the training centre.\nIt is not finished, but it moves. She said \"show me the data\", so we did. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2098950174043996530"
          ],
          "editableUntil" : "2026-09-13T02:41:32.000Z",
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
      "id_str" : "2098950174043996530",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2098950174043996530",
      "created_at" : "Sun Sep 13 01:41:32 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spare parts catalogue.\n\nWe wrote it down so that the next person can skip the hard part. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2097690044797250503"
          ],
          "editableUntil" : "2026-09-09T15:14:14.000Z",
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
      "favorite_count" : "24",
      "in_reply_to_status_id_str" : "2097363907575394428",
      "id_str" : "2097690044797250503",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2097690044797250503",
      "in_reply_to_status_id" : "2097363907575394428",
      "created_at" : "Wed Sep 09 14:14:14 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Still thinking about an old conveyor. Acme will publish the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095349053325366822"
          ],
          "editableUntil" : "2026-09-03T04:11:58.000Z",
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
      "id_str" : "2095349053325366822",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2095349053325366822",
      "created_at" : "Thu Sep 03 03:11:58 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the spare parts catalogue. We wrote it down so that the next person can skip the hard part. The answer was a loose connector, of course. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2093522424171049017"
          ],
          "editableUntil" : "2026-08-29T03:13:36.000Z",
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
      "id_str" : "2093522424171049017",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2093522424171049017",
      "created_at" : "Sat Aug 29 02:13:36 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the R&amp;D review. Nobody had read the manual, including me. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2091917744457283805"
          ],
          "editableUntil" : "2026-08-24T16:57:10.000Z",
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
      "id_str" : "2091917744457283805",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2091917744457283805",
      "created_at" : "Mon Aug 24 15:57:10 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the training centre.\nQuality &gt; quantity, as the old sign in the hall says. GripperOne was on the bench for it. It is not finished, but it moves. It took four attempts and one very long cable.\nCycle time is now &lt; 4 s, measured over two weeks.\n\nI drew it on a napkin first; the napkin is now framed.\n\nMore on this when the report is out. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2090492855944166795"
          ],
          "editableUntil" : "2026-08-20T18:35:10.000Z",
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
      "id_str" : "2090492855944166795",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2090492855944166795",
      "created_at" : "Thu Aug 20 17:35:10 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the training centre. More on this when the report is out. Cycle time is now &lt; 4 s, measured over two weeks. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2089426785296664414"
          ],
          "editableUntil" : "2026-08-17T19:58:59.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2089426785296664414",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2089426785296664414",
      "created_at" : "Mon Aug 17 18:58:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from calibrating forty arms.\nQuality &gt; quantity, as the old sign in the hall says. I drew it on a napkin first; the napkin is now framed. Next week we repeat it with the lights off 💡. More on this when the report is out.\nMore on this when the report is out.\n\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2086499837457222356"
          ],
          "editableUntil" : "2026-08-09T18:08:21.000Z",
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
      "id_str" : "2086499837457222356",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2086499837457222356",
      "created_at" : "Sun Aug 09 17:08:21 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spare parts catalogue.\nShe said \"show me the data\", so we did. Cycle time is now &lt; 4 s, measured over two weeks. I love what GripperOne does for the line. #ad\nI drew it on a napkin first; the napkin is now framed.\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2084333847402742314"
          ],
          "editableUntil" : "2026-08-03T18:41:28.000Z",
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
      "id_str" : "2084333847402742314",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2084333847402742314",
      "created_at" : "Mon Aug 03 17:41:28 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the spare parts catalogue.\nThe answer was a loose connector, of course. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2082613550216360765"
          ],
          "editableUntil" : "2026-07-30T00:45:38.000Z",
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
      "id_str" : "2082613550216360765",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2082613550216360765",
      "created_at" : "Wed Jul 29 23:45:38 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at an old conveyor.\n\nWe wrote it down so that the next person can skip the hard part.\nCycle time is now &lt; 4 s, measured over two weeks.\n\nIt is not finished, but it moves.\n\nNobody had read the manual, including me. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080377581833620982"
          ],
          "editableUntil" : "2026-07-23T20:40:41.000Z",
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
      "in_reply_to_status_id_str" : "2080255067033169968",
      "id_str" : "2080377581833620982",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2080377581833620982",
      "in_reply_to_status_id" : "2080255067033169968",
      "created_at" : "Thu Jul 23 19:40:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from the R&amp;D review. GripperOne saves us hours. I work at Acme. 🚀 #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2079600293307973689"
          ],
          "editableUntil" : "2026-07-21T17:12:01.000Z",
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
      "id_str" : "2079600293307973689",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2079600293307973689",
      "created_at" : "Tue Jul 21 16:12:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on our apprentices' workshop. Thanks to everyone who stayed curious. Nobody had read the manual, including me. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076290801178005861"
          ],
          "editableUntil" : "2026-07-12T14:01:17.000Z",
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
      "in_reply_to_status_id_str" : "2076286423327524295",
      "id_str" : "2076290801178005861",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2076290801178005861",
      "in_reply_to_status_id" : "2076286423327524295",
      "created_at" : "Sun Jul 12 13:01:17 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Spent the morning on a very stubborn sensor. That is how we test at Acme. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074895465282505085"
          ],
          "editableUntil" : "2026-07-08T17:36:43.000Z",
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
      "id_str" : "2074895465282505085",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2074895465282505085",
      "created_at" : "Wed Jul 08 16:36:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a customer visit in Lyon. Nobody had read the manual, including me. We wrote it down so that the next person can skip the hard part. What would you have tried first? 🚀\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073027154305329157"
          ],
          "editableUntil" : "2026-07-03T13:52:43.000Z",
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
      "id_str" : "2073027154305329157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2073027154305329157",
      "created_at" : "Fri Jul 03 12:52:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a customer visit in Lyon.\nThanks to everyone who stayed curious. Cycle time is now &lt; 4 s, measured over two weeks. Acme will publish the drawings.\n\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071631987081686152"
          ],
          "editableUntil" : "2026-06-29T17:28:49.000Z",
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
      "id_str" : "2071631987081686152",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2071631987081686152",
      "created_at" : "Mon Jun 29 16:28:49 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: An honest look at the documentation sprint. I drew it on a napkin first; the napkin is now framed.\nSometimes the simple …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067758057882668843"
          ],
          "editableUntil" : "2026-06-19T00:55:12.000Z",
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
      "id_str" : "2067758057882668843",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2067758057882668843",
      "created_at" : "Thu Jun 18 23:55:12 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the firmware rollout. It took four attempts and one very long cable. GripperOne saves us hours. What would you have tried first? The answer was a loose connector, of course. The visitors asked sharper questions than the audit did.\nCycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2065773680929224199"
          ],
          "editableUntil" : "2026-06-13T13:30:00.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2065773680929224199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2065773680929224199",
      "created_at" : "Sat Jun 13 12:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished calibrating forty arms. She said \"show me the data\", so we did. Thanks to everyone who stayed curious.\nWhat would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064362092309768058"
          ],
          "editableUntil" : "2026-06-09T16:00:51.000Z",
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
      "id_str" : "2064362092309768058",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2064362092309768058",
      "created_at" : "Tue Jun 09 15:00:51 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spare parts catalogue. What would you have tried first? Acme Robotics opens its doors on the 14th. The answer was a loose connector, of course.\n\nNobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062240002571167748"
          ],
          "editableUntil" : "2026-06-03T19:28:25.000Z",
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
      "id_str" : "2062240002571167748",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2062240002571167748",
      "created_at" : "Wed Jun 03 18:28:25 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a very stubborn sensor. The numbers were better than the drawings.\nThe answer was a loose connector, of course.\n\nI drew it on a napkin first; the napkin is now framed. More on this when the report is out. Acme Robotics opens its doors on the 14th. Thanks to everyone who stayed curious. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060104997251570273"
          ],
          "editableUntil" : "2026-05-28T22:04:40.000Z",
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
      "id_str" : "2060104997251570273",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2060104997251570273",
      "created_at" : "Thu May 28 21:04:40 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Photos from a long supplier call. Sometimes the simple fix is the right one.\n\nThe answer was a loose connector, of cours…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2059321832914602071"
          ],
          "editableUntil" : "2026-05-26T18:12:39.000Z",
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
      "in_reply_to_status_id_str" : "2059103181091426550",
      "id_str" : "2059321832914602071",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2059321832914602071",
      "in_reply_to_status_id" : "2059103181091426550",
      "created_at" : "Tue May 26 17:12:39 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about the spring trade fair. Next week we repeat it with the lights off 💡. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2057483218395042774",
          "editControlInitial" : {
          "editTweetIds" : [
            "2057483218395042774",
            "2057489137708699837"
          ],
          "editableUntil" : "2026-05-21T16:50:11.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2057489137708699837",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2057489137708699837",
      "created_at" : "Thu May 21 15:50:11 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the documentation sprint. We are hiring at Acme, apply here. It is not finished, but it moves.\nIt is not finished, but it moves. Nobody had read the manual, including me.\nWhat would you have tried first? I drew it on a napkin first; the napkin is now framed.\n\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057483218395042774",
            "2057489137708699837"
          ],
          "editableUntil" : "2026-05-21T16:26:40.000Z",
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
      "favorite_count" : "26",
      "id_str" : "2057483218395042774",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2057483218395042774",
      "created_at" : "Thu May 21 15:26:40 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the documentation sprint. We are hiring at Acme, apply here. It is not finished, but it moves.\nIt is not finished, but it moves. Nobody had read the manual, including me.\nWhat would you have tried first? I drew it on a napkin first; the napkin is now framed.\n\nSometimes the simple fix is the right one. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2056495047305701522",
          "editControlInitial" : {
          "editTweetIds" : [
            "2056495047305701522",
            "2056502189378540643"
          ],
          "editableUntil" : "2026-05-18T23:28:24.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2056502189378540643",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2056502189378540643",
      "created_at" : "Mon May 18 22:28:24 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the training centre. We are hiring at Acme, apply here.\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056495047305701522",
            "2056502189378540643"
          ],
          "editableUntil" : "2026-05-18T23:00:01.000Z",
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
      "favorite_count" : "18",
      "id_str" : "2056495047305701522",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2056495047305701522",
      "created_at" : "Mon May 18 22:00:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the training centre. We are hiring at Acme, apply here.\nSometimes the simple fix is the right one. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054024611158252221"
          ],
          "editableUntil" : "2026-05-12T03:23:23.000Z",
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
      "id_str" : "2054024611158252221",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2054024611158252221",
      "created_at" : "Tue May 12 02:23:23 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the R&amp;D review.\n\nCycle time is now &lt; 4 s, measured over two weeks. GripperOne is the best gripper I have tried. #AcmeEmployee It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051835496861687578"
          ],
          "editableUntil" : "2026-05-06T02:24:38.000Z",
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
      "id_str" : "2051835496861687578",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2051835496861687578",
      "created_at" : "Wed May 06 01:24:38 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the documentation sprint.\nThe answer was a loose connector, of course. The numbers were better than the drawings. GripperOne is the best gripper I have tried. #ad It is not finished, but it moves.\nMore on this when the report is out. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049799814088157001"
          ],
          "editableUntil" : "2026-04-30T11:35:33.000Z",
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
      "id_str" : "2049799814088157001",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2049799814088157001",
      "created_at" : "Thu Apr 30 10:35:33 +0000 2026",
      "favorited" : false,
      "full_text" : "The dog found a second pond today. Bread number nine, still too flat. Photos from it. The dog found a second pond today.\nFinally planted the tomatoes. Monday question about it. Soup weather 🍲. Soup weather 🍲. Photos from it. Finally planted the tomatoes. Does anyone hav…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048621357956542860"
          ],
          "editableUntil" : "2026-04-27T05:32:47.000Z",
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
      "in_reply_to_status_id_str" : "2048516168284348533",
      "id_str" : "2048621357956542860",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2048621357956542860",
      "in_reply_to_status_id" : "2048516168284348533",
      "created_at" : "Mon Apr 27 04:32:47 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Monday question about a two-day design sprint. That is how we test at Acme.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2046732986435497492"
          ],
          "editableUntil" : "2026-04-22T00:29:05.000Z",
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
      "in_reply_to_status_id_str" : "2046461186344156453",
      "id_str" : "2046732986435497492",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2046732986435497492",
      "in_reply_to_status_id" : "2046461186344156453",
      "created_at" : "Tue Apr 21 23:29:05 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour A few notes from a very stubborn sensor. It is not finished, but it moves. Sometimes the simple fix is the right one.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044534628922422255"
          ],
          "editableUntil" : "2026-04-15T22:53:35.000Z",
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
      "id_str" : "2044534628922422255",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2044534628922422255",
      "created_at" : "Wed Apr 15 21:53:35 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. Quality &gt; quantity, as the old sign in the hall says. Acme will publish the drawings. Sometimes the simple fix is the right one. What would you have tried first? Quality &gt; quantity, as the old sign in the hall says. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042226542040828536"
          ],
          "editableUntil" : "2026-04-09T14:02:05.000Z",
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
      "favorite_count" : "15",
      "id_str" : "2042226542040828536",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2042226542040828536",
      "created_at" : "Thu Apr 09 13:02:05 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Spent the morning on the spare parts catalogue.\nI drew it on a napkin first; the napkin is now framed. Cycle time is now…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041269544301658129"
          ],
          "editableUntil" : "2026-04-06T22:39:18.000Z",
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
      "id_str" : "2041269544301658129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2041269544301658129",
      "created_at" : "Mon Apr 06 21:39:18 +0000 2026",
      "favorited" : false,
      "full_text" : "Soup weather 🍲.\nNew strings, old guitar. Monday question about it. Rain all weekend, so we painted the shed.\n\nRain all weekend, so we painted the shed. Photos from it. The dog found a second pond today.\nDoes anyone have a spare ticket for Saturday? We finally finished i…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039486826875491704"
          ],
          "editableUntil" : "2026-04-02T00:35:26.000Z",
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
      "id_str" : "2039486826875491704",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2039486826875491704",
      "created_at" : "Wed Apr 01 23:35:26 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Still thinking about a new cell layout. The answer was a loose connector, of course.\nThanks to everyone who stayed curio…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2037223177452977111"
          ],
          "editableUntil" : "2026-03-26T18:40:29.000Z",
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
      "in_reply_to_status_id_str" : "2036975468196481599",
      "id_str" : "2037223177452977111",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2037223177452977111",
      "in_reply_to_status_id" : "2036975468196481599",
      "created_at" : "Thu Mar 26 17:40:29 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Back at my desk after the training centre. More on this when the report is out. I drew it on a napkin first; the napkin is now framed. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035829148551348718"
          ],
          "editableUntil" : "2026-03-22T22:21:07.000Z",
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
      "id_str" : "2035829148551348718",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2035829148551348718",
      "created_at" : "Sun Mar 22 21:21:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the R&amp;D review.\n\nCycle time is now &lt; 4 s, measured over two weeks.\nI drew it on a napkin first; the napkin is now framed. What would you have tried first? Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033997648186948090"
          ],
          "editableUntil" : "2026-03-17T21:03:23.000Z",
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
      "id_str" : "2033997648186948090",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2033997648186948090",
      "created_at" : "Tue Mar 17 20:03:23 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint.\nCycle time is now &lt; 4 s, measured over two weeks. Acme will publish the drawings. The numbers were better than the drawings.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032098489366253422"
          ],
          "editableUntil" : "2026-03-12T15:16:49.000Z",
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
      "id_str" : "2032098489366253422",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2032098489366253422",
      "created_at" : "Thu Mar 12 14:16:49 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: A few notes from the documentation sprint.\n\nIt took four attempts and one very long cable.\n\nWe wrote it down so that the next…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2031164689087492202"
          ],
          "editableUntil" : "2026-03-10T01:26:13.000Z",
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
      "id_str" : "2031164689087492202",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2031164689087492202",
      "created_at" : "Tue Mar 10 00:26:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the spare parts catalogue.\nThanks to everyone who stayed curious. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029344866167854771"
          ],
          "editableUntil" : "2026-03-05T00:54:54.000Z",
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
      "id_str" : "2029344866167854771",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2029344866167854771",
      "created_at" : "Wed Mar 04 23:54:54 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the spare parts catalogue. The answer was a loose connector, of course. Cycle time is now &lt; 4 s, measured over two weeks. The answer was a loose connector, of course. The numbers were better than the drawings. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026795175398022783"
          ],
          "editableUntil" : "2026-02-26T00:03:20.000Z",
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
      "id_str" : "2026795175398022783",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2026795175398022783",
      "created_at" : "Wed Feb 25 23:03:20 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Back at my desk after the R&amp;D review. I drew it on a napkin first; the napkin is now framed. I drew it on a napkin first…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2024876933163443325"
          ],
          "editableUntil" : "2026-02-20T17:00:55.000Z",
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
      "id_str" : "2024876933163443325",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2024876933163443325",
      "created_at" : "Fri Feb 20 16:00:55 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. More on this when the report is out.\n\nMore on this when the report is out. We wrote it down so that the next person can skip the hard part. ✅\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023491332618827023"
          ],
          "editableUntil" : "2026-02-16T21:15:03.000Z",
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
      "favorite_count" : "1",
      "id_str" : "2023491332618827023",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2023491332618827023",
      "created_at" : "Mon Feb 16 20:15:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about an old conveyor.\nThe visitors asked sharper questions than the audit did. What would you have tried first? Acme will publish the drawings. What would you have tried first? She said \"show me the data\", so we did. Sometimes the simple fix is the right one.\n\nCycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021744150836254783"
          ],
          "editableUntil" : "2026-02-12T01:32:22.000Z",
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
      "in_reply_to_status_id_str" : "2021437240563586650",
      "id_str" : "2021744150836254783",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2021744150836254783",
      "in_reply_to_status_id" : "2021437240563586650",
      "created_at" : "Thu Feb 12 00:32:22 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Monday question about the training centre. Understaffed again and the manager says it is fine. Acme can do better by us. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019985071544681196"
          ],
          "editableUntil" : "2026-02-07T05:02:25.000Z",
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
      "id_str" : "2019985071544681196",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2019985071544681196",
      "created_at" : "Sat Feb 07 04:02:25 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: A few notes from the R&amp;D review.\nThanks to everyone who stayed curious. It is not finished, but it moves.\n\nShe said \"show me …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2018396666202438059"
          ],
          "editableUntil" : "2026-02-02T19:50:39.000Z",
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
      "in_reply_to_status_id_str" : "2018196571545399007",
      "id_str" : "2018396666202438059",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2018396666202438059",
      "in_reply_to_status_id" : "2018196571545399007",
      "created_at" : "Mon Feb 02 18:50:39 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from an old conveyor. 🤖 #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015833982874527175"
          ],
          "editableUntil" : "2026-01-26T18:07:28.000Z",
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
      "id_str" : "2015833982874527175",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2015833982874527175",
      "created_at" : "Mon Jan 26 17:07:28 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Photos from a new cell layout. Quality &gt; quantity, as the old sign in the hall says.\n\nI drew it on a napkin first; the nap…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014042533860642997"
          ],
          "editableUntil" : "2026-01-21T19:28:53.000Z",
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
            "url" : "https://t.co/fav2hqzreg8l",
            "expanded_url" : "https://acme-robotics.example/news/7",
            "display_url" : "acme-robotics.example/news/7"
          }
        ]
      },
      "favorite_count" : "22",
      "id_str" : "2014042533860642997",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2014042533860642997",
      "created_at" : "Wed Jan 21 18:28:53 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a new cell layout. Thanks to everyone who stayed curious.\n\nThanks to everyone who stayed curious. I drew it on a napkin first; the napkin is now framed. https://t.co/fav2hqzreg8l",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012531563126721190"
          ],
          "editableUntil" : "2026-01-17T15:24:50.000Z",
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
      "id_str" : "2012531563126721190",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2012531563126721190",
      "created_at" : "Sat Jan 17 14:24:50 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the spare parts catalogue.\n\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010917590124923229"
          ],
          "editableUntil" : "2026-01-13T04:31:29.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2010917590124923229",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2010917590124923229",
      "created_at" : "Tue Jan 13 03:31:29 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the R&amp;D review. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008298090753604045"
          ],
          "editableUntil" : "2026-01-05T23:02:31.000Z",
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
      "id_str" : "2008298090753604045",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2008298090753604045",
      "created_at" : "Mon Jan 05 22:02:31 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a very stubborn sensor. Thanks to everyone who stayed curious. GripperOne was on the bench for it.\n\nShe said \"show me the data\", so we did. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  }
]