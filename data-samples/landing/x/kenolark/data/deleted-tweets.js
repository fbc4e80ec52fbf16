window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2069566506581519881"
          ],
          "editableUntil" : "2026-06-24T00:41:20.000Z",
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
      "favorite_count" : "1",
      "id_str" : "2069566506581519881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2069566506581519881",
      "created_at" : "Tue Jun 23 23:41:20 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a two-day design sprint.",
      "deleted_at" : "Wed Jun 24 14:30:04 +0000 2026",
      "lang" : "en"
    }
  }
]