window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2034207968344727143"
          ],
          "editableUntil" : "2026-03-18T10:59:08.000Z",
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
      "favorite_count" : "12",
      "id_str" : "2034207968344727143",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2034207968344727143",
      "created_at" : "Wed Mar 18 09:59:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the packaging line.\n\nCycle time is now &lt; 4 s, measured over two weeks.",
      "deleted_at" : "Sun Mar 29 01:15:55 +0000 2026",
      "lang" : "en"
    }
  }
]