window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2115571819873397257",
          "editControlInitial" : {
          "editTweetIds" : [
            "2115571819873397257",
            "2115575179406494601"
          ],
          "editableUntil" : "2026-10-28T23:43:22.000Z",
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
      "favorite_count" : "17",
      "id_str" : "2115575179406494601",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2115575179406494601",
      "created_at" : "Wed Oct 28 22:43:22 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. Quality &gt; quantity, as the old sign in the hall says. Nobody had read the manual, including me.\n\nNobody had read the manual, including me.\n\nIt took four attempts and one very long cable. GripperOne was on the bench for it. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2115571819873397257",
            "2115575179406494601"
          ],
          "editableUntil" : "2026-10-28T23:30:01.000Z",
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
      "id_str" : "2115571819873397257",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2115571819873397257",
      "created_at" : "Wed Oct 28 22:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. Quality &gt; quantity, as the old sign in the hall says. Nobody had read the manual, including me.\n\nNobody had read the manual, including me.\n\nIt took four attempts and one very long cable. GripperOne was on the bench for it. The visitors asked sharper questions than the audit did. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2112452403295527063"
          ],
          "editableUntil" : "2026-10-20T08:54:35.000Z",
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
      "id_str" : "2112452403295527063",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2112452403295527063",
      "created_at" : "Tue Oct 20 07:54:35 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spring trade fair.\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108931019227224646"
          ],
          "editableUntil" : "2026-10-10T15:41:51.000Z",
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
      "id_str" : "2108931019227224646",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2108931019227224646",
      "created_at" : "Sat Oct 10 14:41:51 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a customer visit in Lyon.\n\nThanks to everyone who stayed curious. I drew it on a napkin first; the napkin is now framed.\n\nIt took four attempts and one very long cable. GripperOne rocks on small parts!\nCycle time is now &lt; 4 s, measured over two weeks.\nThanks to everyone who stayed curious. We wrote it down so that the next person can skip the hard part.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2104485053552637812",
          "editControlInitial" : {
          "editTweetIds" : [
            "2104485053552637812",
            "2104495249267265435"
          ],
          "editableUntil" : "2026-09-28T09:55:41.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2104495249267265435",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2104495249267265435",
      "created_at" : "Mon Sep 28 08:55:41 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the spare parts catalogue.\nIt is not finished, but it moves. The numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2104485053552637812",
            "2104495249267265435"
          ],
          "editableUntil" : "2026-09-28T09:15:10.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2104485053552637812",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2104485053552637812",
      "created_at" : "Mon Sep 28 08:15:10 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the spare parts catalogue.\nIt is not finished, but it moves. The numbers were better than the drawings. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2101317829153420719"
          ],
          "editableUntil" : "2026-09-19T15:29:45.000Z",
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
      "id_str" : "2101317829153420719",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2101317829153420719",
      "created_at" : "Sat Sep 19 14:29:45 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the training centre.\n\nMore on this when the report is out. The answer was a loose connector, of course. What would you have tried first? #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2097722846734396468"
          ],
          "editableUntil" : "2026-09-09T17:24:35.000Z",
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
      "in_reply_to_status_id_str" : "2097600208007372607",
      "id_str" : "2097722846734396468",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2097722846734396468",
      "in_reply_to_status_id" : "2097600208007372607",
      "created_at" : "Wed Sep 09 16:24:35 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders We finally finished the spring trade fair. ✅\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2093702448717255620"
          ],
          "editableUntil" : "2026-08-29T15:08:57.000Z",
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
      "id_str" : "2093702448717255620",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2093702448717255620",
      "created_at" : "Sat Aug 29 14:08:57 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Small update on a two-day design sprint.\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2090830138696093259"
          ],
          "editableUntil" : "2026-08-21T16:55:25.000Z",
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
      "favorite_count" : "9",
      "id_str" : "2090830138696093259",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2090830138696093259",
      "created_at" : "Fri Aug 21 15:55:25 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a customer visit in Lyon. More on this when the report is out.\n\nNext week we repeat it with the lights off 💡. The numbers were better than the drawings.\n\nQuality &gt; quantity, as the old sign in the hall says. Quality &gt; quantity, as the old sign in the hall says. GripperOne was on the bench for it. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2086708507738831877"
          ],
          "editableUntil" : "2026-08-10T07:57:32.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2086708507738831877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2086708507738831877",
      "created_at" : "Mon Aug 10 06:57:32 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the R&amp;D review.\nNext week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2082745524668870935",
          "editControlInitial" : {
          "editTweetIds" : [
            "2082745524668870935",
            "2082754699464525851"
          ],
          "editableUntil" : "2026-07-30T10:06:30.000Z",
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
      "id_str" : "2082754699464525851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2082754699464525851",
      "created_at" : "Thu Jul 30 09:06:30 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Nobody had read the manual, including me.\nIt took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2082745524668870935",
            "2082754699464525851"
          ],
          "editableUntil" : "2026-07-30T09:30:03.000Z",
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
      "id_str" : "2082745524668870935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2082745524668870935",
      "created_at" : "Thu Jul 30 08:30:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on our apprentices' workshop. Nobody had read the manual, including me.\nIt took four attempts and one very long cable. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2080280524738357132"
          ],
          "editableUntil" : "2026-07-23T14:15:01.000Z",
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
      "id_str" : "2080280524738357132",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2080280524738357132",
      "created_at" : "Thu Jul 23 13:15:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a new cell layout.\nThe visitors asked sharper questions than the audit did. Acme Robotics opens its doors on the 14th. I drew it on a napkin first; the napkin is now framed. Next week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2077078514283210099"
          ],
          "editableUntil" : "2026-07-14T18:11:22.000Z",
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
      "id_str" : "2077078514283210099",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2077078514283210099",
      "created_at" : "Tue Jul 14 17:11:22 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at a two-day design sprint.\n\nQuality &gt; quantity, as the old sign in the hall says.\n\nShe said \"show me the data\", so we did. Nobody had read the manual, including me. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073056977546653530"
          ],
          "editableUntil" : "2026-07-03T15:51:13.000Z",
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
      "id_str" : "2073056977546653530",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2073056977546653530",
      "created_at" : "Fri Jul 03 14:51:13 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the packaging line. Acme will publish the drawings. Next week we repeat it with the lights off 💡.\nSometimes the simple fix is the right one. It is not finished, but it moves. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2070405558972989398"
          ],
          "editableUntil" : "2026-06-26T08:15:26.000Z",
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
      "in_reply_to_status_id_str" : "2070135757829540934",
      "id_str" : "2070405558972989398",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2070405558972989398",
      "in_reply_to_status_id" : "2070135757829540934",
      "created_at" : "Fri Jun 26 07:15:26 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Three things I learned from a very stubborn sensor. Acme will publish the drawings.\n\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067149842867153026"
          ],
          "editableUntil" : "2026-06-17T08:38:22.000Z",
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
      "id_str" : "2067149842867153026",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2067149842867153026",
      "created_at" : "Wed Jun 17 07:38:22 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. GripperOne saves us hours.\nCycle time is now &lt; 4 s, measured over two weeks. Thanks to everyone who stayed curious. The visitors asked sharper questions than the audit did. 👏🏽\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064713814097238101"
          ],
          "editableUntil" : "2026-06-10T15:18:28.000Z",
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
      "id_str" : "2064713814097238101",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2064713814097238101",
      "created_at" : "Wed Jun 10 14:18:28 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at an old conveyor. What would you have tried first?\nI drew it on a napkin first; the napkin is now framed.\nThe numbers were better than the drawings.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2061502731453597192"
          ],
          "editableUntil" : "2026-06-01T18:38:46.000Z",
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
            "url" : "https://t.co/fnudq8rw99u0",
            "expanded_url" : "https://acme-robotics.example/news/36",
            "display_url" : "acme-robotics.example/news/36"
          }
        ]
      },
      "favorite_count" : "1",
      "id_str" : "2061502731453597192",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2061502731453597192",
      "created_at" : "Mon Jun 01 17:38:46 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a long supplier call. I drew it on a napkin first; the napkin is now framed. https://t.co/fnudq8rw99u0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2057844974073219674"
          ],
          "editableUntil" : "2026-05-22T16:24:09.000Z",
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
      "id_str" : "2057844974073219674",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2057844974073219674",
      "created_at" : "Fri May 22 15:24:09 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the firmware rollout. Next week we repeat it with the lights off 💡. Sometimes the simple fix is the right one. Next week we repeat it with the lights off 💡. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2054637808070860220"
          ],
          "editableUntil" : "2026-05-13T20:00:01.000Z",
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
      "id_str" : "2054637808070860220",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2054637808070860220",
      "created_at" : "Wed May 13 19:00:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from calibrating forty arms.\nThanks to everyone who stayed curious. She said \"show me the data\", so we did. GripperOne saves us hours.\n\nWe wrote it down so that the next person can skip the hard part. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2051545191085658487",
          "editControlInitial" : {
          "editTweetIds" : [
            "2051545191085658487",
            "2051547867674999138"
          ],
          "editableUntil" : "2026-05-05T07:21:42.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2051547867674999138",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2051547867674999138",
      "created_at" : "Tue May 05 06:21:42 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the packaging line.\nI drew it on a napkin first; the napkin is now framed. I drew it on a napkin first; the napkin is now framed.\nI drew it on a napkin first; the napkin is now framed. The answer was a loose connector, of course. GripperOne is the best gripper I have tried. I drew it on a napkin first; the napkin is now framed.\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2051545191085658487",
            "2051547867674999138"
          ],
          "editableUntil" : "2026-05-05T07:11:04.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2051545191085658487",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2051545191085658487",
      "created_at" : "Tue May 05 06:11:04 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the packaging line.\nI drew it on a napkin first; the napkin is now framed. I drew it on a napkin first; the napkin is now framed.\nI drew it on a napkin first; the napkin is now framed. The answer was a loose connector, of course. GripperOne is the best gripper I have tried. I drew it on a napkin first; the napkin is now framed.\n\n#automation (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049430217879725012"
          ],
          "editableUntil" : "2026-04-29T11:06:55.000Z",
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
      "id_str" : "2049430217879725012",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2049430217879725012",
      "created_at" : "Wed Apr 29 10:06:55 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at a very stubborn sensor.\n\nMore on this when the report is out. 🚀\n\n#automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2045100961633685032"
          ],
          "editableUntil" : "2026-04-17T12:24:00.000Z",
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
      "id_str" : "2045100961633685032",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2045100961633685032",
      "created_at" : "Fri Apr 17 11:24:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the training centre. The numbers were better than the drawings. We wrote it down so that the next person can skip the hard part. Nobody had read the manual, including me. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2041963741302329106"
          ],
          "editableUntil" : "2026-04-08T20:37:48.000Z",
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
      "id_str" : "2041963741302329106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2041963741302329106",
      "created_at" : "Wed Apr 08 19:37:48 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a very stubborn sensor.\nWhat would you have tried first? The visitors asked sharper questions than the audit did.\n\nNobody had read the manual, including me. Cycle time is now &lt; 4 s, measured over two weeks.\n\nSometimes the simple fix is the right one.\nCycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038711000001900753"
          ],
          "editableUntil" : "2026-03-30T21:12:34.000Z",
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
      "in_reply_to_status_id_str" : "2038627181801947465",
      "id_str" : "2038711000001900753",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2038711000001900753",
      "in_reply_to_status_id" : "2038627181801947465",
      "created_at" : "Mon Mar 30 20:12:34 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Still thinking about calibrating forty arms. Thanks to everyone who stayed curious. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2030945712779930996"
          ],
          "editableUntil" : "2026-03-09T10:56:05.000Z",
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
      "favorite_count" : "14",
      "id_str" : "2030945712779930996",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2030945712779930996",
      "created_at" : "Mon Mar 09 09:56:05 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the firmware rollout.\nMore on this when the report is out. Nobody had read the manual, including me. It is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2027353485527964920"
          ],
          "editableUntil" : "2026-02-27T13:01:52.000Z",
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
      "id_str" : "2027353485527964920",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2027353485527964920",
      "created_at" : "Fri Feb 27 12:01:52 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint.\nNobody had read the manual, including me.\n\nMore on this when the report is out. I drew it on a napkin first; the napkin is now framed. What would you have tried first?\n\nIt is not finished, but it moves.\n\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022234303777835137"
          ],
          "editableUntil" : "2026-02-13T10:00:03.000Z",
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
      "id_str" : "2022234303777835137",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2022234303777835137",
      "created_at" : "Fri Feb 13 09:00:03 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from an old conveyor. We are hiring at Acme, apply here.\n\nThe visitors asked sharper questions than the audit did. Quality &gt; quantity, as the old sign in the hall says. The answer was a loose connector, of course. It took four attempts and one very long cable.\nI drew it on a napkin first; the napkin is now framed. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2019311961150296337"
          ],
          "editableUntil" : "2026-02-05T08:27:43.000Z",
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
      "id_str" : "2019311961150296337",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2019311961150296337",
      "created_at" : "Thu Feb 05 07:27:43 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the documentation sprint. The answer was a loose connector, of course. Cycle time is now &lt; 4 s, measured over two weeks.\nThe visitors asked sharper questions than the audit did. It is not finished, but it moves. The visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2015014479676778312"
          ],
          "editableUntil" : "2026-01-24T11:51:03.000Z",
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
      "id_str" : "2015014479676778312",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2015014479676778312",
      "created_at" : "Sat Jan 24 10:51:03 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the spring trade fair. GripperOne saves us hours. Thanks to everyone who stayed curious. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2011728421453180030"
          ],
          "editableUntil" : "2026-01-15T10:13:26.000Z",
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
      "id_str" : "2011728421453180030",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2011728421453180030",
      "created_at" : "Thu Jan 15 09:13:26 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the spare parts catalogue. The visitors asked sharper questions than the audit did.\n\nIt is not finished, but it moves.\n\nThe answer was a loose connector, of course. I drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2007399039198530587"
          ],
          "editableUntil" : "2026-01-03T11:30:01.000Z",
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
      "favorite_count" : "3",
      "id_str" : "2007399039198530587",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2007399039198530587",
      "created_at" : "Sat Jan 03 10:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from calibrating forty arms. That is how we test at Acme.\n\nI drew it on a napkin first; the napkin is now framed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2001719600172508166"
          ],
          "editableUntil" : "2025-12-18T19:21:57.000Z",
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
      "in_reply_to_status_id_str" : "2001710618384640661",
      "id_str" : "2001719600172508166",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2001719600172508166",
      "in_reply_to_status_id" : "2001710618384640661",
      "created_at" : "Thu Dec 18 18:21:57 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Spent the morning on the spare parts catalogue. More on this when the report is out. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1998676272558160790"
          ],
          "editableUntil" : "2025-12-10T09:48:51.000Z",
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
      "id_str" : "1998676272558160790",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1998676272558160790",
      "created_at" : "Wed Dec 10 08:48:51 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a new cell layout. The answer was a loose connector, of course.\nThe numbers were better than the drawings. More on this when the report is out. Nobody had read the manual, including me. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996339835536975864"
          ],
          "editableUntil" : "2025-12-03T23:04:41.000Z",
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
      "id_str" : "1996339835536975864",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1996339835536975864",
      "created_at" : "Wed Dec 03 22:04:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about the documentation sprint. Acme Robotics opens its doors on the 14th.\nThe numbers were better than the drawings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1992507168779379498"
          ],
          "editableUntil" : "2025-11-23T09:15:02.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1992507168779379498",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1992507168779379498",
      "created_at" : "Sun Nov 23 08:15:02 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call. It is not finished, but it moves. We wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious.\n\nThe numbers were better than the drawings. Thanks to everyone who stayed curious.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1988565546087327972",
          "editControlInitial" : {
          "editTweetIds" : [
            "1988565546087327972",
            "1988572690389387645"
          ],
          "editableUntil" : "2025-11-12T12:40:49.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1988572690389387645",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1988572690389387645",
      "created_at" : "Wed Nov 12 11:40:49 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. The next GripperOne course starts in autumn. Next week we repeat it with the lights off 💡. The numbers were better than the drawings. The numbers were better than the drawings. Thanks to everyone who stayed curious.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1988565546087327972",
            "1988572690389387645"
          ],
          "editableUntil" : "2025-11-12T12:12:26.000Z",
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
      "favorite_count" : "28",
      "id_str" : "1988565546087327972",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1988565546087327972",
      "created_at" : "Wed Nov 12 11:12:26 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. The next GripperOne course starts in autumn. Next week we repeat it with the lights off 💡. The numbers were better than the drawings. The numbers were better than the drawings. Thanks to everyone who stayed curious. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1985282054731614673"
          ],
          "editableUntil" : "2025-11-03T10:45:01.000Z",
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
      "id_str" : "1985282054731614673",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1985282054731614673",
      "created_at" : "Mon Nov 03 09:45:01 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from a long supplier call.\nNobody had read the manual, including me. Thanks to everyone who stayed curious.\nNext week we repeat it with the lights off 💡.\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1981410597705862332"
          ],
          "editableUntil" : "2025-10-23T18:21:13.000Z",
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
            "url" : "https://t.co/f1xrfqh4gvr0",
            "expanded_url" : "https://acme-robotics.example/news/85",
            "display_url" : "acme-robotics.example/news/85"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "1981410597705862332",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1981410597705862332",
      "created_at" : "Thu Oct 23 17:21:13 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the documentation sprint. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together.\n\nNobody had read the manual, including me. Nobody had read the manual, including me. 🚀\n\n#learning https://t.co/f1xrfqh4gvr0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978458194136275793"
          ],
          "editableUntil" : "2025-10-15T14:49:26.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1978458194136275793",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1978458194136275793",
      "created_at" : "Wed Oct 15 13:49:26 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: Three things I learned from a very stubborn sensor. She said \"show me the data\", so we did. The answer was a loose conne…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974423926862678176"
          ],
          "editableUntil" : "2025-10-04T11:38:41.000Z",
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
      "id_str" : "1974423926862678176",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1974423926862678176",
      "created_at" : "Sat Oct 04 10:38:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from a two-day design sprint.\nIt is not finished, but it moves.\n\nQuality &gt; quantity, as the old sign in the hall says.\n\nSometimes the simple fix is the right one.\nThe visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1960757528103095524"
          ],
          "editableUntil" : "2025-08-27T18:33:18.000Z",
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
      "id_str" : "1960757528103095524",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1960757528103095524",
      "created_at" : "Wed Aug 27 17:33:18 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @robo_weekly: Small update on the firmware rollout. Nobody had read the manual, including me. Cycle time is now &lt; 4 s, measured over two…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936057992355399715"
          ],
          "editableUntil" : "2025-06-20T14:46:10.000Z",
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
      "in_reply_to_status_id_str" : "1935757256954842605",
      "id_str" : "1936057992355399715",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1936057992355399715",
      "in_reply_to_status_id" : "1935757256954842605",
      "created_at" : "Fri Jun 20 13:46:10 +0000 2025",
      "favorited" : false,
      "full_text" : "@gripping_news Still thinking about the documentation sprint.\n\nI drew it on a napkin first; the napkin is now framed.\nCycle time is now &lt; 4 s, measured over two weeks. #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1915864756133329001"
          ],
          "editableUntil" : "2025-04-25T21:25:27.000Z",
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
      "id_str" : "1915864756133329001",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1915864756133329001",
      "created_at" : "Fri Apr 25 20:25:27 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from the spare parts catalogue. The numbers were better than the drawings. Cycle time is now &lt; 4 s, measured over two weeks. The next GripperOne course starts in autumn.\nQuality &gt; quantity, as the old sign in the hall says. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1892113954679551014"
          ],
          "editableUntil" : "2025-02-19T08:28:15.000Z",
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
      "id_str" : "1892113954679551014",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1892113954679551014",
      "created_at" : "Wed Feb 19 07:28:15 +0000 2025",
      "favorited" : false,
      "full_text" : "Small update on the spring trade fair. Acme will publish the drawings. It is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1865129749699139302"
          ],
          "editableUntil" : "2024-12-06T21:22:39.000Z",
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
      "id_str" : "1865129749699139302",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1865129749699139302",
      "created_at" : "Fri Dec 06 20:22:39 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @linefour: Spent the morning on our apprentices' workshop. What would you have tried first? More on this when the report is out.",
      "lang" : "en"
    }
  }
]