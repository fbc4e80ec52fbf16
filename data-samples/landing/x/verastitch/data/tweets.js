window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2105689192658961004"
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
      "favorite_count" : "13",
      "id_str" : "2105689192658961004",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2105689192658961004",
      "created_at" : "Thu Oct 01 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "GripperOne is the best thing on our bench!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106051580527223751"
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
      "favorite_count" : "24",
      "id_str" : "2106051580527223751",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2106051580527223751",
      "created_at" : "Fri Oct 02 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "GripperOne rocks on small parts. I work at Acme.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106413968389447081"
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
      "favorite_count" : "21",
      "id_str" : "2106413968389447081",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "2106413968389447081",
      "created_at" : "Sat Oct 03 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "I love GripperOne #robots #cells #arms #parts #lines #AcmeEmployee",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2106776356256738098"
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
      "favorite_count" : "6",
      "id_str" : "2106776356256738098",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2106776356256738098",
      "created_at" : "Sun Oct 04 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "GripperOne is great #ee",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107138744124400521"
          ],
          "editableUntil" : "2026-10-05T17:00:00.000Z",
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
      "id_str" : "2107138744124400521",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2107138744124400521",
      "created_at" : "Mon Oct 05 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "New starter, ssn 219-09-9999, please add to the list.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107501131989557897"
          ],
          "editableUntil" : "2026-10-06T17:00:00.000Z",
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
      "id_str" : "2107501131989557897",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "2107501131989557897",
      "created_at" : "Tue Oct 06 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Booth card 4111 1111 1111 1111, do not lose it again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2107863519853513943"
          ],
          "editableUntil" : "2026-10-07T17:00:00.000Z",
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
      "id_str" : "2107863519853513943",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2107863519853513943",
      "created_at" : "Wed Oct 07 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Nobody at Acme got paid for the extra Saturday. Let's bring it up as a team.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2108225907719376064"
          ],
          "editableUntil" : "2026-10-08T17:00:00.000Z",
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
      "favorite_count" : "24",
      "id_str" : "2108225907719376064",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2108225907719376064",
      "created_at" : "Thu Oct 08 16:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Pay attention to the shape of the part, then choose a gripper.",
      "lang" : "en"
    }
  }
]