window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114152501214771917"
          ],
          "editableUntil" : "2026-10-25T01:30:10.000Z",
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
      "favorite_count" : "25",
      "id_str" : "2114152501214771917",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2114152501214771917",
      "created_at" : "Sun Oct 25 00:30:10 +0000 2026",
      "favorited" : false,
      "full_text" : "Three things I learned from a very stubborn sensor. Nobody had read the manual, including me.\n\n#packaging",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114167600710421336"
          ],
          "editableUntil" : "2026-10-25T02:30:10.000Z",
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
      "favorite_count" : "11",
      "id_str" : "2114167600710421336",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2114167600710421336",
      "created_at" : "Sun Oct 25 01:30:10 +0000 2026",
      "favorited" : false,
      "full_text" : "A few notes from the R&amp;D review. It took four attempts and one very long cable. The visitors asked sharper questions than the audit did.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114220402801514616"
          ],
          "editableUntil" : "2026-10-25T05:59:59.000Z",
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
      "favorite_count" : "15",
      "id_str" : "2114220402801514616",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2114220402801514616",
      "created_at" : "Sun Oct 25 04:59:59 +0000 2026",
      "favorited" : false,
      "full_text" : "Still thinking about our apprentices' workshop.\nIt is not finished, but it moves.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2114220406997547974"
          ],
          "editableUntil" : "2026-10-25T06:00:00.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2114220406997547974",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2114220406997547974",
      "created_at" : "Sun Oct 25 05:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Spent the morning on a customer visit in Lyon. More on this when the report is out.\n\nWe wrote it down so that the next person can skip the hard part. Sometimes the simple fix is the right one.\nNext week we repeat it with the lights off 💡. We wrote it down so that the next person can skip the hard part.",
      "lang" : "en"
    }
  }
]