window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2062019726723725333"
          ],
          "editableUntil" : "2026-06-03T04:53:07.000Z",
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
      "favorite_count" : "2",
      "id_str" : "2062019726723725333",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2062019726723725333",
      "created_at" : "Wed Jun 03 03:53:07 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on a customer visit in Lyon. I drew it on a napkin first; the napkin is now framed. The numbers were better than the drawings.",
      "deleted_at" : "Sun Jun 14 07:59:25 +0000 2026",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2029401706258382689"
          ],
          "editableUntil" : "2026-03-05T04:40:45.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2029401706258382689",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2029401706258382689",
      "created_at" : "Thu Mar 05 03:40:45 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on an old conveyor. Next week we repeat it with the lights off 💡.\n\n#learning",
      "deleted_at" : "Sat Mar 07 03:11:29 +0000 2026",
      "lang" : "en"
    }
  }
]