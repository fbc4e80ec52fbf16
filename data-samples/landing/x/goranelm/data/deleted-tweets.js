window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2033944885031184824"
          ],
          "editableUntil" : "2026-03-17T17:33:44.000Z",
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
      "favorite_count" : "23",
      "id_str" : "2033944885031184824",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2033944885031184824",
      "created_at" : "Tue Mar 17 16:33:44 +0000 2026",
      "favorited" : false,
      "full_text" : "Monday question about a long supplier call.\n\nQuality &gt; quantity, as the old sign in the hall says. Quality &gt; quantity, as the old sign in the hall says. #robots",
      "deleted_at" : "Thu Mar 19 20:35:06 +0000 2026",
      "lang" : "en"
    }
  }
]