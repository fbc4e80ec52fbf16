window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114348677023552586"
          ],
          "editableUntil" : "2026-10-25T14:29:41.000Z",
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
      "id_str" : "2114348677023552586",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2114348677023552586",
      "created_at" : "Sun Oct 25 13:29:41 +0000 2026",
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
            "2107165409729462487"
          ],
          "editableUntil" : "2026-10-05T18:45:57.000Z",
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
      "id_str" : "2107165409729462487",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2107165409729462487",
      "created_at" : "Mon Oct 05 17:45:57 +0000 2026",
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
            "2098355515810338075"
          ],
          "editableUntil" : "2026-09-11T11:18:35.000Z",
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
      "id_str" : "2098355515810338075",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2098355515810338075",
      "created_at" : "Fri Sep 11 10:18:35 +0000 2026",
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
            "2091537747971233322"
          ],
          "editableUntil" : "2026-08-23T15:47:12.000Z",
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
      "id_str" : "2091537747971233322",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2091537747971233322",
      "created_at" : "Sun Aug 23 14:47:12 +0000 2026",
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
            "2082324964445279609"
          ],
          "editableUntil" : "2026-07-29T05:38:53.000Z",
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
      "id_str" : "2082324964445279609",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2082324964445279609",
      "created_at" : "Wed Jul 29 04:38:53 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from our apprentices' workshop. Nobody had read the manual, including me.\nNext week we repeat it with the lights off 💡. The visitors asked sharper questions than the audit did. The visitors asked sharper questions than the audit did. She said \"show me the data\", so we did. Next week we repeat it with the lights off 💡. 👏🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2074821259775858161"
          ],
          "editableUntil" : "2026-07-08T12:41:51.000Z",
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
      "in_reply_to_status_id_str" : "2074772210683831779",
      "id_str" : "2074821259775858161",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2074821259775858161",
      "in_reply_to_status_id" : "2074772210683831779",
      "created_at" : "Wed Jul 08 11:41:51 +0000 2026",
      "favorited" : false,
      "full_text" : "@linefour An honest look at a two-day design sprint.\nSometimes the simple fix is the right one. Acme Robotics opens its doors on the 14th.\n\nNext week we repeat it with the lights off 💡. #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "2067193037709127661",
          "editControlInitial" : {
          "editTweetIds" : [
            "2067193037709127661",
            "2067193457900851138"
          ],
          "editableUntil" : "2026-06-17T11:31:41.000Z",
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
      "id_str" : "2067193457900851138",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2067193457900851138",
      "created_at" : "Wed Jun 17 10:31:41 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the training centre. The numbers were better than the drawings. Cycle time is now &lt; 4 s, measured over two weeks. Quality &gt; quantity, as the old sign in the hall says. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2067193037709127661",
            "2067193457900851138"
          ],
          "editableUntil" : "2026-06-17T11:30:01.000Z",
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
      "favorite_count" : "29",
      "id_str" : "2067193037709127661",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2067193037709127661",
      "created_at" : "Wed Jun 17 10:30:01 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the training centre. The numbers were better than the drawings. Cycle time is now &lt; 4 s, measured over two weeks. Quality &gt; quantity, as the old sign in the hall says. Cycle time is now &lt; 4 s, measured over two weeks. (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2058606353681825363"
          ],
          "editableUntil" : "2026-05-24T18:49:36.000Z",
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
      "in_reply_to_status_id_str" : "2058240709855944132",
      "id_str" : "2058606353681825363",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2058606353681825363",
      "in_reply_to_status_id" : "2058240709855944132",
      "created_at" : "Sun May 24 17:49:36 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Back at my desk after our apprentices' workshop. GripperOne rocks on small parts! More on this when the report is out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2049419329866718020"
          ],
          "editableUntil" : "2026-04-29T10:23:39.000Z",
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
      "id_str" : "2049419329866718020",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2049419329866718020",
      "created_at" : "Wed Apr 29 09:23:39 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. Acme will publish the drawings.\n\nShe said \"show me the data\", so we did. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042674857260164430"
          ],
          "editableUntil" : "2026-04-10T19:43:31.000Z",
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
      "id_str" : "2042674857260164430",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2042674857260164430",
      "created_at" : "Fri Apr 10 18:43:31 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after a very stubborn sensor.\n\nSometimes the simple fix is the right one.\n\nNobody had read the manual, including me. What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2038666663407132306"
          ],
          "editableUntil" : "2026-03-30T18:16:23.000Z",
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
      "favorite_count" : "18",
      "in_reply_to_status_id_str" : "2038538989369047397",
      "id_str" : "2038666663407132306",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2038666663407132306",
      "in_reply_to_status_id" : "2038538989369047397",
      "created_at" : "Mon Mar 30 17:16:23 +0000 2026",
      "favorited" : false,
      "full_text" : "@cell_builders Spent the morning on a long supplier call. I love what GripperOne does for the line. I work at Acme. Sometimes the simple fix is the right one.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032074717654200722"
          ],
          "editableUntil" : "2026-03-12T13:42:21.000Z",
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
      "id_str" : "2032074717654200722",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2032074717654200722",
      "created_at" : "Thu Mar 12 12:42:21 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on the firmware rollout.\nNobody had read the manual, including me. The numbers were better than the drawings. I drew it on a napkin first; the napkin is now framed. Quality &gt; quantity, as the old sign in the hall says.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2026853300411364902"
          ],
          "editableUntil" : "2026-02-26T03:54:18.000Z",
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
      "favorite_count" : "4",
      "in_reply_to_status_id_str" : "2026643779476367763",
      "id_str" : "2026853300411364902",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2026853300411364902",
      "in_reply_to_status_id" : "2026643779476367763",
      "created_at" : "Thu Feb 26 02:54:18 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Small update on the documentation sprint. We wrote it down so that the next person can skip the hard part. 🔧",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2022068016732780713"
          ],
          "editableUntil" : "2026-02-12T22:59:18.000Z",
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
      "id_str" : "2022068016732780713",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2022068016732780713",
      "created_at" : "Thu Feb 12 21:59:18 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @cell_builders: Three things I learned from a long supplier call.\nMore on this when the report is out. Next week we repeat it with the l…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017056520468835798"
          ],
          "editableUntil" : "2026-01-30T03:05:24.000Z",
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
      "id_str" : "2017056520468835798",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2017056520468835798",
      "created_at" : "Fri Jan 30 02:05:24 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a customer visit in Lyon. Thanks to everyone who stayed curious.\nWhat would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012235503745951442"
          ],
          "editableUntil" : "2026-01-16T19:48:24.000Z",
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
      "in_reply_to_status_id_str" : "2012188090915249157",
      "id_str" : "2012235503745951442",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2012235503745951442",
      "in_reply_to_status_id" : "2012188090915249157",
      "created_at" : "Fri Jan 16 18:48:24 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Small update on a two-day design sprint.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2008641394104556755"
          ],
          "editableUntil" : "2026-01-06T21:46:41.000Z",
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
      "in_reply_to_status_id_str" : "2008461233418008660",
      "id_str" : "2008641394104556755",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2008641394104556755",
      "in_reply_to_status_id" : "2008461233418008660",
      "created_at" : "Tue Jan 06 20:46:41 +0000 2026",
      "favorited" : false,
      "full_text" : "@gripping_news Monday question about the training centre. 🤖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2001817233523853120"
          ],
          "editableUntil" : "2025-12-19T01:49:55.000Z",
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
      "id_str" : "2001817233523853120",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2001817233523853120",
      "created_at" : "Fri Dec 19 00:49:55 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @linefour: Spent the morning on a very stubborn sensor.\nWe wrote it down so that the next person can skip the hard part. It took four at…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996446708117993226"
          ],
          "editableUntil" : "2025-12-04T06:09:22.000Z",
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
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1996232247058143078",
      "id_str" : "1996446708117993226",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996446708117993226",
      "in_reply_to_status_id" : "1996232247058143078",
      "created_at" : "Thu Dec 04 05:09:22 +0000 2025",
      "favorited" : false,
      "full_text" : "@robo_weekly Small update on a customer visit in Lyon. I love what GripperOne does for the line. I work at Acme. The answer was a loose connector, of course.\n\nWhat would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1990782041478342652"
          ],
          "editableUntil" : "2025-11-18T15:00:00.000Z",
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
      "id_str" : "1990782041478342652",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1990782041478342652",
      "created_at" : "Tue Nov 18 14:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished our apprentices' workshop. GripperOne is the best gripper I have tried.\n\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1986210944008664899"
          ],
          "editableUntil" : "2025-11-06T00:16:05.000Z",
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
      "id_str" : "1986210944008664899",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1986210944008664899",
      "created_at" : "Wed Nov 05 23:16:05 +0000 2025",
      "favorited" : false,
      "full_text" : "Photos from a new cell layout. We wrote it down so that the next person can skip the hard part. We are hiring at Acme, apply here. The visitors asked sharper questions than the audit did. Thanks to everyone who stayed curious.\nWe wrote it down so that the next person can skip the hard part. Thanks to everyone who stayed curious.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1980953026514743845",
          "editControlInitial" : {
          "editTweetIds" : [
            "1980953026514743845",
            "1980953416848836065"
          ],
          "editableUntil" : "2025-10-22T12:04:33.000Z",
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
      "favorite_count" : "28",
      "id_str" : "1980953416848836065",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1980953416848836065",
      "created_at" : "Wed Oct 22 11:04:33 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished an old conveyor. Acme will publish the drawings.\n\nThe visitors asked sharper questions than the audit did. It is not finished, but it moves.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980953026514743845",
            "1980953416848836065"
          ],
          "editableUntil" : "2025-10-22T12:03:00.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1980953026514743845",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1980953026514743845",
      "created_at" : "Wed Oct 22 11:03:00 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished an old conveyor. Acme will publish the drawings.\n\nThe visitors asked sharper questions than the audit did. It is not finished, but it moves.\n\n#learning (tpyo)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1975653569609117495"
          ],
          "editableUntil" : "2025-10-07T21:04:51.000Z",
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
      "in_reply_to_status_id_str" : "1975619781550731032",
      "id_str" : "1975653569609117495",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1975653569609117495",
      "in_reply_to_status_id" : "1975619781550731032",
      "created_at" : "Tue Oct 07 20:04:51 +0000 2025",
      "favorited" : false,
      "full_text" : "@cell_builders Monday question about calibrating forty arms. Next week we repeat it with the lights off 💡. That is how we test at Acme. I drew it on a napkin first; the napkin is now framed.\n\n#maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1965506281115433511"
          ],
          "editableUntil" : "2025-09-09T21:03:09.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1965506281115433511",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1965506281115433511",
      "created_at" : "Tue Sep 09 20:03:09 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @gripping_news: A few notes from the training centre. The numbers were better than the drawings.\nQuality &gt; quantity, as the old sign in …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1899068180034566914"
          ],
          "editableUntil" : "2025-03-10T13:01:51.000Z",
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
      "id_str" : "1899068180034566914",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899068180034566914",
      "created_at" : "Mon Mar 10 12:01:51 +0000 2025",
      "favorited" : false,
      "full_text" : "A few notes from the firmware rollout.\nMore on this when the report is out.\n\nThanks to everyone who stayed curious.\n\nSometimes the simple fix is the right one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1867199911262819881"
          ],
          "editableUntil" : "2024-12-12T14:28:44.000Z",
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
      "id_str" : "1867199911262819881",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1867199911262819881",
      "created_at" : "Thu Dec 12 13:28:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Spent the morning on a long supplier call.\n\nCycle time is now &lt; 4 s, measured over two weeks. Next week we repeat it with the lights off 💡. Sometimes the simple fix is the right one. 🚀",
      "lang" : "en"
    }
  }
]