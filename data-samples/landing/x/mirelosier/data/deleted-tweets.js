window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2044702116952727143"
          ],
          "editableUntil" : "2026-04-16T09:59:08.000Z",
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
      "id_str" : "2044702116952727143",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2044702116952727143",
      "created_at" : "Thu Apr 16 08:59:08 +0000 2026",
      "favorited" : false,
      "full_text" : "Photos from the packaging line.\n\nCycle time is now &lt; 4 s, measured over two weeks.",
      "deleted_at" : "Mon Apr 27 00:15:55 +0000 2026",
      "lang" : "en"
    }
  }
]