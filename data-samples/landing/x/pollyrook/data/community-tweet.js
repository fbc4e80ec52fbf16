window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "community_id" : "1500000000000000077",
      "scopes" : { "followers" : false },
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : { "hashtags" : [ ], "symbols" : [ ], "user_mentions" : [ ], "urls" : [ ] },
      "favorite_count" : "3",
      "id_str" : "2077105849758646313",
      "id" : "2077105849758646313",
      "retweet_count" : "0",
      "created_at" : "Tue Jul 14 19:00:00 +0000 2026",
      "full_text" : "For the belt people: ours squeals at 40 Hz.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "community_id" : "1500000000000000077",
      "scopes" : { "followers" : false },
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : { "hashtags" : [ ], "symbols" : [ ], "user_mentions" : [ ], "urls" : [ ] },
      "favorite_count" : "1",
      "id_str" : "2077324792427446314",
      "id" : "2077324792427446314",
      "retweet_count" : "0",
      "created_at" : "Wed Jul 15 09:30:00 +0000 2026",
      "full_text" : "Grease helped &amp; noise is gone.",
      "lang" : "en"
    }
  }
]
