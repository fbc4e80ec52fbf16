window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2060039545846885820"
          ],
          "editableUntil" : "2026-05-28T17:44:36.000Z",
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
      "id_str" : "2060039545846885820",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2060039545846885820",
      "created_at" : "Thu May 28 16:44:36 +0000 2026",
      "favorited" : false,
      "full_text" : "We finally finished the training centre. Nobody had read the manual, including me.\n\n#packaging",
      "deleted_at" : "Mon Jun 08 10:07:21 +0000 2026",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1965466922270840029"
          ],
          "editableUntil" : "2025-09-09T18:26:45.000Z",
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
      "id_str" : "1965466922270840029",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1965466922270840029",
      "created_at" : "Tue Sep 09 17:26:45 +0000 2025",
      "favorited" : false,
      "full_text" : "Back at my desk after a two-day design sprint.",
      "deleted_at" : "Tue Sep 16 17:05:18 +0000 2025",
      "lang" : "en"
    }
  }
]