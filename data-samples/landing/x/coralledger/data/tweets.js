window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192661322187"
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
      "favorite_count" : "25",
      "id_str" : "2105689192661322187",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2105689192661322187",
      "created_at" : "Thu Oct 01 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Our record quarter: wait for the numbers on the 28th",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106051580527441244"
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
      "favorite_count" : "11",
      "id_str" : "2106051580527441244",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2106051580527441244",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "The fund of the canteen made 12 % more",
      "lang" : "en"
    }
  }
]