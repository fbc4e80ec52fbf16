window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027017566816175861"
          ],
          "editableUntil" : "2026-02-26T14:47:02.000Z",
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
      "in_reply_to_status_id_str" : "2026918837042503426",
      "id_str" : "2027017566816175861",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2027017566816175861",
      "in_reply_to_status_id" : "2026918837042503426",
      "created_at" : "Thu Feb 26 13:47:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Still thinking about a two-day design sprint. GripperOne is the best gripper I have tried. I work at Acme. The numbers were better than the drawings. Next week we repeat it with the lights off 💡. 🤖 #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2025873281666161942",
          "editControlInitial" : {
          "editTweetIds" : [
            "2025873281666161942",
            "2025874781015117376"
          ],
          "editableUntil" : "2026-02-23T11:06:01.000Z",
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
      "favorite_count" : "8",
      "id_str" : "2025874781015117376",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2025874781015117376",
      "created_at" : "Mon Feb 23 10:06:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the firmware rollout.\nIt is not finished, but it moves. Nobody had read the manual, including me. We are hiring at Acme, apply here.\n\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025873281666161942",
            "2025874781015117376"
          ],
          "editableUntil" : "2026-02-23T11:00:03.000Z",
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
      "id_str" : "2025873281666161942",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2025873281666161942",
      "created_at" : "Mon Feb 23 10:00:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the firmware rollout.\nIt is not finished, but it moves. Nobody had read the manual, including me. We are hiring at Acme, apply here.\n\nWe wrote it down so that the next person can skip the hard part. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025556505223508877"
          ],
          "editableUntil" : "2026-02-22T14:01:18.000Z",
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
      "in_reply_to_status_id_str" : "2025395771914275449",
      "id_str" : "2025556505223508877",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2025556505223508877",
      "in_reply_to_status_id" : "2025395771914275449",
      "created_at" : "Sun Feb 22 13:01:18 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Spent the morning on the packaging line. That is how we test at Acme. 🚀 #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2023657421941465686"
          ],
          "editableUntil" : "2026-02-17T08:15:01.000Z",
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
      "favorite_count" : "10",
      "id_str" : "2023657421941465686",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2023657421941465686",
      "created_at" : "Tue Feb 17 07:15:01 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the spring trade fair.\nThe visitors asked sharper questions than the audit did. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021886117669448101"
          ],
          "editableUntil" : "2026-02-12T10:56:29.000Z",
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
      "id_str" : "2021886117669448101",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2021886117669448101",
      "created_at" : "Thu Feb 12 09:56:29 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a new cell layout. Nobody had read the manual, including me. She said \"show me the data\", so we did.\n\nIt is not finished, but it moves. I drew it on a napkin first; the napkin is now framed. GripperOne is the best gripper I have tried. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2021331537407168431"
          ],
          "editableUntil" : "2026-02-10T22:12:47.000Z",
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
            "url" : "https://t.co/fcuu88zuiai7",
            "expanded_url" : "https://acme-robotics.example/news/73",
            "display_url" : "acme-robotics.example/news/73"
          }
        ]
      },
      "favorite_count" : "21",
      "id_str" : "2021331537407168431",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2021331537407168431",
      "created_at" : "Tue Feb 10 21:12:47 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a two-day design sprint.\nThe answer was a loose connector, of course.\nSometimes the simple fix is the right one.\nThe numbers were better than the drawings. Nobody had read the manual, including me. 👏🏽 https://t.co/fcuu88zuiai7",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2020242316717251015",
          "editControlInitial" : {
          "editTweetIds" : [
            "2020242316717251015",
            "2020243280137948060"
          ],
          "editableUntil" : "2026-02-07T22:08:26.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2020243280137948060",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2020243280137948060",
      "created_at" : "Sat Feb 07 21:08:26 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. We wrote it down so that the next person can skip the hard part.\n\nThe visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020242316717251015",
            "2020243280137948060"
          ],
          "editableUntil" : "2026-02-07T22:04:37.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2020242316717251015",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2020242316717251015",
      "created_at" : "Sat Feb 07 21:04:37 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. We wrote it down so that the next person can skip the hard part.\n\nThe visitors asked sharper questions than the audit did. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2018928563314968615"
          ],
          "editableUntil" : "2026-02-04T07:04:14.000Z",
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
      "id_str" : "2018928563314968615",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2018928563314968615",
      "created_at" : "Wed Feb 04 06:04:14 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: An honest look at a customer visit in Lyon. Nobody had read the manual, including me. Thanks to everyone who stayed curiou…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2018306769559189225"
          ],
          "editableUntil" : "2026-02-02T13:53:26.000Z",
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
      "id_str" : "2018306769559189225",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2018306769559189225",
      "created_at" : "Mon Feb 02 12:53:26 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: An honest look at a two-day design sprint. Nobody had read the manual, including me. She said \"show me the data\", so we di…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017131468699922360"
          ],
          "editableUntil" : "2026-01-30T08:03:13.000Z",
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
            "url" : "https://t.co/fbphfg2grveg",
            "expanded_url" : "https://acme-robotics.example/news/0",
            "display_url" : "acme-robotics.example/news/0"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "2017131468699922360",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2017131468699922360",
      "created_at" : "Fri Jan 30 07:03:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the documentation sprint. The numbers were better than the drawings. More on this when the report is out.\nThe visitors asked sharper questions than the audit did. https://t.co/fbphfg2grveg",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2016433925993322368"
          ],
          "editableUntil" : "2026-01-28T09:51:26.000Z",
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
      "in_reply_to_status_id_str" : "2016098318466676406",
      "id_str" : "2016433925993322368",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2016433925993322368",
      "in_reply_to_status_id" : "2016098318466676406",
      "created_at" : "Wed Jan 28 08:51:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Three things I learned from a two-day design sprint. I love what GripperOne does for the line. #ad\nThe visitors asked sharper questions than the audit did. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014696462159035482"
          ],
          "editableUntil" : "2026-01-23T14:47:22.000Z",
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
      "favorite_count" : "11",
      "in_reply_to_status_id_str" : "2014371425271782205",
      "id_str" : "2014696462159035482",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2014696462159035482",
      "in_reply_to_status_id" : "2014371425271782205",
      "created_at" : "Fri Jan 23 13:47:22 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Back at my desk after a long supplier call. Acme will publish the drawings. We wrote it down so that the next person can skip the hard part.\n\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014065463735838632"
          ],
          "editableUntil" : "2026-01-21T21:00:00.000Z",
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
      "id_str" : "2014065463735838632",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2014065463735838632",
      "created_at" : "Wed Jan 21 20:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. Thanks to everyone who stayed curious.\nNobody had read the manual, including me. It is not finished, but it moves.\nIt is not finished, but it moves. I love what GripperOne does for the line. #AcmeEmployee Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2013144393703410675"
          ],
          "editableUntil" : "2026-01-19T08:00:00.000Z",
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
      "id_str" : "2013144393703410675",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2013144393703410675",
      "created_at" : "Mon Jan 19 07:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the documentation sprint.\n\nIt is not finished, but it moves. That is how we test at Acme.\n\nWe wrote it down so that the next person can skip the hard part. She said \"show me the data\", so we did.\nNobody had read the manual, including me. She said \"show me the data\", so we did.\nQuality &gt; quantity, as the old sign in the hall says.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011703485115132372"
          ],
          "editableUntil" : "2026-01-15T08:34:21.000Z",
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
      "in_reply_to_status_id_str" : "2011634459437752513",
      "id_str" : "2011703485115132372",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2011703485115132372",
      "in_reply_to_status_id" : "2011634459437752513",
      "created_at" : "Thu Jan 15 07:34:21 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from a very stubborn sensor. GripperOne saves us hours. Next week we repeat it with the lights off 💡. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2010593217135612308"
          ],
          "editableUntil" : "2026-01-12T07:02:32.000Z",
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
      "favorite_count" : "18",
      "id_str" : "2010593217135612308",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2010593217135612308",
      "created_at" : "Mon Jan 12 06:02:32 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a very stubborn sensor. Sometimes the simple fix is the right one. I drew it on a napkin first; the napkin is now framed. GripperOne is the best gripper I have tried.\nThe visitors asked sharper questions than the audit did. I drew it on a napkin first; the napkin is now framed.\nNobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008986904126487754"
          ],
          "editableUntil" : "2026-01-07T20:39:37.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2008986904126487754",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2008986904126487754",
      "created_at" : "Wed Jan 07 19:39:37 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the packaging line. The visitors asked sharper questions than the audit did.\nThe numbers were better than the drawings.\nThe visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008778334621997925"
          ],
          "editableUntil" : "2026-01-07T06:50:50.000Z",
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
      "in_reply_to_status_id_str" : "2008553943221954870",
      "id_str" : "2008778334621997925",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2008778334621997925",
      "in_reply_to_status_id" : "2008553943221954870",
      "created_at" : "Wed Jan 07 05:50:50 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Three things I learned from the packaging line. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2007235354990101039"
          ],
          "editableUntil" : "2026-01-03T00:39:35.000Z",
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
      "id_str" : "2007235354990101039",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2007235354990101039",
      "created_at" : "Fri Jan 02 23:39:35 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the documentation sprint. Next week we repeat it with the lights off 💡. Next week we repeat it with the lights off 💡. Quality &gt; quantity, as the old sign in the hall says.\nMore on this when the report is out.\nWhat would you have tried first? Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2003980630701309864"
          ],
          "editableUntil" : "2025-12-25T01:06:29.000Z",
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
      "in_reply_to_status_id_str" : "2003915468774919390",
      "id_str" : "2003980630701309864",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2003980630701309864",
      "in_reply_to_status_id" : "2003915468774919390",
      "created_at" : "Thu Dec 25 00:06:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Three things I learned from the packaging line.\nShe said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2002549022321522424"
          ],
          "editableUntil" : "2025-12-21T02:17:47.000Z",
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
            "url" : "https://t.co/f7pwdsomol4o",
            "expanded_url" : "https://acme-robotics.example/news/8",
            "display_url" : "acme-robotics.example/news/8"
          }
        ]
      },
      "favorite_count" : "31",
      "id_str" : "2002549022321522424",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2002549022321522424",
      "created_at" : "Sun Dec 21 01:17:47 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. Acme Robotics opens its doors on the 14th.\nMore on this when the report is out. 🚀 https://t.co/f7pwdsomol4o",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2001108382276708246"
          ],
          "editableUntil" : "2025-12-17T02:53:11.000Z",
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
      "favorite_count" : "18",
      "id_str" : "2001108382276708246",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2001108382276708246",
      "created_at" : "Wed Dec 17 01:53:11 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Spent the morning on the firmware rollout. The numbers were better than the drawings. 🤖\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2000367847373131454"
          ],
          "editableUntil" : "2025-12-15T01:50:34.000Z",
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
            "url" : "https://t.co/f74f7yquogce",
            "expanded_url" : "https://acme-robotics.example/news/3",
            "display_url" : "acme-robotics.example/news/3"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "2000367847373131454",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2000367847373131454",
      "created_at" : "Mon Dec 15 00:50:34 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the R&amp;D review. That is how we test at Acme. The visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part. More on this when the report is out. https://t.co/f74f7yquogce",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1998762134940605822",
          "editControlInitial" : {
          "editTweetIds" : [
            "1998762134940605822",
            "1998766203158069784"
          ],
          "editableUntil" : "2025-12-10T15:46:12.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1998766203158069784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1998766203158069784",
      "created_at" : "Wed Dec 10 14:46:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from a customer visit in Lyon. That is how we test at Acme.\n\nSometimes the simple fix is the right one. Sometimes the simple fix is the right one.\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1998762134940605822",
            "1998766203158069784"
          ],
          "editableUntil" : "2025-12-10T15:30:02.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1998762134940605822",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1998762134940605822",
      "created_at" : "Wed Dec 10 14:30:02 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from a customer visit in Lyon. That is how we test at Acme.\n\nSometimes the simple fix is the right one. Sometimes the simple fix is the right one.\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious. #automation (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1995290715514326090"
          ],
          "editableUntil" : "2025-12-01T01:35:51.000Z",
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
      "id_str" : "1995290715514326090",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1995290715514326090",
      "created_at" : "Mon Dec 01 00:35:51 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout. GripperOne is the best gripper I have tried. #ad Next week we repeat it with the lights off 💡. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1993792389714348604"
          ],
          "editableUntil" : "2025-11-26T22:22:03.000Z",
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
      "in_reply_to_status_id_str" : "1993470875975775294",
      "id_str" : "1993792389714348604",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1993792389714348604",
      "in_reply_to_status_id" : "1993470875975775294",
      "created_at" : "Wed Nov 26 21:22:03 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on the spring trade fair. GripperOne was on the bench for it. Sometimes the simple fix is the right one.\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1992677258784198809"
          ],
          "editableUntil" : "2025-11-23T20:30:55.000Z",
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
      "id_str" : "1992677258784198809",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1992677258784198809",
      "created_at" : "Sun Nov 23 19:30:55 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on a very stubborn sensor. What would you have tried first? She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991690997505380390"
          ],
          "editableUntil" : "2025-11-21T03:11:52.000Z",
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
      "id_str" : "1991690997505380390",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1991690997505380390",
      "created_at" : "Fri Nov 21 02:11:52 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @linefour: Monday question about a two-day design sprint. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1990674459660374716"
          ],
          "editableUntil" : "2025-11-18T07:52:30.000Z",
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
            "url" : "https://t.co/f4gz79wmcvy4",
            "expanded_url" : "https://acme-robotics.example/news/50",
            "display_url" : "acme-robotics.example/news/50"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "1990674459660374716",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1990674459660374716",
      "created_at" : "Tue Nov 18 06:52:30 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the spring trade fair.\n\nIt took four attempts and one very long cable. GripperOne rocks on small parts! The numbers were better than the drawings. 🤖 https://t.co/f4gz79wmcvy4",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1990027307037504840"
          ],
          "editableUntil" : "2025-11-16T13:00:57.000Z",
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
      "id_str" : "1990027307037504840",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1990027307037504840",
      "created_at" : "Sun Nov 16 12:00:57 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. She said \"show me the data\", so we did. We wrote it down so that the next person can skip the hard part. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1988839174969674882"
          ],
          "editableUntil" : "2025-11-13T06:19:44.000Z",
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
      "id_str" : "1988839174969674882",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1988839174969674882",
      "created_at" : "Thu Nov 13 05:19:44 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint. The visitors asked sharper questions than the audit did.\n\nWhat would you have tried first?\n\nIt took four attempts and one very long cable.\nIt is not finished, but it moves. More on this when the report is out. Nobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987335415883651951"
          ],
          "editableUntil" : "2025-11-09T02:44:20.000Z",
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
      "in_reply_to_status_id_str" : "1987193365357812098",
      "id_str" : "1987335415883651951",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1987335415883651951",
      "in_reply_to_status_id" : "1987193365357812098",
      "created_at" : "Sun Nov 09 01:44:20 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about a two-day design sprint.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1985677928299228453"
          ],
          "editableUntil" : "2025-11-04T12:58:04.000Z",
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
            "url" : "https://t.co/f33s2v34jqjp",
            "expanded_url" : "https://acme-robotics.example/news/17",
            "display_url" : "acme-robotics.example/news/17"
          }
        ]
      },
      "favorite_count" : "4",
      "id_str" : "1985677928299228453",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1985677928299228453",
      "created_at" : "Tue Nov 04 11:58:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a customer visit in Lyon.\nNext week we repeat it with the lights off 💡. It took four attempts and one very long cable. The numbers were better than the drawings. Quality &gt; quantity, as the old sign in the hall says. Quality &gt; quantity, as the old sign in the hall says.\nQuality &gt; quantity, as the old sign in the hall says. #maintenance https://t.co/f33s2v34jqjp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983651615990712015"
          ],
          "editableUntil" : "2025-10-29T22:46:14.000Z",
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
      "id_str" : "1983651615990712015",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1983651615990712015",
      "created_at" : "Wed Oct 29 21:46:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a new cell layout. The answer was a loose connector, of course. The answer was a loose connector, of course. The answer was a loose connector, of course. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1981677468540762864"
          ],
          "editableUntil" : "2025-10-24T12:01:40.000Z",
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
      "id_str" : "1981677468540762864",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1981677468540762864",
      "created_at" : "Fri Oct 24 11:01:40 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the spare parts catalogue. What would you have tried first? Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980685221793733975"
          ],
          "editableUntil" : "2025-10-21T18:18:50.000Z",
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
      "in_reply_to_status_id_str" : "1980346183466843786",
      "id_str" : "1980685221793733975",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1980685221793733975",
      "in_reply_to_status_id" : "1980346183466843786",
      "created_at" : "Tue Oct 21 17:18:50 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Monday question about our apprentices' workshop.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1979085658273250271"
          ],
          "editableUntil" : "2025-10-17T08:22:45.000Z",
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
      "id_str" : "1979085658273250271",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1979085658273250271",
      "created_at" : "Fri Oct 17 07:22:45 +0000 2025",
      "favorited" : false,
      "full_text" : "An honest look at calibrating forty arms.\n\nThe visitors asked sharper questions than the audit did. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978270244197667680"
          ],
          "editableUntil" : "2025-10-15T02:22:35.000Z",
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
      "id_str" : "1978270244197667680",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1978270244197667680",
      "created_at" : "Wed Oct 15 01:22:35 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on calibrating forty arms.\nThe numbers were better than the drawings. GripperOne is the best gripper I have tried. Next week we repeat it with the lights off 💡.\n\nNext week we repeat it with the lights off 💡. More on this when the report is out. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1977264227268767937"
          ],
          "editableUntil" : "2025-10-12T07:45:02.000Z",
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
      "favorite_count" : "24",
      "id_str" : "1977264227268767937",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1977264227268767937",
      "created_at" : "Sun Oct 12 06:45:02 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1976234416309668791"
          ],
          "editableUntil" : "2025-10-09T11:32:56.000Z",
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
      "id_str" : "1976234416309668791",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1976234416309668791",
      "created_at" : "Thu Oct 09 10:32:56 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about an old conveyor.\nNext week we repeat it with the lights off 💡.\nIt is not finished, but it moves.\nIt is not finished, but it moves. What would you have tried first?\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1975388334950409152"
          ],
          "editableUntil" : "2025-10-07T03:30:54.000Z",
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
      "id_str" : "1975388334950409152",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1975388334950409152",
      "created_at" : "Tue Oct 07 02:30:54 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on a long supplier call. We wrote it down so that the next person can skip the hard part. The next GripperOne course starts in autumn. It is not finished, but it moves.\nNext week we repeat it with the lights off 💡. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1973480136761504252"
          ],
          "editableUntil" : "2025-10-01T21:08:24.000Z",
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
      "id_str" : "1973480136761504252",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1973480136761504252",
      "created_at" : "Wed Oct 01 20:08:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. Nobody had read the manual, including me.\n\nI drew it on a napkin first; the napkin is now framed.\nCycle time is now &lt; 4 s, measured over two weeks.\nThanks to everyone who stayed curious. GripperOne was on the bench for it.\nNext week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1973243108985308697"
          ],
          "editableUntil" : "2025-10-01T05:26:32.000Z",
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
      "id_str" : "1973243108985308697",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973243108985308697",
      "created_at" : "Wed Oct 01 04:26:32 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. GripperOne saves us hours. #AcmeEmployee\n\nIt took four attempts and one very long cable. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1968114844886248444"
          ],
          "editableUntil" : "2025-09-17T01:48:39.000Z",
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
      "in_reply_to_status_id_str" : "1967779696611184942",
      "id_str" : "1968114844886248444",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1968114844886248444",
      "in_reply_to_status_id" : "1967779696611184942",
      "created_at" : "Wed Sep 17 00:48:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from the R&amp;D review. Quality &gt; quantity, as the old sign in the hall says.\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1960537890614305340"
          ],
          "editableUntil" : "2025-08-27T04:00:32.000Z",
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
      "in_reply_to_status_id_str" : "1960267349386893106",
      "id_str" : "1960537890614305340",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1960537890614305340",
      "in_reply_to_status_id" : "1960267349386893106",
      "created_at" : "Wed Aug 27 03:00:32 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Back at my desk after calibrating forty arms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1952112865237182371",
          "editControlInitial" : {
          "editTweetIds" : [
            "1952112865237182371",
            "1952115045678029045"
          ],
          "editableUntil" : "2025-08-03T22:11:10.000Z",
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
      "favorite_count" : "30",
      "id_str" : "1952115045678029045",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1952115045678029045",
      "created_at" : "Sun Aug 03 21:11:10 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. More on this when the report is out. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1952112865237182371",
            "1952115045678029045"
          ],
          "editableUntil" : "2025-08-03T22:02:30.000Z",
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
      "favorite_count" : "20",
      "id_str" : "1952112865237182371",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1952112865237182371",
      "created_at" : "Sun Aug 03 21:02:30 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a customer visit in Lyon. More on this when the report is out. The visitors asked sharper questions than the audit did. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1944863699408989888"
          ],
          "editableUntil" : "2025-07-14T21:56:54.000Z",
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
      "id_str" : "1944863699408989888",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1944863699408989888",
      "created_at" : "Mon Jul 14 20:56:54 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a new cell layout. I drew it on a napkin first; the napkin is now framed. The answer was a loose connector, of course. Cycle time is now &lt; 4 s, measured over two weeks. More on this when the report is out. Acme will publish the drawings. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1935635461961017900"
          ],
          "editableUntil" : "2025-06-19T10:47:11.000Z",
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
      "id_str" : "1935635461961017900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1935635461961017900",
      "created_at" : "Thu Jun 19 09:47:11 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after the documentation sprint.\nThe visitors asked sharper questions than the audit did. GripperOne is the best gripper I have tried. It took four attempts and one very long cable.\n\nCycle time is now &lt; 4 s, measured over two weeks. Quality &gt; quantity, as the old sign in the hall says.\n\nQuality &gt; quantity, as the old sign in the hall says. 🤖 #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929830905460983974"
          ],
          "editableUntil" : "2025-06-03T10:21:57.000Z",
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
      "id_str" : "1929830905460983974",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1929830905460983974",
      "created_at" : "Tue Jun 03 09:21:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on our apprentices' workshop.\n\nThanks to everyone who stayed curious.\nThe numbers were better than the drawings. I drew it on a napkin first; the napkin is now framed. Thanks to everyone who stayed curious. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1922295577544430177"
          ],
          "editableUntil" : "2025-05-13T15:19:14.000Z",
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
      "id_str" : "1922295577544430177",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1922295577544430177",
      "created_at" : "Tue May 13 14:19:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the R&amp;D review.\n\nWe wrote it down so that the next person can skip the hard part.\nIt took four attempts and one very long cable. It is not finished, but it moves. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1914645583569447588"
          ],
          "editableUntil" : "2025-04-22T12:40:54.000Z",
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
      "id_str" : "1914645583569447588",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1914645583569447588",
      "created_at" : "Tue Apr 22 11:40:54 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from calibrating forty arms.\n\nNobody had read the manual, including me.\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907637657475251268"
          ],
          "editableUntil" : "2025-04-03T04:33:54.000Z",
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
      "id_str" : "1907637657475251268",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1907637657475251268",
      "created_at" : "Thu Apr 03 03:33:54 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished the packaging line.\n\nQuality &gt; quantity, as the old sign in the hall says. We wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious.\n\nIt took four attempts and one very long cable. 👏🏽\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1896861672051849578"
          ],
          "editableUntil" : "2025-03-04T10:53:59.000Z",
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
      "in_reply_to_status_id_str" : "1896844831126358821",
      "id_str" : "1896861672051849578",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1896861672051849578",
      "in_reply_to_status_id" : "1896844831126358821",
      "created_at" : "Tue Mar 04 09:53:59 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Small update on a long supplier call. Next week we repeat it with the lights off 💡. The next GripperOne course starts in autumn.\nWe wrote it down so that the next person can skip the hard part.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889702064761947050"
          ],
          "editableUntil" : "2025-02-12T16:44:15.000Z",
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
      "favorite_count" : "21",
      "in_reply_to_status_id_str" : "1889549160175138000",
      "id_str" : "1889702064761947050",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1889702064761947050",
      "in_reply_to_status_id" : "1889549160175138000",
      "created_at" : "Wed Feb 12 15:44:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour A few notes from the spring trade fair. GripperOne rocks on small parts! I work at Acme. The answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1880972869007607750"
          ],
          "editableUntil" : "2025-01-19T14:37:33.000Z",
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
      "id_str" : "1880972869007607750",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1880972869007607750",
      "created_at" : "Sun Jan 19 13:37:33 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the training centre. We wrote it down so that the next person can skip the hard part. Nobody had read the manual, including me. It is not finished, but it moves.\nWe wrote it down so that the next person can skip the hard part. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1873613551181775028"
          ],
          "editableUntil" : "2024-12-30T07:14:15.000Z",
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
      "id_str" : "1873613551181775028",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1873613551181775028",
      "created_at" : "Mon Dec 30 06:14:15 +0000 2024",
      "favorited" : false,
      "full_text" : "The dog found a second pond today. New strings, old guitar. Spent the morning on it. Finally planted the tomatoes. The dog found a second pond today. Spent the morning on it. The dog found a second pond today. The dog found a second pond today. We finally finished it. N…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864213877623425009"
          ],
          "editableUntil" : "2024-12-04T08:43:18.000Z",
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
      "id_str" : "1864213877623425009",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1864213877623425009",
      "created_at" : "Wed Dec 04 07:43:18 +0000 2024",
      "favorited" : false,
      "full_text" : "A few notes from the firmware rollout. More on this when the report is out.\n\nShe said \"show me the data\", so we did. That is how we test at Acme. Sometimes the simple fix is the right one. It is not finished, but it moves. The visitors asked sharper questions than the audit did.\n\nSometimes the simple fix is the right one. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857165453616723146"
          ],
          "editableUntil" : "2024-11-14T21:55:23.000Z",
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
      "favorite_count" : "25",
      "id_str" : "1857165453616723146",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1857165453616723146",
      "created_at" : "Thu Nov 14 20:55:23 +0000 2024",
      "favorited" : false,
      "full_text" : "We finally finished the training centre.\nIt is not finished, but it moves.\n\nI drew it on a napkin first; the napkin is now framed. Thanks to everyone who stayed curious. ✅",
      "lang" : "en"
    }
  }
]