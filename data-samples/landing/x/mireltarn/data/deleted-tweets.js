window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2013830818152132333"
          ],
          "editableUntil" : "2026-01-21T05:27:36.000Z",
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
      "id_str" : "2013830818152132333",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2013830818152132333",
      "created_at" : "Wed Jan 21 04:27:36 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the firmware rollout.\n\nWe wrote it down so that the next person can skip the hard part.",
      "deleted_at" : "Thu Jan 29 01:24:12 +0000 2026",
      "lang" : "en"
    }
  }
]