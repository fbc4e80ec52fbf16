window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931845460903991531"
          ],
          "editableUntil" : "2025-06-08T23:47:04.000Z",
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
      "favorite_count" : "29",
      "id_str" : "1931845460903991531",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "1931845460903991531",
      "created_at" : "Sun Jun 08 22:47:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Three things I learned from the documentation sprint.",
      "deleted_at" : "Fri Jun 20 00:22:43 +0000 2025",
      "lang" : "en"
    }
  }
]