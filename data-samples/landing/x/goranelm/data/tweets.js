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
            "2115481214970966721"
          ],
          "editableUntil" : "2026-10-28T17:30:00.000Z",
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
      "id_str" : "2115481214970966721",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2115481214970966721",
      "created_at" : "Wed Oct 28 16:30:00 +0000 2026",
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
            "2113998821408871336"
          ],
          "editableUntil" : "2026-10-24T15:19:29.000Z",
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
      "in_reply_to_status_id_str" : "2113974644274794859",
      "id_str" : "2113998821408871336",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2113998821408871336",
      "in_reply_to_status_id" : "2113974644274794859",
      "created_at" : "Sat Oct 24 14:19:29 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Still thinking about the firmware rollout. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2112222762794722064"
          ],
          "editableUntil" : "2026-10-19T17:42:04.000Z",
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
      "in_reply_to_status_id_str" : "2112148469487900421",
      "id_str" : "2112222762794722064",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2112222762794722064",
      "in_reply_to_status_id" : "2112148469487900421",
      "created_at" : "Mon Oct 19 16:42:04 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour Spent the morning on the R&amp;D review. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2110050589425586866"
          ],
          "editableUntil" : "2026-10-13T17:50:38.000Z",
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
      "favorite_count" : "22",
      "id_str" : "2110050589425586866",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2110050589425586866",
      "created_at" : "Tue Oct 13 16:50:38 +0000 2026",
      "favorited" : false,
      "full_text" : "Bread number nine, still too flat. The dog found a second pond today. Three things I learned from it. New strings, old guitar. The dog found a second pond today. Still thinking about it. The night train was on time, imagine that. Rain all weekend, so we painted the shed…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107216599419144096"
          ],
          "editableUntil" : "2026-10-05T22:09:22.000Z",
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
      "id_str" : "2107216599419144096",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2107216599419144096",
      "created_at" : "Mon Oct 05 21:09:22 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop. The visitors asked sharper questions than the audit did. The numbers were better than the drawings.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2104984925659975239"
          ],
          "editableUntil" : "2026-09-29T18:21:29.000Z",
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
      "id_str" : "2104984925659975239",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2104984925659975239",
      "created_at" : "Tue Sep 29 17:21:29 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the spare parts catalogue.\nCycle time is now &lt; 4 s, measured over two weeks. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2102432625148708000"
          ],
          "editableUntil" : "2026-09-22T17:19:33.000Z",
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
      "id_str" : "2102432625148708000",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2102432625148708000",
      "created_at" : "Tue Sep 22 16:19:33 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about calibrating forty arms. The answer was a loose connector, of course. GripperOne was on the bench for it.\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2098523745664079760"
          ],
          "editableUntil" : "2026-09-11T22:27:04.000Z",
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
      "id_str" : "2098523745664079760",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2098523745664079760",
      "created_at" : "Fri Sep 11 21:27:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the training centre.\n\nThe visitors asked sharper questions than the audit did. Sometimes the simple fix is the right one. What would you have tried first?\nIt took four attempts and one very long cable. We wrote it down so that the next person can skip the hard part. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2095566948256561910"
          ],
          "editableUntil" : "2026-09-03T18:37:48.000Z",
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
      "favorite_count" : "30",
      "in_reply_to_status_id_str" : "2095402636649702909",
      "id_str" : "2095566948256561910",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2095566948256561910",
      "in_reply_to_status_id" : "2095402636649702909",
      "created_at" : "Thu Sep 03 17:37:48 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about a very stubborn sensor. Acme will publish the drawings. More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2093356690947812806",
          "editControlInitial" : {
          "editTweetIds" : [
            "2093356690947812806",
            "2093363785782762190"
          ],
          "editableUntil" : "2026-08-28T16:43:14.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2093363785782762190",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2093363785782762190",
      "created_at" : "Fri Aug 28 15:43:14 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spare parts catalogue. GripperOne saves us hours. The numbers were better than the drawings.\n\nCycle time is now &lt; 4 s, measured over two weeks.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2093356690947812806",
            "2093363785782762190"
          ],
          "editableUntil" : "2026-08-28T16:15:02.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2093356690947812806",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2093356690947812806",
      "created_at" : "Fri Aug 28 15:15:02 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the spare parts catalogue. GripperOne saves us hours. The numbers were better than the drawings.\n\nCycle time is now &lt; 4 s, measured over two weeks.\n\n#robots (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2091290762965592979"
          ],
          "editableUntil" : "2026-08-22T23:25:46.000Z",
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
            "url" : "https://t.co/fvzopdjabfyr",
            "expanded_url" : "https://acme-robotics.example/news/40",
            "display_url" : "acme-robotics.example/news/40"
          }
        ]
      },
      "favorite_count" : "18",
      "id_str" : "2091290762965592979",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2091290762965592979",
      "created_at" : "Sat Aug 22 22:25:46 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a two-day design sprint.\nNobody had read the manual, including me. https://t.co/fvzopdjabfyr",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2088154651908818736"
          ],
          "editableUntil" : "2026-08-14T07:43:59.000Z",
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
      "id_str" : "2088154651908818736",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2088154651908818736",
      "created_at" : "Fri Aug 14 06:43:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a long supplier call.\nWhat would you have tried first?\nNext week we repeat it with the lights off 💡. ✅ #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2085998186995696350"
          ],
          "editableUntil" : "2026-08-08T08:54:58.000Z",
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
      "id_str" : "2085998186995696350",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2085998186995696350",
      "created_at" : "Sat Aug 08 07:54:58 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a long supplier call.\n\nThe answer was a loose connector, of course.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2083896854433053190"
          ],
          "editableUntil" : "2026-08-02T13:45:01.000Z",
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
      "id_str" : "2083896854433053190",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2083896854433053190",
      "created_at" : "Sun Aug 02 12:45:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the firmware rollout.\n\nCycle time is now &lt; 4 s, measured over two weeks. Next week we repeat it with the lights off 💡. The visitors asked sharper questions than the audit did. GripperOne is the best gripper I have tried. (I work there.)\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080986432299963108"
          ],
          "editableUntil" : "2026-07-25T13:00:02.000Z",
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
      "favorite_count" : "28",
      "id_str" : "2080986432299963108",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2080986432299963108",
      "created_at" : "Sat Jul 25 12:00:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a very stubborn sensor.\nThe answer was a loose connector, of course. We are hiring at Acme, apply here. We wrote it down so that the next person can skip the hard part.\nQuality &gt; quantity, as the old sign in the hall says. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2078757802504549917"
          ],
          "editableUntil" : "2026-07-19T09:24:16.000Z",
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
      "favorite_count" : "3",
      "in_reply_to_status_id_str" : "2078669438253878537",
      "id_str" : "2078757802504549917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2078757802504549917",
      "in_reply_to_status_id" : "2078669438253878537",
      "created_at" : "Sun Jul 19 08:24:16 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from a two-day design sprint. Next week we repeat it with the lights off 💡. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2076815198368275156"
          ],
          "editableUntil" : "2026-07-14T00:45:03.000Z",
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
      "favorite_count" : "26",
      "id_str" : "2076815198368275156",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2076815198368275156",
      "created_at" : "Mon Jul 13 23:45:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the packaging line.\nThe answer was a loose connector, of course.\nQuality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074940604734319410"
          ],
          "editableUntil" : "2026-07-08T20:36:05.000Z",
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
      "id_str" : "2074940604734319410",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2074940604734319410",
      "created_at" : "Wed Jul 08 19:36:05 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Three things I learned from calibrating forty arms. The numbers were better than the drawings. We wrote it down so that th…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071661829714865328"
          ],
          "editableUntil" : "2026-06-29T19:27:24.000Z",
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
      "id_str" : "2071661829714865328",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2071661829714865328",
      "created_at" : "Mon Jun 29 18:27:24 +0000 2026",
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
            "2069171854441923824"
          ],
          "editableUntil" : "2026-06-22T22:33:08.000Z",
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
      "id_str" : "2069171854441923824",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2069171854441923824",
      "created_at" : "Mon Jun 22 21:33:08 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished our apprentices' workshop. Quality &gt; quantity, as the old sign in the hall says.\n\nThanks to everyone who stayed curious. The numbers were better than the drawings. What would you have tried first?\n\nIt took four attempts and one very long cable. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067147373784656944"
          ],
          "editableUntil" : "2026-06-17T08:28:34.000Z",
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
      "id_str" : "2067147373784656944",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2067147373784656944",
      "created_at" : "Wed Jun 17 07:28:34 +0000 2026",
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
            "2064254121644727207"
          ],
          "editableUntil" : "2026-06-09T08:51:49.000Z",
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
      "id_str" : "2064254121644727207",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2064254121644727207",
      "created_at" : "Tue Jun 09 07:51:49 +0000 2026",
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
            "2062056936746794559"
          ],
          "editableUntil" : "2026-06-03T07:20:59.000Z",
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
      "in_reply_to_status_id_str" : "2061983982959385888",
      "id_str" : "2062056936746794559",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2062056936746794559",
      "in_reply_to_status_id" : "2061983982959385888",
      "created_at" : "Wed Jun 03 06:20:59 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly We finally finished the firmware rollout. GripperOne rocks on small parts!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2057574054058053637",
          "editControlInitial" : {
          "editTweetIds" : [
            "2057574054058053637",
            "2057578229698844183"
          ],
          "editableUntil" : "2026-05-21T22:44:12.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2057578229698844183",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2057578229698844183",
      "created_at" : "Thu May 21 21:44:12 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call. Thanks to everyone who stayed curious. The next GripperOne course starts in autumn. Quality &gt; quantity, as the old sign in the hall says. It is not finished, but it moves.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057574054058053637",
            "2057578229698844183"
          ],
          "editableUntil" : "2026-05-21T22:27:37.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2057574054058053637",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2057574054058053637",
      "created_at" : "Thu May 21 21:27:37 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call. Thanks to everyone who stayed curious. The next GripperOne course starts in autumn. Quality &gt; quantity, as the old sign in the hall says. It is not finished, but it moves.\n\n#packaging (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054467331018957198"
          ],
          "editableUntil" : "2026-05-13T08:42:36.000Z",
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
            "url" : "https://t.co/flx3vyfm4nf2",
            "expanded_url" : "https://acme-robotics.example/news/32",
            "display_url" : "acme-robotics.example/news/32"
          }
        ]
      },
      "favorite_count" : "17",
      "id_str" : "2054467331018957198",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2054467331018957198",
      "created_at" : "Wed May 13 07:42:36 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint.\nQuality &gt; quantity, as the old sign in the hall says. Thanks to everyone who stayed curious. The next GripperOne course starts in autumn. It took four attempts and one very long cable. https://t.co/flx3vyfm4nf2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2052271733034838422"
          ],
          "editableUntil" : "2026-05-07T07:18:05.000Z",
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
      "in_reply_to_status_id_str" : "2051917311094947889",
      "id_str" : "2052271733034838422",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2052271733034838422",
      "in_reply_to_status_id" : "2051917311094947889",
      "created_at" : "Thu May 07 06:18:05 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Three things I learned from the firmware rollout. GripperOne saves us hours. I work at Acme.\n\nThe answer was a loose connector, of course. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049743994087183294"
          ],
          "editableUntil" : "2026-04-30T07:53:45.000Z",
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
      "id_str" : "2049743994087183294",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2049743994087183294",
      "created_at" : "Thu Apr 30 06:53:45 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished our apprentices' workshop.\n\nI drew it on a napkin first; the napkin is now framed.\n\nSometimes the simple fix is the right one. Nobody had read the manual, including me.\n\nNobody had read the manual, including me.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2047717561353053434"
          ],
          "editableUntil" : "2026-04-24T17:41:26.000Z",
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
      "id_str" : "2047717561353053434",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2047717561353053434",
      "created_at" : "Fri Apr 24 16:41:26 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished calibrating forty arms.\nThe answer was a loose connector, of course. It took four attempts and one very long cable. The numbers were better than the drawings. Quality &gt; quantity, as the old sign in the hall says.\n\nThe answer was a loose connector, of course. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2046263185062104973"
          ],
          "editableUntil" : "2026-04-20T17:22:15.000Z",
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
      "id_str" : "2046263185062104973",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2046263185062104973",
      "created_at" : "Mon Apr 20 16:22:15 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Spent the morning on the R&amp;D review.\nSometimes the simple fix is the right one. What would you have tried first? More on…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2043014981731674441"
          ],
          "editableUntil" : "2026-04-11T18:15:03.000Z",
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
      "favorite_count" : "9",
      "id_str" : "2043014981731674441",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2043014981731674441",
      "created_at" : "Sat Apr 11 17:15:03 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at a new cell layout. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together. The answer was a loose connector, of course.\nThe visitors asked sharper questions than the audit did. More on this when the report is out.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042299662999786689"
          ],
          "editableUntil" : "2026-04-09T18:52:38.000Z",
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
      "id_str" : "2042299662999786689",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2042299662999786689",
      "created_at" : "Thu Apr 09 17:52:38 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041164770504599131"
          ],
          "editableUntil" : "2026-04-06T15:42:58.000Z",
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
      "id_str" : "2041164770504599131",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2041164770504599131",
      "created_at" : "Mon Apr 06 14:42:58 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Monday question about the documentation sprint.\n\nThanks to everyone who stayed curious. Quality &gt; quantity, as the old sign i…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039070622042857074"
          ],
          "editableUntil" : "2026-03-31T21:01:35.000Z",
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
      "id_str" : "2039070622042857074",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2039070622042857074",
      "created_at" : "Tue Mar 31 20:01:35 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a very stubborn sensor.\nIt is not finished, but it moves.\nThanks to everyone who stayed curious. It took four attempts and one very long cable. The next GripperOne course starts in autumn.\n\nThe answer was a loose connector, of course. The answer was a loose connector, of course. It is not finished, but it moves. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2036823289040308429"
          ],
          "editableUntil" : "2026-03-25T16:11:29.000Z",
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
      "favorite_count" : "25",
      "in_reply_to_status_id_str" : "2036781885723282013",
      "id_str" : "2036823289040308429",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2036823289040308429",
      "in_reply_to_status_id" : "2036781885723282013",
      "created_at" : "Wed Mar 25 15:11:29 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly Three things I learned from the packaging line. The answer was a loose connector, of course.\nNobody had read the manual, including me. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035270895194958023"
          ],
          "editableUntil" : "2026-03-21T09:22:49.000Z",
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
      "favorite_count" : "24",
      "in_reply_to_status_id_str" : "2034993423446275526",
      "id_str" : "2035270895194958023",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2035270895194958023",
      "in_reply_to_status_id" : "2034993423446275526",
      "created_at" : "Sat Mar 21 08:22:49 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly An honest look at an old conveyor. The numbers were better than the drawings.\n\nQuality &gt; quantity, as the old sign in the hall says.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034342564748754664"
          ],
          "editableUntil" : "2026-03-18T19:53:58.000Z",
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
      "id_str" : "2034342564748754664",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2034342564748754664",
      "created_at" : "Wed Mar 18 18:53:58 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @linefour: Three things I learned from our apprentices' workshop.\n\nNobody had read the manual, including me. The visitors asked sharper …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033611920381370629"
          ],
          "editableUntil" : "2026-03-16T19:30:39.000Z",
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
      "in_reply_to_status_id_str" : "2033300557492957458",
      "id_str" : "2033611920381370629",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2033611920381370629",
      "in_reply_to_status_id" : "2033300557492957458",
      "created_at" : "Mon Mar 16 18:30:39 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly A few notes from a very stubborn sensor. That is how we test at Acme.\nIt took four attempts and one very long cable. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032105863373424413"
          ],
          "editableUntil" : "2026-03-12T15:46:07.000Z",
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
      "id_str" : "2032105863373424413",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2032105863373424413",
      "created_at" : "Thu Mar 12 14:46:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms. Sometimes the simple fix is the right one. Sometimes the simple fix is the right one. It is not finished, but it moves. Acme will publish the drawings. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2030659806572977250",
          "editControlInitial" : {
          "editTweetIds" : [
            "2030659806572977250",
            "2030669961770822097"
          ],
          "editableUntil" : "2026-03-08T16:40:21.000Z",
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
      "id_str" : "2030669961770822097",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2030669961770822097",
      "created_at" : "Sun Mar 08 15:40:21 +0000 2026",
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
            "2030659806572977250",
            "2030669961770822097"
          ],
          "editableUntil" : "2026-03-08T16:00:00.000Z",
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
      "id_str" : "2030659806572977250",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2030659806572977250",
      "created_at" : "Sun Mar 08 15:00:00 +0000 2026",
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
            "2029102752883130233"
          ],
          "editableUntil" : "2026-03-04T08:52:49.000Z",
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
      "id_str" : "2029102752883130233",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2029102752883130233",
      "created_at" : "Wed Mar 04 07:52:49 +0000 2026",
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
            "2027001876863518891"
          ],
          "editableUntil" : "2026-02-26T13:44:41.000Z",
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
      "in_reply_to_status_id_str" : "2026963441122250347",
      "id_str" : "2027001876863518891",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2027001876863518891",
      "in_reply_to_status_id" : "2026963441122250347",
      "created_at" : "Thu Feb 26 12:44:41 +0000 2026",
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
            "2025897936292582161"
          ],
          "editableUntil" : "2026-02-23T12:38:02.000Z",
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
      "id_str" : "2025897936292582161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2025897936292582161",
      "created_at" : "Mon Feb 23 11:38:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a two-day design sprint. GripperOne was on the bench for it.\n\nNobody had read the manual, including me. More on this when the report is out.\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious.\nMore on this when the report is out. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2024042460693959586",
          "editControlInitial" : {
          "editTweetIds" : [
            "2024042460693959586",
            "2024048214805706449"
          ],
          "editableUntil" : "2026-02-18T10:07:54.000Z",
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
      "id_str" : "2024048214805706449",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2024048214805706449",
      "created_at" : "Wed Feb 18 09:07:54 +0000 2026",
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
            "2024042460693959586",
            "2024048214805706449"
          ],
          "editableUntil" : "2026-02-18T09:45:02.000Z",
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
      "id_str" : "2024042460693959586",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2024042460693959586",
      "created_at" : "Wed Feb 18 08:45:02 +0000 2026",
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
            "2022053109637536664"
          ],
          "editableUntil" : "2026-02-12T22:00:03.000Z",
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
      "id_str" : "2022053109637536664",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2022053109637536664",
      "created_at" : "Thu Feb 12 21:00:03 +0000 2026",
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
            "2019710252141064381"
          ],
          "editableUntil" : "2026-02-06T10:50:23.000Z",
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
      "in_reply_to_status_id_str" : "2019332675538660214",
      "id_str" : "2019710252141064381",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2019710252141064381",
      "in_reply_to_status_id" : "2019332675538660214",
      "created_at" : "Fri Feb 06 09:50:23 +0000 2026",
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
            "2018999539936171565"
          ],
          "editableUntil" : "2026-02-04T11:46:16.000Z",
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
      "id_str" : "2018999539936171565",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2018999539936171565",
      "created_at" : "Wed Feb 04 10:46:16 +0000 2026",
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
            "2018044294052038210"
          ],
          "editableUntil" : "2026-02-01T20:30:27.000Z",
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
      "id_str" : "2018044294052038210",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2018044294052038210",
      "created_at" : "Sun Feb 01 19:30:27 +0000 2026",
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
            "2015704698903661754"
          ],
          "editableUntil" : "2026-01-26T09:33:44.000Z",
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
      "id_str" : "2015704698903661754",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2015704698903661754",
      "created_at" : "Mon Jan 26 08:33:44 +0000 2026",
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
            "2014392447264148862"
          ],
          "editableUntil" : "2026-01-22T18:39:19.000Z",
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
      "id_str" : "2014392447264148862",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2014392447264148862",
      "created_at" : "Thu Jan 22 17:39:19 +0000 2026",
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
            "2013150059655145065"
          ],
          "editableUntil" : "2026-01-19T08:22:31.000Z",
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
      "in_reply_to_status_id_str" : "2012867588684375679",
      "id_str" : "2013150059655145065",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2013150059655145065",
      "in_reply_to_status_id" : "2012867588684375679",
      "created_at" : "Mon Jan 19 07:22:31 +0000 2026",
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
            "2011736255951188216"
          ],
          "editableUntil" : "2026-01-15T10:44:34.000Z",
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
      "id_str" : "2011736255951188216",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2011736255951188216",
      "created_at" : "Thu Jan 15 09:44:34 +0000 2026",
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
            "2011181467240224247"
          ],
          "editableUntil" : "2026-01-13T22:00:02.000Z",
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
      "id_str" : "2011181467240224247",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2011181467240224247",
      "created_at" : "Tue Jan 13 21:00:02 +0000 2026",
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
            "2008549380462037113"
          ],
          "editableUntil" : "2026-01-06T15:41:04.000Z",
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
      "id_str" : "2008549380462037113",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2008549380462037113",
      "created_at" : "Tue Jan 06 14:41:04 +0000 2026",
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
            "2007011291279185967"
          ],
          "editableUntil" : "2026-01-02T09:49:14.000Z",
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
      "id_str" : "2007011291279185967",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2007011291279185967",
      "created_at" : "Fri Jan 02 08:49:14 +0000 2026",
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
            "2003055330856280426"
          ],
          "editableUntil" : "2025-12-22T11:49:40.000Z",
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
      "in_reply_to_status_id_str" : "2002732450069955692",
      "id_str" : "2003055330856280426",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2003055330856280426",
      "in_reply_to_status_id" : "2002732450069955692",
      "created_at" : "Mon Dec 22 10:49:40 +0000 2025",
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
            "2001580317065654288"
          ],
          "editableUntil" : "2025-12-18T10:08:29.000Z",
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
            "url" : "https://t.co/f7gd07mskfm8",
            "expanded_url" : "https://acme-robotics.example/news/81",
            "display_url" : "acme-robotics.example/news/81"
          }
        ]
      },
      "favorite_count" : "2",
      "id_str" : "2001580317065654288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2001580317065654288",
      "created_at" : "Thu Dec 18 09:08:29 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Understaffed again and the manager says it is fine. Acme can do better by us. The numbers were better than the drawings. https://t.co/f7gd07mskfm8",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999398486765970989"
          ],
          "editableUntil" : "2025-12-12T09:38:40.000Z",
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
      "id_str" : "1999398486765970989",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1999398486765970989",
      "created_at" : "Fri Dec 12 08:38:40 +0000 2025",
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
            "1998026198371560585"
          ],
          "editableUntil" : "2025-12-08T14:45:41.000Z",
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
      "id_str" : "1998026198371560585",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1998026198371560585",
      "created_at" : "Mon Dec 08 13:45:41 +0000 2025",
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
            "1996191435680549142"
          ],
          "editableUntil" : "2025-12-03T13:15:00.000Z",
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
      "id_str" : "1996191435680549142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996191435680549142",
      "created_at" : "Wed Dec 03 12:15:00 +0000 2025",
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
            "1994090244336632396"
          ],
          "editableUntil" : "2025-11-27T18:05:37.000Z",
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
      "in_reply_to_status_id_str" : "1994006341465146276",
      "id_str" : "1994090244336632396",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1994090244336632396",
      "in_reply_to_status_id" : "1994006341465146276",
      "created_at" : "Thu Nov 27 17:05:37 +0000 2025",
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
            "1991794001922332097"
          ],
          "editableUntil" : "2025-11-21T10:01:10.000Z",
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
      "id_str" : "1991794001922332097",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1991794001922332097",
      "created_at" : "Fri Nov 21 09:01:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint. More on this when the report is out. GripperOne was on the bench for it.\nWhat would you have tried first? Sometimes the simple fix is the right one. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1988879424563974095",
          "editControlInitial" : {
          "editTweetIds" : [
            "1988879424563974095",
            "1988890169941326791"
          ],
          "editableUntil" : "2025-11-13T09:42:22.000Z",
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
      "id_str" : "1988890169941326791",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1988890169941326791",
      "created_at" : "Thu Nov 13 08:42:22 +0000 2025",
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
            "1988879424563974095",
            "1988890169941326791"
          ],
          "editableUntil" : "2025-11-13T08:59:41.000Z",
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
      "id_str" : "1988879424563974095",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1988879424563974095",
      "created_at" : "Thu Nov 13 07:59:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the training centre. Quality &gt; quantity, as the old sign in the hall says. ✅\n\n#automation (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1987980490157558875",
          "editControlInitial" : {
          "editTweetIds" : [
            "1987980490157558875",
            "1987986605684616610"
          ],
          "editableUntil" : "2025-11-10T21:51:56.000Z",
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
      "id_str" : "1987986605684616610",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1987986605684616610",
      "created_at" : "Mon Nov 10 20:51:56 +0000 2025",
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
            "1987980490157558875",
            "1987986605684616610"
          ],
          "editableUntil" : "2025-11-10T21:27:38.000Z",
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
      "id_str" : "1987980490157558875",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1987980490157558875",
      "created_at" : "Mon Nov 10 20:27:38 +0000 2025",
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
            "1986051789986034918"
          ],
          "editableUntil" : "2025-11-05T13:43:40.000Z",
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
      "id_str" : "1986051789986034918",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1986051789986034918",
      "created_at" : "Wed Nov 05 12:43:40 +0000 2025",
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
            "1984875981423547788"
          ],
          "editableUntil" : "2025-11-02T07:51:25.000Z",
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
      "id_str" : "1984875981423547788",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1984875981423547788",
      "created_at" : "Sun Nov 02 06:51:25 +0000 2025",
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
            "1982137210323832677"
          ],
          "editableUntil" : "2025-10-25T18:28:31.000Z",
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
      "in_reply_to_status_id_str" : "1981973481581541535",
      "id_str" : "1982137210323832677",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1982137210323832677",
      "in_reply_to_status_id" : "1981973481581541535",
      "created_at" : "Sat Oct 25 17:28:31 +0000 2025",
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
            "1980680871727126035"
          ],
          "editableUntil" : "2025-10-21T18:01:33.000Z",
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
      "id_str" : "1980680871727126035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980680871727126035",
      "created_at" : "Tue Oct 21 17:01:33 +0000 2025",
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
            "1978725896993674171"
          ],
          "editableUntil" : "2025-10-16T08:33:11.000Z",
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
      "id_str" : "1978725896993674171",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1978725896993674171",
      "created_at" : "Thu Oct 16 07:33:11 +0000 2025",
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
            "1976977056408485112"
          ],
          "editableUntil" : "2025-10-11T12:43:55.000Z",
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
      "id_str" : "1976977056408485112",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1976977056408485112",
      "created_at" : "Sat Oct 11 11:43:55 +0000 2025",
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
            "1975624898038380267"
          ],
          "editableUntil" : "2025-10-07T19:10:55.000Z",
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
      "in_reply_to_status_id_str" : "1975427996989222546",
      "id_str" : "1975624898038380267",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1975624898038380267",
      "in_reply_to_status_id" : "1975427996989222546",
      "created_at" : "Tue Oct 07 18:10:55 +0000 2025",
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
            "1973737120899599874"
          ],
          "editableUntil" : "2025-10-02T14:09:34.000Z",
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
      "in_reply_to_status_id_str" : "1973434636335144889",
      "id_str" : "1973737120899599874",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973737120899599874",
      "in_reply_to_status_id" : "1973434636335144889",
      "created_at" : "Thu Oct 02 13:09:34 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Monday question about our apprentices' workshop.\n\nCycle time is now &lt; 4 s, measured over two weeks.\nNext week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1972647554777824877",
          "editControlInitial" : {
          "editTweetIds" : [
            "1972647554777824877",
            "1972655551080511979"
          ],
          "editableUntil" : "2025-09-29T14:31:48.000Z",
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
      "id_str" : "1972655551080511979",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1972655551080511979",
      "created_at" : "Mon Sep 29 13:31:48 +0000 2025",
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
            "1972647554777824877",
            "1972655551080511979"
          ],
          "editableUntil" : "2025-09-29T14:00:01.000Z",
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
      "id_str" : "1972647554777824877",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1972647554777824877",
      "created_at" : "Mon Sep 29 13:00:01 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. That is how we test at Acme. The visitors asked sharper questions than the audit did. Quality &gt; quantity, as the old sign in the hall says. What would you have tried first? The numbers were better than the drawings. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1953817534716826865"
          ],
          "editableUntil" : "2025-08-08T14:56:15.000Z",
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
      "favorite_count" : "30",
      "in_reply_to_status_id_str" : "1953526107725142579",
      "id_str" : "1953817534716826865",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1953817534716826865",
      "in_reply_to_status_id" : "1953526107725142579",
      "created_at" : "Fri Aug 08 13:56:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Monday question about a two-day design sprint.\nShe said \"show me the data\", so we did. 👏🏽\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1943265445426750876"
          ],
          "editableUntil" : "2025-07-10T12:06:00.000Z",
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
      "id_str" : "1943265445426750876",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1943265445426750876",
      "created_at" : "Thu Jul 10 11:06:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from an old conveyor.\nThe visitors asked sharper questions than the audit did. 🔧 #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931307813755646659"
          ],
          "editableUntil" : "2025-06-07T12:10:39.000Z",
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
      "favorite_count" : "24",
      "in_reply_to_status_id_str" : "1931298899246833889",
      "id_str" : "1931307813755646659",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1931307813755646659",
      "in_reply_to_status_id" : "1931298899246833889",
      "created_at" : "Sat Jun 07 11:10:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Small update on the R&amp;D review. I love what GripperOne does for the line. The numbers were better than the drawings. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1921803910631567334"
          ],
          "editableUntil" : "2025-05-12T06:45:32.000Z",
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
      "in_reply_to_status_id_str" : "1921610932107053999",
      "id_str" : "1921803910631567334",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1921803910631567334",
      "in_reply_to_status_id" : "1921610932107053999",
      "created_at" : "Mon May 12 05:45:32 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Photos from the training centre.\nNobody had read the manual, including me.\nCycle time is now &lt; 4 s, measured over two weeks.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1912473025414886469",
          "editControlInitial" : {
          "editTweetIds" : [
            "1912473025414886469",
            "1912483523531244731"
          ],
          "editableUntil" : "2025-04-16T13:29:38.000Z",
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
      "favorite_count" : "23",
      "id_str" : "1912483523531244731",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1912483523531244731",
      "created_at" : "Wed Apr 16 12:29:38 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop. We wrote it down so that the next person can skip the hard part.\n\nNext week we repeat it with the lights off 💡.\nWhat would you have tried first? Quality &gt; quantity, as the old sign in the hall says. The numbers were better than the drawings.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1912473025414886469",
            "1912483523531244731"
          ],
          "editableUntil" : "2025-04-16T12:47:55.000Z",
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
      "favorite_count" : "8",
      "id_str" : "1912473025414886469",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1912473025414886469",
      "created_at" : "Wed Apr 16 11:47:55 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop. We wrote it down so that the next person can skip the hard part.\n\nNext week we repeat it with the lights off 💡.\nWhat would you have tried first? Quality &gt; quantity, as the old sign in the hall says. The numbers were better than the drawings.\n\nMore on this when the report is out. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1902363191844683337",
          "editControlInitial" : {
          "editTweetIds" : [
            "1902363191844683337",
            "1902373638685266722"
          ],
          "editableUntil" : "2025-03-19T15:56:34.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1902373638685266722",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1902373638685266722",
      "created_at" : "Wed Mar 19 14:56:34 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor.\n\nWe wrote it down so that the next person can skip the hard part.\nThe numbers were better than the drawings. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1902363191844683337",
            "1902373638685266722"
          ],
          "editableUntil" : "2025-03-19T15:15:03.000Z",
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
      "id_str" : "1902363191844683337",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1902363191844683337",
      "created_at" : "Wed Mar 19 14:15:03 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a very stubborn sensor.\n\nWe wrote it down so that the next person can skip the hard part.\nThe numbers were better than the drawings. 🚀 (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891203237316832212"
          ],
          "editableUntil" : "2025-02-16T20:09:23.000Z",
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
      "in_reply_to_status_id_str" : "1891153920092190457",
      "id_str" : "1891203237316832212",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1891203237316832212",
      "in_reply_to_status_id" : "1891153920092190457",
      "created_at" : "Sun Feb 16 19:09:23 +0000 2025",
      "favorited" : false,
      "full_text" : "@linefour Small update on the firmware rollout. I drew it on a napkin first; the napkin is now framed.\n\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1879152819782247873"
          ],
          "editableUntil" : "2025-01-14T14:05:19.000Z",
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
      "id_str" : "1879152819782247873",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1879152819782247873",
      "created_at" : "Tue Jan 14 13:05:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from our apprentices' workshop. The answer was a loose connector, of course. Next week we repeat it with the lights off 💡. The numbers were better than the drawings. Thanks to everyone who stayed curious. 🚀\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866146178915181006"
          ],
          "editableUntil" : "2024-12-09T16:41:35.000Z",
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
      "in_reply_to_status_id_str" : "1865931263223430808",
      "id_str" : "1866146178915181006",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1866146178915181006",
      "in_reply_to_status_id" : "1865931263223430808",
      "created_at" : "Mon Dec 09 15:41:35 +0000 2024",
      "favorited" : false,
      "full_text" : "@robo_weekly Spent the morning on an old conveyor. GripperOne was on the bench for it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1856407865708257826",
          "editControlInitial" : {
          "editTweetIds" : [
            "1856407865708257826",
            "1856418164487943741"
          ],
          "editableUntil" : "2024-11-12T20:25:55.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1856418164487943741",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1856418164487943741",
      "created_at" : "Tue Nov 12 19:25:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout.\n\nNext week we repeat it with the lights off 💡. Sometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856407865708257826",
            "1856418164487943741"
          ],
          "editableUntil" : "2024-11-12T19:45:00.000Z",
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
      "id_str" : "1856407865708257826",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1856407865708257826",
      "created_at" : "Tue Nov 12 18:45:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Still thinking about a new cell layout.\n\nNext week we repeat it with the lights off 💡. Sometimes the simple fix is the right one. (tpyo)",
      "lang" : "en"
    }
  }
]