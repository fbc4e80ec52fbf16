window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2052130954859909232"
          ],
          "editableUntil" : "2026-05-06T21:58:41.000Z",
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
      "id_str" : "2052130954859909232",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2052130954859909232",
      "created_at" : "Wed May 06 20:58:41 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from the training centre. More on this when the report is out.\nNext week we repeat it with the lights off 💡.\n\n#learning",
      "deleted_at" : "Thu May 07 13:08:17 +0000 2026",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856765662085240029"
          ],
          "editableUntil" : "2024-11-13T19:26:45.000Z",
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
      "id_str" : "1856765662085240029",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1856765662085240029",
      "created_at" : "Wed Nov 13 18:26:45 +0000 2024",
      "favorited" : false,
      "full_text" : "Back at my desk after a two-day design sprint.",
      "deleted_at" : "Wed Nov 20 18:05:18 +0000 2024",
      "lang" : "en"
    }
  }
]