window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2071873874953232674"
          ],
          "editableUntil" : "2026-06-30T09:30:00.000Z",
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
      "id_str" : "2071873874953232674",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2071873874953232674",
      "created_at" : "Tue Jun 30 08:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Back at my desk after the documentation sprint. What would you have tried first? We wrote it down so that the next person can skip the hard part. #maintenance",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072024869896788846"
          ],
          "editableUntil" : "2026-06-30T19:30:00.000Z",
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
      "id_str" : "2072024869896788846",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2072024869896788846",
      "created_at" : "Tue Jun 30 18:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the training centre. It is not finished, but it moves.\n\n#learning",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072085267874424028"
          ],
          "editableUntil" : "2026-06-30T23:30:00.000Z",
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
      "id_str" : "2072085267874424028",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2072085267874424028",
      "created_at" : "Tue Jun 30 22:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about the training centre.\nMore on this when the report is out. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072583551189754803"
          ],
          "editableUntil" : "2026-07-02T08:30:00.000Z",
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
      "id_str" : "2072583551189754803",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2072583551189754803",
      "created_at" : "Thu Jul 02 07:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the documentation sprint. Sometimes the simple fix is the right one. What would you have tried first? Cycle time is now &lt; 4 s, measured over two weeks. Next week we repeat it with the lights off 💡.\n\n#robots",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2072674148153227386"
          ],
          "editableUntil" : "2026-07-02T14:30:00.000Z",
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
      "id_str" : "2072674148153227386",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2072674148153227386",
      "created_at" : "Thu Jul 02 13:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint.\n\nNobody had read the manual, including me.\n\nI drew it on a napkin first; the napkin is now framed.\n\n#learning",
      "lang" : "en"
    }
  }
]