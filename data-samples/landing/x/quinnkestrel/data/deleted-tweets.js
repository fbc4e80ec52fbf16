window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887136098076486426"
          ],
          "editableUntil" : "2025-02-05T14:48:01.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1887136098076486426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1887136098076486426",
      "created_at" : "Wed Feb 05 13:48:01 +0000 2025",
      "favorited" : false,
      "full_text" : "Por fin terminamos un sensor muy terco.\nAl final era un conector suelto. Mañana repetimos con más luz.\n\n#maintenance",
      "deleted_at" : "Sat Feb 08 19:28:15 +0000 2025",
      "lang" : "es"
    }
  }
]