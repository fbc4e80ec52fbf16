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
            "2022932646210265686"
          ],
          "editableUntil" : "2026-02-15T08:15:01.000Z",
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
      "id_str" : "2022932646210265686",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2022932646210265686",
      "created_at" : "Sun Feb 15 07:15:01 +0000 2026",
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
            "2021161341938248101"
          ],
          "editableUntil" : "2026-02-10T10:56:29.000Z",
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
      "id_str" : "2021161341938248101",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2021161341938248101",
      "created_at" : "Tue Feb 10 09:56:29 +0000 2026",
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
            "2020606761675968431"
          ],
          "editableUntil" : "2026-02-08T22:12:47.000Z",
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
            "url" : "https://t.co/fcnpbfmdb167",
            "expanded_url" : "https://acme-robotics.example/news/73",
            "display_url" : "acme-robotics.example/news/73"
          }
        ]
      },
      "favorite_count" : "21",
      "id_str" : "2020606761675968431",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2020606761675968431",
      "created_at" : "Sun Feb 08 21:12:47 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a two-day design sprint.\nThe answer was a loose connector, of course.\nSometimes the simple fix is the right one.\nThe numbers were better than the drawings. Nobody had read the manual, including me. 👏🏽 https://t.co/fcnpbfmdb167",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2019517540986051015",
          "editControlInitial" : {
          "editTweetIds" : [
            "2019517540986051015",
            "2019518504406748060"
          ],
          "editableUntil" : "2026-02-05T22:08:26.000Z",
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
      "id_str" : "2019518504406748060",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2019518504406748060",
      "created_at" : "Thu Feb 05 21:08:26 +0000 2026",
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
            "2019517540986051015",
            "2019518504406748060"
          ],
          "editableUntil" : "2026-02-05T22:04:37.000Z",
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
      "id_str" : "2019517540986051015",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2019517540986051015",
      "created_at" : "Thu Feb 05 21:04:37 +0000 2026",
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
            "2018203787583768615"
          ],
          "editableUntil" : "2026-02-02T07:04:14.000Z",
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
      "id_str" : "2018203787583768615",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2018203787583768615",
      "created_at" : "Mon Feb 02 06:04:14 +0000 2026",
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
            "2016857218096789225"
          ],
          "editableUntil" : "2026-01-29T13:53:26.000Z",
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
      "id_str" : "2016857218096789225",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2016857218096789225",
      "created_at" : "Thu Jan 29 12:53:26 +0000 2026",
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
            "2015681917237522360"
          ],
          "editableUntil" : "2026-01-26T08:03:13.000Z",
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
            "url" : "https://t.co/fbb7ltbidcqg",
            "expanded_url" : "https://acme-robotics.example/news/0",
            "display_url" : "acme-robotics.example/news/0"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "2015681917237522360",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2015681917237522360",
      "created_at" : "Mon Jan 26 07:03:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the documentation sprint. The numbers were better than the drawings. More on this when the report is out.\nThe visitors asked sharper questions than the audit did. https://t.co/fbb7ltbidcqg",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2014259598799722368"
          ],
          "editableUntil" : "2026-01-22T09:51:26.000Z",
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
      "in_reply_to_status_id_str" : "2013923991273076406",
      "id_str" : "2014259598799722368",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2014259598799722368",
      "in_reply_to_status_id" : "2013923991273076406",
      "created_at" : "Thu Jan 22 08:51:26 +0000 2026",
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
            "2013246910696635482"
          ],
          "editableUntil" : "2026-01-19T14:47:22.000Z",
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
      "in_reply_to_status_id_str" : "2012921873809382205",
      "id_str" : "2013246910696635482",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2013246910696635482",
      "in_reply_to_status_id" : "2012921873809382205",
      "created_at" : "Mon Jan 19 13:47:22 +0000 2026",
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
            "2012253524407838632"
          ],
          "editableUntil" : "2026-01-16T21:00:00.000Z",
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
      "id_str" : "2012253524407838632",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2012253524407838632",
      "created_at" : "Fri Jan 16 20:00:00 +0000 2026",
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
            "2010607678644210675"
          ],
          "editableUntil" : "2026-01-12T08:00:00.000Z",
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
      "id_str" : "2010607678644210675",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2010607678644210675",
      "created_at" : "Mon Jan 12 07:00:00 +0000 2026",
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
            "2009166770055932372"
          ],
          "editableUntil" : "2026-01-08T08:34:21.000Z",
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
      "in_reply_to_status_id_str" : "2009097744378552513",
      "id_str" : "2009166770055932372",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2009166770055932372",
      "in_reply_to_status_id" : "2009097744378552513",
      "created_at" : "Thu Jan 08 07:34:21 +0000 2026",
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
            "2008418889942012308"
          ],
          "editableUntil" : "2026-01-06T07:02:32.000Z",
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
      "id_str" : "2008418889942012308",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2008418889942012308",
      "created_at" : "Tue Jan 06 06:02:32 +0000 2026",
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
            "2006450189067287754"
          ],
          "editableUntil" : "2025-12-31T20:39:37.000Z",
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
      "id_str" : "2006450189067287754",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2006450189067287754",
      "created_at" : "Wed Dec 31 19:39:37 +0000 2025",
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
            "2003342516637997925"
          ],
          "editableUntil" : "2025-12-23T06:50:50.000Z",
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
      "in_reply_to_status_id_str" : "2003118125237954870",
      "id_str" : "2003342516637997925",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2003342516637997925",
      "in_reply_to_status_id" : "2003118125237954870",
      "created_at" : "Tue Dec 23 05:50:50 +0000 2025",
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
            "2001799537006101039"
          ],
          "editableUntil" : "2025-12-19T00:39:35.000Z",
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
      "id_str" : "2001799537006101039",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2001799537006101039",
      "created_at" : "Thu Dec 18 23:39:35 +0000 2025",
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
            "2000356752045309864"
          ],
          "editableUntil" : "2025-12-15T01:06:29.000Z",
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
      "in_reply_to_status_id_str" : "2000291590118919390",
      "id_str" : "2000356752045309864",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2000356752045309864",
      "in_reply_to_status_id" : "2000291590118919390",
      "created_at" : "Mon Dec 15 00:06:29 +0000 2025",
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
            "1999287531531122424"
          ],
          "editableUntil" : "2025-12-12T02:17:47.000Z",
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
            "url" : "https://t.co/f6tsa4hz9x4o",
            "expanded_url" : "https://acme-robotics.example/news/8",
            "display_url" : "acme-robotics.example/news/8"
          }
        ]
      },
      "favorite_count" : "31",
      "id_str" : "1999287531531122424",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1999287531531122424",
      "created_at" : "Fri Dec 12 01:17:47 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. Acme Robotics opens its doors on the 14th.\nMore on this when the report is out. 🚀 https://t.co/f6tsa4hz9x4o",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996397340023908246"
          ],
          "editableUntil" : "2025-12-04T02:53:11.000Z",
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
      "id_str" : "1996397340023908246",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1996397340023908246",
      "created_at" : "Thu Dec 04 01:53:11 +0000 2025",
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
            "1995294417254731454"
          ],
          "editableUntil" : "2025-12-01T01:50:34.000Z",
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
            "url" : "https://t.co/f5qgu94i9n0e",
            "expanded_url" : "https://acme-robotics.example/news/3",
            "display_url" : "acme-robotics.example/news/3"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "1995294417254731454",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1995294417254731454",
      "created_at" : "Mon Dec 01 00:50:34 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the R&amp;D review. That is how we test at Acme. The visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part. More on this when the report is out. https://t.co/f5qgu94i9n0e",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1993688704822205822",
          "editControlInitial" : {
          "editTweetIds" : [
            "1993688704822205822",
            "1993692773039669784"
          ],
          "editableUntil" : "2025-11-26T15:46:12.000Z",
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
      "id_str" : "1993692773039669784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1993692773039669784",
      "created_at" : "Wed Nov 26 14:46:12 +0000 2025",
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
            "1993688704822205822",
            "1993692773039669784"
          ],
          "editableUntil" : "2025-11-26T15:30:02.000Z",
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
      "id_str" : "1993688704822205822",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1993688704822205822",
      "created_at" : "Wed Nov 26 14:30:02 +0000 2025",
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
            "1991304448992726090"
          ],
          "editableUntil" : "2025-11-20T01:35:51.000Z",
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
      "id_str" : "1991304448992726090",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1991304448992726090",
      "created_at" : "Thu Nov 20 00:35:51 +0000 2025",
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
            "1990530898923948604"
          ],
          "editableUntil" : "2025-11-17T22:22:03.000Z",
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
      "in_reply_to_status_id_str" : "1990209385185375294",
      "id_str" : "1990530898923948604",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1990530898923948604",
      "in_reply_to_status_id" : "1990209385185375294",
      "created_at" : "Mon Nov 17 21:22:03 +0000 2025",
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
            "1989415767993798809"
          ],
          "editableUntil" : "2025-11-14T20:30:55.000Z",
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
      "id_str" : "1989415767993798809",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1989415767993798809",
      "created_at" : "Fri Nov 14 19:30:55 +0000 2025",
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
            "1987704730983780390"
          ],
          "editableUntil" : "2025-11-10T03:11:52.000Z",
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
      "id_str" : "1987704730983780390",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1987704730983780390",
      "created_at" : "Mon Nov 10 02:11:52 +0000 2025",
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
            "1985601029541974716"
          ],
          "editableUntil" : "2025-11-04T07:52:30.000Z",
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
            "url" : "https://t.co/f330tka9y2m4",
            "expanded_url" : "https://acme-robotics.example/news/50",
            "display_url" : "acme-robotics.example/news/50"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "1985601029541974716",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1985601029541974716",
      "created_at" : "Tue Nov 04 06:52:30 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the spring trade fair.\n\nIt took four attempts and one very long cable. GripperOne rocks on small parts! The numbers were better than the drawings. 🤖 https://t.co/f330tka9y2m4",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983489225962304840"
          ],
          "editableUntil" : "2025-10-29T12:00:57.000Z",
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
      "id_str" : "1983489225962304840",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1983489225962304840",
      "created_at" : "Wed Oct 29 11:00:57 +0000 2025",
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
            "1981576318163274882"
          ],
          "editableUntil" : "2025-10-24T05:19:44.000Z",
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
      "id_str" : "1981576318163274882",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1981576318163274882",
      "created_at" : "Fri Oct 24 04:19:44 +0000 2025",
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
            "1980434946942851951"
          ],
          "editableUntil" : "2025-10-21T01:44:20.000Z",
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
      "in_reply_to_status_id_str" : "1980292896417012098",
      "id_str" : "1980434946942851951",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1980434946942851951",
      "in_reply_to_status_id" : "1980292896417012098",
      "created_at" : "Tue Oct 21 00:44:20 +0000 2025",
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
            "1978777459358428453"
          ],
          "editableUntil" : "2025-10-16T11:58:04.000Z",
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
            "url" : "https://t.co/f17u2ff20vfp",
            "expanded_url" : "https://acme-robotics.example/news/17",
            "display_url" : "acme-robotics.example/news/17"
          }
        ]
      },
      "favorite_count" : "4",
      "id_str" : "1978777459358428453",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1978777459358428453",
      "created_at" : "Thu Oct 16 10:58:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a customer visit in Lyon.\nNext week we repeat it with the lights off 💡. It took four attempts and one very long cable. The numbers were better than the drawings. Quality &gt; quantity, as the old sign in the hall says. Quality &gt; quantity, as the old sign in the hall says.\nQuality &gt; quantity, as the old sign in the hall says. #maintenance https://t.co/f17u2ff20vfp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1977853410141112015"
          ],
          "editableUntil" : "2025-10-13T22:46:14.000Z",
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
      "id_str" : "1977853410141112015",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1977853410141112015",
      "created_at" : "Mon Oct 13 21:46:14 +0000 2025",
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
            "1976604038422362864"
          ],
          "editableUntil" : "2025-10-10T12:01:40.000Z",
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
      "id_str" : "1976604038422362864",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1976604038422362864",
      "created_at" : "Fri Oct 10 11:01:40 +0000 2025",
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
            "1975249403809733975"
          ],
          "editableUntil" : "2025-10-06T18:18:50.000Z",
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
      "in_reply_to_status_id_str" : "1974910365482843786",
      "id_str" : "1975249403809733975",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1975249403809733975",
      "in_reply_to_status_id" : "1974910365482843786",
      "created_at" : "Mon Oct 06 17:18:50 +0000 2025",
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
            "1973287452423650271"
          ],
          "editableUntil" : "2025-10-01T08:22:45.000Z",
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
      "id_str" : "1973287452423650271",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1973287452423650271",
      "created_at" : "Wed Oct 01 07:22:45 +0000 2025",
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
            "1972834426213667680"
          ],
          "editableUntil" : "2025-09-30T02:22:35.000Z",
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
      "id_str" : "1972834426213667680",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1972834426213667680",
      "created_at" : "Tue Sep 30 01:22:35 +0000 2025",
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
            "1964580651972767937"
          ],
          "editableUntil" : "2025-09-07T07:45:02.000Z",
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
      "id_str" : "1964580651972767937",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1964580651972767937",
      "created_at" : "Sun Sep 07 06:45:02 +0000 2025",
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
            "1955940695836068791"
          ],
          "editableUntil" : "2025-08-14T11:32:56.000Z",
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
      "id_str" : "1955940695836068791",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1955940695836068791",
      "created_at" : "Thu Aug 14 10:32:56 +0000 2025",
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
            "1947846857164809152"
          ],
          "editableUntil" : "2025-07-23T03:30:54.000Z",
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
      "id_str" : "1947846857164809152",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1947846857164809152",
      "created_at" : "Wed Jul 23 02:30:54 +0000 2025",
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
            "1938328513798304252"
          ],
          "editableUntil" : "2025-06-26T21:08:24.000Z",
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
      "id_str" : "1938328513798304252",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1938328513798304252",
      "created_at" : "Thu Jun 26 20:08:24 +0000 2025",
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
            "1930843728710108697"
          ],
          "editableUntil" : "2025-06-06T05:26:32.000Z",
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
      "id_str" : "1930843728710108697",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1930843728710108697",
      "created_at" : "Fri Jun 06 04:26:32 +0000 2025",
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
            "1922453973820648444"
          ],
          "editableUntil" : "2025-05-14T01:48:39.000Z",
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
      "in_reply_to_status_id_str" : "1922118825545584942",
      "id_str" : "1922453973820648444",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1922453973820648444",
      "in_reply_to_status_id" : "1922118825545584942",
      "created_at" : "Wed May 14 00:48:39 +0000 2025",
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
            "1914514631683105340"
          ],
          "editableUntil" : "2025-04-22T04:00:32.000Z",
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
      "in_reply_to_status_id_str" : "1914244090455693106",
      "id_str" : "1914514631683105340",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914514631683105340",
      "in_reply_to_status_id" : "1914244090455693106",
      "created_at" : "Tue Apr 22 03:00:32 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Back at my desk after calibrating forty arms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1904277666977982371",
          "editControlInitial" : {
          "editTweetIds" : [
            "1904277666977982371",
            "1904279847418829045"
          ],
          "editableUntil" : "2025-03-24T22:11:10.000Z",
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
      "id_str" : "1904279847418829045",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1904279847418829045",
      "created_at" : "Mon Mar 24 21:11:10 +0000 2025",
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
            "1904277666977982371",
            "1904279847418829045"
          ],
          "editableUntil" : "2025-03-24T22:02:30.000Z",
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
      "id_str" : "1904277666977982371",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1904277666977982371",
      "created_at" : "Mon Mar 24 21:02:30 +0000 2025",
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
            "1894506885584989888"
          ],
          "editableUntil" : "2025-02-25T22:56:54.000Z",
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
      "id_str" : "1894506885584989888",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1894506885584989888",
      "created_at" : "Tue Feb 25 21:56:54 +0000 2025",
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
            "1885641036002617900"
          ],
          "editableUntil" : "2025-02-01T11:47:11.000Z",
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
      "id_str" : "1885641036002617900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1885641036002617900",
      "created_at" : "Sat Feb 01 10:47:11 +0000 2025",
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
            "1876574988712183974"
          ],
          "editableUntil" : "2025-01-07T11:21:57.000Z",
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
      "id_str" : "1876574988712183974",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1876574988712183974",
      "created_at" : "Tue Jan 07 10:21:57 +0000 2025",
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
            "1866140557870830177"
          ],
          "editableUntil" : "2024-12-09T16:19:14.000Z",
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
      "id_str" : "1866140557870830177",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1866140557870830177",
      "created_at" : "Mon Dec 09 15:19:14 +0000 2024",
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
            "1857765788164647588"
          ],
          "editableUntil" : "2024-11-16T13:40:54.000Z",
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
      "id_str" : "1857765788164647588",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1857765788164647588",
      "created_at" : "Sat Nov 16 12:40:54 +0000 2024",
      "favorited" : false,
      "full_text" : "A few notes from calibrating forty arms.\n\nNobody had read the manual, including me.\nMore on this when the report is out.",
      "lang" : "en"
    }
  }
]