window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1873613546986752406",
      "updatedAt" : "2024-12-30T06:14:15.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2024-12-30T06:14:15.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The dog found a second pond today. New strings, old guitar. Spent the morning on it. Finally planted the tomatoes. The dog found a second pond today. Spent the morning on it. The dog found a second pond today. The dog found a second pond today. We finally finished it. New strings, old guitar. Rain all weekend, so we painted the shed. An honest look at it. The night train was on time, imagine that.\nBread number nine, still too flat. Three things I learned from it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]