window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192660435248"
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
      "favorite_count" : "6",
      "id_str" : "2105689192660435248",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2105689192660435248",
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
            "2106051580524027905"
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
      "favorite_count" : "0",
      "id_str" : "2106051580524027905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2106051580524027905",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Project Heron is nearly done",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106413968393145722"
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
      "favorite_count" : "15",
      "id_str" : "2106413968393145722",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2106413968393145722",
      "created_at" : "Sat Oct 03 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Our candidate had a record quarter of donations. Vote!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106776356256591259"
          ],
          "editableUntil" : "2026-10-04T17:00:00.000Z",
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
      "favorite_count" : "19",
      "id_str" : "2106776356256591259",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2106776356256591259",
      "created_at" : "Sun Oct 04 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Missed him? jane.roe@example.org or 212-456-7890",
      "lang" : "en"
    }
  }
]