window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1992798170787262157"
          ],
          "editableUntil" : "2025-11-24T04:31:22.000Z",
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
      "id_str" : "1992798170787262157",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1992798170787262157",
      "created_at" : "Mon Nov 24 03:31:22 +0000 2025",
      "favorited" : false,
      "full_text" : "We finally finished a long supplier call. #automation",
      "deleted_at" : "Tue Dec 02 14:06:40 +0000 2025",
      "lang" : "en"
    }
  }
]