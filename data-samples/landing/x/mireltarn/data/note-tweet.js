window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "2051332977516367450",
      "updatedAt" : "2026-05-04T16:07:49.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-05-04T16:07:49.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Soup weather 🍲.\nThe dog found a second pond today. We finally finished it. Soup weather 🍲.\n\nNew strings, old guitar. Small update on it. New strings, old guitar.\nNew strings, old guitar. Photos from it. Finally planted the tomatoes.\nNew strings, old guitar. Monday question about it. Finally planted the tomatoes. Finally planted the tomatoes. Small update on it. Soup weather 🍲.\nRain all weekend, so we painted the shed. A few notes from it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]