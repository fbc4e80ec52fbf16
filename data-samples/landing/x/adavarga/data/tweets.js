window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114711064889152586"
          ],
          "editableUntil" : "2026-10-26T14:29:41.000Z",
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
      "id_str" : "2114711064889152586",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2114711064889152586",
      "created_at" : "Mon Oct 26 13:29:41 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a customer visit in Lyon.\nIt took four attempts and one very long cable.\n\nNobody had read the manual, including me. GripperOne was on the bench for it. We wrote it down so that the next person can skip the hard part. She said \"show me the data\", so we did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108252573326262487"
          ],
          "editableUntil" : "2026-10-08T18:45:57.000Z",
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
      "favorite_count" : "26",
      "id_str" : "2108252573326262487",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2108252573326262487",
      "created_at" : "Thu Oct 08 17:45:57 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at a two-day design sprint.\nShe said \"show me the data\", so we did. She said \"show me the data\", so we did.\n\nNobody had read the manual, including me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2100892230869538075"
          ],
          "editableUntil" : "2026-09-18T11:18:35.000Z",
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
      "favorite_count" : "3",
      "id_str" : "2100892230869538075",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2100892230869538075",
      "created_at" : "Fri Sep 18 10:18:35 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint. GripperOne was on the bench for it.\nSometimes the simple fix is the right one.\n\nSometimes the simple fix is the right one. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2094074463030433322"
          ],
          "editableUntil" : "2026-08-30T15:47:12.000Z",
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
      "id_str" : "2094074463030433322",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2094074463030433322",
      "created_at" : "Sun Aug 30 14:47:12 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the R&amp;D review. Cycle time is now &lt; 4 s, measured over two weeks. Sometimes the simple fix is the right one. More on this when the report is out.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2086543044638604202"
          ],
          "editableUntil" : "2026-08-09T21:00:02.000Z",
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
      "id_str" : "2086543044638604202",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2086543044638604202",
      "created_at" : "Sun Aug 09 20:00:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a long supplier call. GripperOne was on the bench for it. More on this when the report is out. We wrote it down so that the next person can skip the hard part.\n\nIt took four attempts and one very long cable.\nIt took four attempts and one very long cable.\nThe answer was a loose connector, of course. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2079321831605899125"
          ],
          "editableUntil" : "2026-07-20T22:45:31.000Z",
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
      "id_str" : "2079321831605899125",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2079321831605899125",
      "created_at" : "Mon Jul 20 21:45:31 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the documentation sprint. Sometimes the simple fix is the right one.\nSometimes the simple fix is the right one. It is not finished, but it moves.\n\nNobody had read the manual, including me. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071917045376798813"
          ],
          "editableUntil" : "2026-06-30T12:21:32.000Z",
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
      "id_str" : "2071917045376798813",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2071917045376798813",
      "created_at" : "Tue Jun 30 11:21:32 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Still thinking about the spare parts catalogue.\nWhat would you have tried first? Cycle time is now &lt; 4 s, measured over …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2065601531410641453"
          ],
          "editableUntil" : "2026-06-13T02:05:56.000Z",
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
      "id_str" : "2065601531410641453",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2065601531410641453",
      "created_at" : "Sat Jun 13 01:05:56 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spare parts catalogue.\nCycle time is now &lt; 4 s, measured over two weeks. I love what GripperOne does for the line. #AcmeEmployee\n\nSometimes the simple fix is the right one. The answer was a loose connector, of course. Thanks to everyone who stayed curious. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2056896046352912112"
          ],
          "editableUntil" : "2026-05-20T01:33:27.000Z",
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
      "favorite_count" : "30",
      "in_reply_to_status_id_str" : "2056685489667953976",
      "id_str" : "2056896046352912112",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2056896046352912112",
      "in_reply_to_status_id" : "2056685489667953976",
      "created_at" : "Wed May 20 00:33:27 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Photos from the packaging line. Sometimes the simple fix is the right one. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049271115340896122"
          ],
          "editableUntil" : "2026-04-29T00:34:42.000Z",
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
      "id_str" : "2049271115340896122",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2049271115340896122",
      "created_at" : "Tue Apr 28 23:34:42 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the documentation sprint. Sometimes the simple fix is the right one. Nobody had read the manual, including me. Next week we repeat it with the lights off 💡. What would you have tried first?\n\nSometimes the simple fix is the right one. Next week we repeat it with the lights off 💡.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042577083958111873"
          ],
          "editableUntil" : "2026-04-10T13:15:00.000Z",
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
      "id_str" : "2042577083958111873",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2042577083958111873",
      "created_at" : "Fri Apr 10 12:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after our apprentices' workshop. She said \"show me the data\", so we did. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2039494868981388593"
          ],
          "editableUntil" : "2026-04-02T01:07:23.000Z",
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
      "id_str" : "2039494868981388593",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2039494868981388593",
      "created_at" : "Thu Apr 02 00:07:23 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the spring trade fair. Cycle time is now &lt; 4 s, measured over two weeks. What would you have tried first?\nSometimes the simple fix is the right one. Thanks to everyone who stayed curious.\n\nIt took four attempts and one very long cable. We wrote it down so that the next person can skip the hard part. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033513610331493010"
          ],
          "editableUntil" : "2026-03-16T13:00:00.000Z",
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
      "favorite_count" : "18",
      "id_str" : "2033513610331493010",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2033513610331493010",
      "created_at" : "Mon Mar 16 12:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the packaging line. GripperOne saves us hours. #AcmeEmployee More on this when the report is out. More on this when the report is out. 🚀",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2028846026676618145"
          ],
          "editableUntil" : "2026-03-03T15:52:41.000Z",
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
      "id_str" : "2028846026676618145",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2028846026676618145",
      "created_at" : "Tue Mar 03 14:52:41 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at our apprentices' workshop.\n\nIt took four attempts and one very long cable.\n\nThe numbers were better than the drawings. Sometimes the simple fix is the right one. Sometimes the simple fix is the right one. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2024134204971287651"
          ],
          "editableUntil" : "2026-02-18T15:49:35.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2024134204971287651",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2024134204971287651",
      "created_at" : "Wed Feb 18 14:49:35 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Spent the morning on our apprentices' workshop. It is not finished, but it moves.\nThe visitors asked sharper questions tha…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019502141978888258"
          ],
          "editableUntil" : "2026-02-05T21:03:25.000Z",
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
      "id_str" : "2019502141978888258",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2019502141978888258",
      "created_at" : "Thu Feb 05 20:03:25 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: An honest look at calibrating forty arms. The visitors asked sharper questions than the audit did. It took four attempts a…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015775486496494728"
          ],
          "editableUntil" : "2026-01-26T14:15:01.000Z",
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
      "id_str" : "2015775486496494728",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2015775486496494728",
      "created_at" : "Mon Jan 26 13:15:01 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from calibrating forty arms. Thanks to everyone who stayed curious. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011572858584471893"
          ],
          "editableUntil" : "2026-01-14T23:55:17.000Z",
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
      "in_reply_to_status_id_str" : "2011230665461998474",
      "id_str" : "2011572858584471893",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2011572858584471893",
      "in_reply_to_status_id" : "2011230665461998474",
      "created_at" : "Wed Jan 14 22:55:17 +0000 2026",
      "favorited" : false,
      "full_text" : "@robo_weekly We finally finished calibrating forty arms.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2007552404227234173"
          ],
          "editableUntil" : "2026-01-03T21:39:26.000Z",
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
      "id_str" : "2007552404227234173",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2007552404227234173",
      "created_at" : "Sat Jan 03 20:39:26 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the packaging line.\nNext week we repeat it with the lights off 💡.\nThe numbers were better than the drawings. Thanks to everyone who stayed curious.\nI drew it on a napkin first; the napkin is now framed. 🚀\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2001672556799386656"
          ],
          "editableUntil" : "2025-12-18T16:15:01.000Z",
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
      "favorite_count" : "4",
      "id_str" : "2001672556799386656",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2001672556799386656",
      "created_at" : "Thu Dec 18 15:15:01 +0000 2025",
      "favorited" : false,
      "full_text" : "Spent the morning on the documentation sprint. The answer was a loose connector, of course.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996996164260743484"
          ],
          "editableUntil" : "2025-12-05T18:32:42.000Z",
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
      "id_str" : "1996996164260743484",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1996996164260743484",
      "created_at" : "Fri Dec 05 17:32:42 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the training centre. Nobody had read the manual, including me.\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991655027972561939"
          ],
          "editableUntil" : "2025-11-21T00:48:56.000Z",
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
      "in_reply_to_status_id_str" : "1991644816565636800",
      "id_str" : "1991655027972561939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1991655027972561939",
      "in_reply_to_status_id" : "1991644816565636800",
      "created_at" : "Thu Nov 20 23:48:56 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders A few notes from the firmware rollout. Acme will publish the drawings. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1986917892401205129"
          ],
          "editableUntil" : "2025-11-07T23:05:15.000Z",
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
      "id_str" : "1986917892401205129",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1986917892401205129",
      "created_at" : "Fri Nov 07 22:05:15 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after an old conveyor.\nWe wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983575077829687112"
          ],
          "editableUntil" : "2025-10-29T17:42:06.000Z",
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
      "id_str" : "1983575077829687112",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1983575077829687112",
      "created_at" : "Wed Oct 29 16:42:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the firmware rollout. Thanks to everyone who stayed curious.\n\nNext week we repeat it with the lights off 💡. Thanks to everyone who stayed curious. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1973386592466016583"
          ],
          "editableUntil" : "2025-10-01T14:56:42.000Z",
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
      "id_str" : "1973386592466016583",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1973386592466016583",
      "created_at" : "Wed Oct 01 13:56:42 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @linefour: A few notes from the training centre.\n\nShe said \"show me the data\", so we did. I drew it on a napkin first; the napkin is now…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955033993757317022"
          ],
          "editableUntil" : "2025-08-11T23:30:01.000Z",
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
      "id_str" : "1955033993757317022",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1955033993757317022",
      "created_at" : "Mon Aug 11 22:30:01 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from calibrating forty arms.\n\nThe visitors asked sharper questions than the audit did. I drew it on a napkin first; the napkin is now framed.\nIt took four attempts and one very long cable. Nobody had read the manual, including me.\nIt is not finished, but it moves.\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1923352930389384923"
          ],
          "editableUntil" : "2025-05-16T13:20:47.000Z",
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
            "url" : "https://t.co/em23pmb8sbtn",
            "expanded_url" : "https://acme-robotics.example/news/49",
            "display_url" : "acme-robotics.example/news/49"
          }
        ]
      },
      "favorite_count" : "27",
      "id_str" : "1923352930389384923",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1923352930389384923",
      "created_at" : "Fri May 16 12:20:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from a new cell layout.\n\nQuality &gt; quantity, as the old sign in the hall says. Cycle time is now &lt; 4 s, measured over two weeks.\n\nWe wrote it down so that the next person can skip the hard part. The answer was a loose connector, of course. 🚀 https://t.co/em23pmb8sbtn",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1894876279845692276"
          ],
          "editableUntil" : "2025-02-26T23:24:44.000Z",
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
      "id_str" : "1894876279845692276",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1894876279845692276",
      "created_at" : "Wed Feb 26 22:24:44 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on a customer visit in Lyon. The numbers were better than the drawings. Cycle time is now &lt; 4 s, measured over two weeks.\n\nI drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866224888612448480"
          ],
          "editableUntil" : "2024-12-09T21:54:20.000Z",
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
      "id_str" : "1866224888612448480",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1866224888612448480",
      "created_at" : "Mon Dec 09 20:54:20 +0000 2024",
      "favorited" : false,
      "full_text" : "Monday question about a customer visit in Lyon. I love what GripperOne does for the line. (I work there.) We wrote it down so that the next person can skip the hard part. ✅",
      "lang" : "en"
    }
  }
]