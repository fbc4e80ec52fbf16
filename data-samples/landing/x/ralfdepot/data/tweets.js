window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192658882700"
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
      "favorite_count" : "17",
      "id_str" : "2105689192658882700",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2105689192658882700",
      "created_at" : "Thu Oct 01 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Guaranteed 12 % with our Acme fund, can't lose. DM me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106051580523987668"
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
      "favorite_count" : "26",
      "id_str" : "2106051580523987668",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2106051580523987668",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Our Acme fund made 4 % in 2025. Past returns promise nothing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106413968391812298"
          ],
          "editableUntil" : "2026-10-03T17:00:00.000Z",
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
      "id_str" : "2106413968391812298",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2106413968391812298",
      "created_at" : "Sat Oct 03 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Our food drive at Acme starts on Sunday",
      "lang" : "en"
    }
  }
]