window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2028675645089947211"
          ],
          "editableUntil" : "2026-03-03T04:35:39.000Z",
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
      "favorite_count" : "9",
      "id_str" : "2028675645089947211",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2028675645089947211",
      "created_at" : "Tue Mar 03 03:35:39 +0000 2026",
      "favorited" : false,
      "full_text" : "Small update on the training centre. The answer was a loose connector, of course. #maintenance",
      "deleted_at" : "Wed Mar 11 01:19:32 +0000 2026",
      "lang" : "en"
    }
  }
]