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
            "2112814791161127063"
          ],
          "editableUntil" : "2026-10-21T08:54:35.000Z",
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
      "id_str" : "2112814791161127063",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2112814791161127063",
      "created_at" : "Wed Oct 21 07:54:35 +0000 2026",
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
            "2110018182824024646"
          ],
          "editableUntil" : "2026-10-13T15:41:51.000Z",
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
      "id_str" : "2110018182824024646",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2110018182824024646",
      "created_at" : "Tue Oct 13 14:41:51 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a customer visit in Lyon.\n\nThanks to everyone who stayed curious. I drew it on a napkin first; the napkin is now framed.\n\nIt took four attempts and one very long cable. GripperOne rocks on small parts!\nCycle time is now &lt; 4 s, measured over two weeks.\nThanks to everyone who stayed curious. We wrote it down so that the next person can skip the hard part.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2107021768611837812",
          "editControlInitial" : {
          "editTweetIds" : [
            "2107021768611837812",
            "2107031964326465435"
          ],
          "editableUntil" : "2026-10-05T09:55:41.000Z",
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
      "id_str" : "2107031964326465435",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2107031964326465435",
      "created_at" : "Mon Oct 05 08:55:41 +0000 2026",
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
            "2107021768611837812",
            "2107031964326465435"
          ],
          "editableUntil" : "2026-10-05T09:15:10.000Z",
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
      "id_str" : "2107021768611837812",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2107021768611837812",
      "created_at" : "Mon Oct 05 08:15:10 +0000 2026",
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
            "2102767380615820719"
          ],
          "editableUntil" : "2026-09-23T15:29:45.000Z",
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
      "id_str" : "2102767380615820719",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2102767380615820719",
      "created_at" : "Wed Sep 23 14:29:45 +0000 2026",
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
            "2100259561793596468"
          ],
          "editableUntil" : "2026-09-16T17:24:35.000Z",
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
      "in_reply_to_status_id_str" : "2100136923066572607",
      "id_str" : "2100259561793596468",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2100259561793596468",
      "in_reply_to_status_id" : "2100136923066572607",
      "created_at" : "Wed Sep 16 16:24:35 +0000 2026",
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
            "2096963939507655620"
          ],
          "editableUntil" : "2026-09-07T15:08:57.000Z",
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
      "id_str" : "2096963939507655620",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2096963939507655620",
      "created_at" : "Mon Sep 07 14:08:57 +0000 2026",
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
            "2093366853755293259"
          ],
          "editableUntil" : "2026-08-28T16:55:25.000Z",
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
      "id_str" : "2093366853755293259",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2093366853755293259",
      "created_at" : "Fri Aug 28 15:55:25 +0000 2026",
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
            "2090694774260431877"
          ],
          "editableUntil" : "2026-08-21T07:57:32.000Z",
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
      "id_str" : "2090694774260431877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2090694774260431877",
      "created_at" : "Fri Aug 21 06:57:32 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the R&amp;D review.\nNext week we repeat it with the lights off 💡.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2087094179056070935",
          "editControlInitial" : {
          "editTweetIds" : [
            "2087094179056070935",
            "2087103353851725851"
          ],
          "editableUntil" : "2026-08-11T10:06:30.000Z",
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
      "id_str" : "2087103353851725851",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2087103353851725851",
      "created_at" : "Tue Aug 11 09:06:30 +0000 2026",
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
            "2087094179056070935",
            "2087103353851725851"
          ],
          "editableUntil" : "2026-08-11T09:30:03.000Z",
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
      "id_str" : "2087094179056070935",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2087094179056070935",
      "created_at" : "Tue Aug 11 08:30:03 +0000 2026",
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
            "2083904403394357132"
          ],
          "editableUntil" : "2026-08-02T14:15:01.000Z",
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
      "id_str" : "2083904403394357132",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2083904403394357132",
      "created_at" : "Sun Aug 02 13:15:01 +0000 2026",
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
            "2080702392939210099"
          ],
          "editableUntil" : "2026-07-24T18:11:22.000Z",
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
      "id_str" : "2080702392939210099",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2080702392939210099",
      "created_at" : "Fri Jul 24 17:11:22 +0000 2026",
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
            "2078130407665053530"
          ],
          "editableUntil" : "2026-07-17T15:51:13.000Z",
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
      "id_str" : "2078130407665053530",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2078130407665053530",
      "created_at" : "Fri Jul 17 14:51:13 +0000 2026",
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
            "2075116601225789398"
          ],
          "editableUntil" : "2026-07-09T08:15:26.000Z",
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
      "in_reply_to_status_id_str" : "2074846800082340934",
      "id_str" : "2075116601225789398",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2075116601225789398",
      "in_reply_to_status_id" : "2074846800082340934",
      "created_at" : "Thu Jul 09 07:15:26 +0000 2026",
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
            "2072223272985553026"
          ],
          "editableUntil" : "2026-07-01T08:38:22.000Z",
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
      "id_str" : "2072223272985553026",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2072223272985553026",
      "created_at" : "Wed Jul 01 07:38:22 +0000 2026",
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
            "2069787244215638101"
          ],
          "editableUntil" : "2026-06-24T15:18:28.000Z",
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
      "id_str" : "2069787244215638101",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2069787244215638101",
      "created_at" : "Wed Jun 24 14:18:28 +0000 2026",
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
            "2067300937303197192"
          ],
          "editableUntil" : "2026-06-17T18:38:46.000Z",
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
            "url" : "https://t.co/fpfh0rrpvci0",
            "expanded_url" : "https://acme-robotics.example/news/36",
            "display_url" : "acme-robotics.example/news/36"
          }
        ]
      },
      "favorite_count" : "1",
      "id_str" : "2067300937303197192",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2067300937303197192",
      "created_at" : "Wed Jun 17 17:38:46 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a long supplier call. I drew it on a napkin first; the napkin is now framed. https://t.co/fpfh0rrpvci0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2064730343519619674"
          ],
          "editableUntil" : "2026-06-10T16:24:09.000Z",
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
      "id_str" : "2064730343519619674",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2064730343519619674",
      "created_at" : "Wed Jun 10 15:24:09 +0000 2026",
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
            "2062247953248460220"
          ],
          "editableUntil" : "2026-06-03T20:00:01.000Z",
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
      "id_str" : "2062247953248460220",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2062247953248460220",
      "created_at" : "Wed Jun 03 19:00:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from calibrating forty arms.\nThanks to everyone who stayed curious. She said \"show me the data\", so we did. GripperOne saves us hours.\n\nWe wrote it down so that the next person can skip the hard part. ✅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2058792948397658487",
          "editControlInitial" : {
          "editTweetIds" : [
            "2058792948397658487",
            "2058795624986999138"
          ],
          "editableUntil" : "2026-05-25T07:21:42.000Z",
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
      "id_str" : "2058795624986999138",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2058795624986999138",
      "created_at" : "Mon May 25 06:21:42 +0000 2026",
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
            "2058792948397658487",
            "2058795624986999138"
          ],
          "editableUntil" : "2026-05-25T07:11:04.000Z",
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
      "id_str" : "2058792948397658487",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2058792948397658487",
      "created_at" : "Mon May 25 06:11:04 +0000 2026",
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
            "2055228423729325012"
          ],
          "editableUntil" : "2026-05-15T11:06:55.000Z",
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
      "id_str" : "2055228423729325012",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2055228423729325012",
      "created_at" : "Fri May 15 10:06:55 +0000 2026",
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
            "2052711106811285032"
          ],
          "editableUntil" : "2026-05-08T12:24:00.000Z",
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
      "id_str" : "2052711106811285032",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2052711106811285032",
      "created_at" : "Fri May 08 11:24:00 +0000 2026",
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
            "2050661050076729106"
          ],
          "editableUntil" : "2026-05-02T20:37:48.000Z",
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
      "id_str" : "2050661050076729106",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2050661050076729106",
      "created_at" : "Sat May 02 19:37:48 +0000 2026",
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
            "2048857860238700753"
          ],
          "editableUntil" : "2026-04-27T21:12:34.000Z",
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
      "in_reply_to_status_id_str" : "2048774042038747465",
      "id_str" : "2048857860238700753",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2048857860238700753",
      "in_reply_to_status_id" : "2048774042038747465",
      "created_at" : "Mon Apr 27 20:12:34 +0000 2026",
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
            "2041802249253530996"
          ],
          "editableUntil" : "2026-04-08T09:56:05.000Z",
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
      "id_str" : "2041802249253530996",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2041802249253530996",
      "created_at" : "Wed Apr 08 08:56:05 +0000 2026",
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
            "2038572409867164920"
          ],
          "editableUntil" : "2026-03-30T12:01:52.000Z",
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
      "id_str" : "2038572409867164920",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2038572409867164920",
      "created_at" : "Mon Mar 30 11:01:52 +0000 2026",
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
            "2034917879073835137"
          ],
          "editableUntil" : "2026-03-20T10:00:03.000Z",
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
      "id_str" : "2034917879073835137",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2034917879073835137",
      "created_at" : "Fri Mar 20 09:00:03 +0000 2026",
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
            "2031995536446296337"
          ],
          "editableUntil" : "2026-03-12T08:27:43.000Z",
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
      "id_str" : "2031995536446296337",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2031995536446296337",
      "created_at" : "Thu Mar 12 07:27:43 +0000 2026",
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
            "2028785218569578312"
          ],
          "editableUntil" : "2026-03-03T11:51:03.000Z",
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
      "id_str" : "2028785218569578312",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2028785218569578312",
      "created_at" : "Tue Mar 03 10:51:03 +0000 2026",
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
            "2025136772480380030"
          ],
          "editableUntil" : "2026-02-21T10:13:26.000Z",
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
      "id_str" : "2025136772480380030",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2025136772480380030",
      "created_at" : "Sat Feb 21 09:13:26 +0000 2026",
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
            "2021169778091330587"
          ],
          "editableUntil" : "2026-02-10T11:30:01.000Z",
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
      "id_str" : "2021169778091330587",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2021169778091330587",
      "created_at" : "Tue Feb 10 10:30:01 +0000 2026",
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
            "2018751829855708166"
          ],
          "editableUntil" : "2026-02-03T19:21:57.000Z",
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
      "in_reply_to_status_id_str" : "2018742848067840661",
      "id_str" : "2018751829855708166",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2018751829855708166",
      "in_reply_to_status_id" : "2018742848067840661",
      "created_at" : "Tue Feb 03 18:21:57 +0000 2026",
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
            "2014258950778960790"
          ],
          "editableUntil" : "2026-01-22T09:48:51.000Z",
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
      "id_str" : "2014258950778960790",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2014258950778960790",
      "created_at" : "Thu Jan 22 08:48:51 +0000 2026",
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
            "2011560125892175864"
          ],
          "editableUntil" : "2026-01-14T23:04:41.000Z",
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
      "id_str" : "2011560125892175864",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2011560125892175864",
      "created_at" : "Wed Jan 14 22:04:41 +0000 2026",
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
            "2008089847000179498"
          ],
          "editableUntil" : "2026-01-05T09:15:02.000Z",
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
      "id_str" : "2008089847000179498",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2008089847000179498",
      "created_at" : "Mon Jan 05 08:15:02 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a long supplier call. It is not finished, but it moves. We wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious.\n\nThe numbers were better than the drawings. Thanks to everyone who stayed curious.\n\nMore on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2002336284980127972",
          "editControlInitial" : {
          "editTweetIds" : [
            "2002336284980127972",
            "2002343429282187645"
          ],
          "editableUntil" : "2025-12-20T12:40:49.000Z",
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
      "id_str" : "2002343429282187645",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2002343429282187645",
      "created_at" : "Sat Dec 20 11:40:49 +0000 2025",
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
            "2002336284980127972",
            "2002343429282187645"
          ],
          "editableUntil" : "2025-12-20T12:12:26.000Z",
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
      "id_str" : "2002336284980127972",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2002336284980127972",
      "created_at" : "Sat Dec 20 11:12:26 +0000 2025",
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
            "1999777569355614673"
          ],
          "editableUntil" : "2025-12-13T10:45:01.000Z",
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
      "id_str" : "1999777569355614673",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1999777569355614673",
      "created_at" : "Sat Dec 13 09:45:01 +0000 2025",
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
            "1997008375421062332"
          ],
          "editableUntil" : "2025-12-05T19:21:13.000Z",
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
            "url" : "https://t.co/f67cdymxeuv0",
            "expanded_url" : "https://acme-robotics.example/news/85",
            "display_url" : "acme-robotics.example/news/85"
          }
        ]
      },
      "favorite_count" : "23",
      "id_str" : "1997008375421062332",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1997008375421062332",
      "created_at" : "Fri Dec 05 18:21:13 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the documentation sprint. Has anybody at Acme been paid for the extra Saturday? Let's bring it up together.\n\nNobody had read the manual, including me. Nobody had read the manual, including me. 🚀\n\n#learning https://t.co/f67cdymxeuv0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994418359717075793"
          ],
          "editableUntil" : "2025-11-28T15:49:26.000Z",
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
      "id_str" : "1994418359717075793",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1994418359717075793",
      "created_at" : "Fri Nov 28 14:49:26 +0000 2025",
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
            "1991471256040278176"
          ],
          "editableUntil" : "2025-11-20T12:38:41.000Z",
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
      "id_str" : "1991471256040278176",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1991471256040278176",
      "created_at" : "Thu Nov 20 11:38:41 +0000 2025",
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
            "1988314105383095524"
          ],
          "editableUntil" : "2025-11-11T19:33:18.000Z",
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
      "id_str" : "1988314105383095524",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1988314105383095524",
      "created_at" : "Tue Nov 11 18:33:18 +0000 2025",
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
            "1984633065840199715"
          ],
          "editableUntil" : "2025-11-01T15:46:10.000Z",
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
      "in_reply_to_status_id_str" : "1984332330439642605",
      "id_str" : "1984633065840199715",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1984633065840199715",
      "in_reply_to_status_id" : "1984332330439642605",
      "created_at" : "Sat Nov 01 14:46:10 +0000 2025",
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
            "1981456959806929001"
          ],
          "editableUntil" : "2025-10-23T21:25:27.000Z",
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
      "id_str" : "1981456959806929001",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1981456959806929001",
      "created_at" : "Thu Oct 23 20:25:27 +0000 2025",
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
            "1978709555063551014"
          ],
          "editableUntil" : "2025-10-16T07:28:15.000Z",
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
      "id_str" : "1978709555063551014",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1978709555063551014",
      "created_at" : "Thu Oct 16 06:28:15 +0000 2025",
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
            "1975280561347139302"
          ],
          "editableUntil" : "2025-10-06T20:22:39.000Z",
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
      "id_str" : "1975280561347139302",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1975280561347139302",
      "created_at" : "Mon Oct 06 19:22:39 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @linefour: Spent the morning on our apprentices' workshop. What would you have tried first? More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1969501346022707398"
          ],
          "editableUntil" : "2025-09-20T21:38:07.000Z",
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
      "in_reply_to_status_id_str" : "1969216016860668184",
      "id_str" : "1969501346022707398",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1969501346022707398",
      "in_reply_to_status_id" : "1969216016860668184",
      "created_at" : "Sat Sep 20 20:38:07 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly We finally finished the packaging line. The next GripperOne course starts in autumn.\n\nThe numbers were better than the drawings. Next week we repeat it with the lights off 💡. #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1949159079373172935"
          ],
          "editableUntil" : "2025-07-26T18:25:12.000Z",
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
      "id_str" : "1949159079373172935",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1949159079373172935",
      "created_at" : "Sat Jul 26 17:25:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about a customer visit in Lyon. Cycle time is now &lt; 4 s, measured over two weeks.\nThe numbers were better than the drawings. Quality &gt; quantity, as the old sign in the hall says. It is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928007139684579889"
          ],
          "editableUntil" : "2025-05-29T09:34:57.000Z",
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
      "id_str" : "1928007139684579889",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1928007139684579889",
      "created_at" : "Thu May 29 08:34:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about a two-day design sprint. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1907938669217832861",
          "editControlInitial" : {
          "editTweetIds" : [
            "1907938669217832861",
            "1907939814456714629"
          ],
          "editableUntil" : "2025-04-04T00:34:34.000Z",
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
      "id_str" : "1907939814456714629",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1907939814456714629",
      "created_at" : "Thu Apr 03 23:34:34 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a two-day design sprint. She said \"show me the data\", so we did. #robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907938669217832861",
            "1907939814456714629"
          ],
          "editableUntil" : "2025-04-04T00:30:01.000Z",
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
      "favorite_count" : "19",
      "id_str" : "1907938669217832861",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1907938669217832861",
      "created_at" : "Thu Apr 03 23:30:01 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a two-day design sprint. She said \"show me the data\", so we did. #robots (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887417977032856029"
          ],
          "editableUntil" : "2025-02-06T09:28:06.000Z",
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
      "id_str" : "1887417977032856029",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1887417977032856029",
      "created_at" : "Thu Feb 06 08:28:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Still thinking about the training centre. The visitors asked sharper questions than the audit did. Next week we repeat it with the lights off 💡. What would you have tried first? It is not finished, but it moves. 🔧 #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864046293382889903"
          ],
          "editableUntil" : "2024-12-03T21:37:23.000Z",
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
      "in_reply_to_status_id_str" : "1864040484227103907",
      "id_str" : "1864046293382889903",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1864046293382889903",
      "in_reply_to_status_id" : "1864040484227103907",
      "created_at" : "Tue Dec 03 20:37:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@linefour Still thinking about the firmware rollout. I drew it on a napkin first; the napkin is now framed.\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  }
]