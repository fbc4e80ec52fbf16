window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2089630880367632674"
          ],
          "editableUntil" : "2026-08-18T09:30:00.000Z",
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
      "id_str" : "2089630880367632674",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2089630880367632674",
      "created_at" : "Tue Aug 18 08:30:00 +0000 2026",
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
            "2089781875311188846"
          ],
          "editableUntil" : "2026-08-18T19:30:00.000Z",
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
      "id_str" : "2089781875311188846",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2089781875311188846",
      "created_at" : "Tue Aug 18 18:30:00 +0000 2026",
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
            "2089842273288824028"
          ],
          "editableUntil" : "2026-08-18T23:30:00.000Z",
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
      "id_str" : "2089842273288824028",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2089842273288824028",
      "created_at" : "Tue Aug 18 22:30:00 +0000 2026",
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
            "2090340556604154803"
          ],
          "editableUntil" : "2026-08-20T08:30:00.000Z",
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
      "id_str" : "2090340556604154803",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2090340556604154803",
      "created_at" : "Thu Aug 20 07:30:00 +0000 2026",
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
            "2090431153567627386"
          ],
          "editableUntil" : "2026-08-20T14:30:00.000Z",
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
      "id_str" : "2090431153567627386",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2090431153567627386",
      "created_at" : "Thu Aug 20 13:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a two-day design sprint.\n\nNobody had read the manual, including me.\n\nI drew it on a napkin first; the napkin is now framed.\n\n#learning",
      "lang" : "en"
    }
  }
]