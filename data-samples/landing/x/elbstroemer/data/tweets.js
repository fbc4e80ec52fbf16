window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192660942578"
          ],
          "editableUntil" : "2026-10-01T17:00:00.000Z",
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
      "favorite_count" : "30",
      "id_str" : "2105689192660942578",
      "truncated" : false,
      "retweet_count" : "7",
      "id" : "2105689192660942578",
      "created_at" : "Thu Oct 01 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Schönes Wochenende!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106051580526285741"
          ],
          "editableUntil" : "2026-10-02T17:00:00.000Z",
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
      "favorite_count" : "21",
      "id_str" : "2106051580526285741",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2106051580526285741",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Acme fährt auf die Messe",
      "lang" : "en"
    }
  }
]