window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033906196282171633"
          ],
          "editableUntil" : "2026-03-17T15:00:00.000Z",
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
      "id_str" : "2033906196282171633",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2033906196282171633",
      "created_at" : "Tue Mar 17 14:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after calibrating forty arms.\nThe visitors asked sharper questions than the audit did. We wrote it down so that the next person can skip the hard part.\n\nThe answer was a loose connector, of course. Nobody had read the manual, including me.\n\n#quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034306332883715880"
          ],
          "editableUntil" : "2026-03-18T17:30:00.000Z",
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
      "id_str" : "2034306332883715880",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2034306332883715880",
      "created_at" : "Wed Mar 18 16:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "An honest look at the training centre. It is not finished, but it moves. Quality &gt; quantity, as the old sign in the hall says. It took four attempts and one very long cable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034785741832460161"
          ],
          "editableUntil" : "2026-03-20T01:15:00.000Z",
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
      "id_str" : "2034785741832460161",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2034785741832460161",
      "created_at" : "Fri Mar 20 00:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from a customer visit in Lyon.\nI drew it on a napkin first; the napkin is now framed. Cycle time is now &lt; 4 s, measured over two weeks.\n\nCycle time is now &lt; 4 s, measured over two weeks.\nThe visitors asked sharper questions than the audit did. 👏🏽 #packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034978256190413362"
          ],
          "editableUntil" : "2026-03-20T13:59:59.000Z",
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
      "id_str" : "2034978256190413362",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2034978256190413362",
      "created_at" : "Fri Mar 20 12:59:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the R&amp;D review. The numbers were better than the drawings. Next week we repeat it with the lights off 💡.\nWhat would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034978260384575148"
          ],
          "editableUntil" : "2026-03-20T14:00:00.000Z",
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
      "id_str" : "2034978260384575148",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2034978260384575148",
      "created_at" : "Fri Mar 20 13:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a new cell layout. We wrote it down so that the next person can skip the hard part. 👏🏽 #automation",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035099056337865099"
          ],
          "editableUntil" : "2026-03-20T22:00:00.000Z",
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
      "id_str" : "2035099056337865099",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2035099056337865099",
      "created_at" : "Fri Mar 20 21:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about a very stubborn sensor. Nobody had read the manual, including me. Sometimes the simple fix is the right one.\nCycle time is now &lt; 4 s, measured over two weeks. More on this when the report is out. What would you have tried first?\nThe answer was a loose connector, of course.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035370847237719779"
          ],
          "editableUntil" : "2026-03-21T16:00:00.000Z",
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
      "id_str" : "2035370847237719779",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2035370847237719779",
      "created_at" : "Sat Mar 21 15:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the training centre. It is not finished, but it moves. What would you have tried first? Thanks to everyone who stayed curious. The answer was a loose connector, of course. What would you have tried first? What would you have tried first?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035733235103242527"
          ],
          "editableUntil" : "2026-03-22T16:00:00.000Z",
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
      "id_str" : "2035733235103242527",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2035733235103242527",
      "created_at" : "Sun Mar 22 15:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about the documentation sprint. Thanks to everyone who stayed curious. Cycle time is now &lt; 4 s, measured over two weeks. We wrote it down so that the next person can skip the hard part.\nMore on this when the report is out. It is not finished, but it moves. 🔧 #quality",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2073059185261555406"
          ],
          "editableUntil" : "2026-07-03T16:00:00.000Z",
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
      "id_str" : "2073059185261555406",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2073059185261555406",
      "created_at" : "Fri Jul 03 15:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spring trade fair. Cycle time is now &lt; 4 s, measured over two weeks.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2087177212524988895"
          ],
          "editableUntil" : "2026-08-11T15:00:00.000Z",
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
      "id_str" : "2087177212524988895",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2087177212524988895",
      "created_at" : "Tue Aug 11 14:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the spare parts catalogue.\n\nNobody had read the manual, including me.\n\nThe answer was a loose connector, of course. #robots",
      "lang" : "en"
    }
  }
]