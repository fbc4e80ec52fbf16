window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978617258378108030"
          ],
          "editableUntil" : "2025-10-16T01:21:29.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1978617258378108030",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1978617258378108030",
      "created_at" : "Thu Oct 16 00:21:29 +0000 2025",
      "favorited" : false,
      "full_text" : "Monday question about a very stubborn sensor. More on this when the report is out. Next week we repeat it with the lights off 💡.\n\n#robots",
      "deleted_at" : "Sun Oct 26 18:18:14 +0000 2025",
      "lang" : "en"
    }
  }
]