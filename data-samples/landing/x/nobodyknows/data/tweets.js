window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192661440275"
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
      "favorite_count" : "2",
      "id_str" : "2105689192661440275",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2105689192661440275",
      "created_at" : "Thu Oct 01 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Whose account is this?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106051580523698840"
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
      "favorite_count" : "19",
      "id_str" : "2106051580523698840",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2106051580523698840",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Still nobody's.",
      "lang" : "en"
    }
  }
]