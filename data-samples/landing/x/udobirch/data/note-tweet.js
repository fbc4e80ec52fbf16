window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "2082475172302502725",
      "updatedAt" : "2026-07-29T14:35:47.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-07-29T14:35:47.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Rain all weekend, so we painted the shed. Does anyone have a spare ticket for Saturday? Three things I learned from it. Soup weather 🍲. Does anyone have a spare ticket for Saturday? Still thinking about it. New strings, old guitar.\n\nRain all weekend, so we painted the shed. Spent the morning on it. Rain all weekend, so we painted the shed. The dog found a second pond today. Three things I learned from it. Finally planted the tomatoes. Bread number nine, still too flat. We finally finished it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "2025742235304257098",
      "updatedAt" : "2026-02-23T01:19:21.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-02-23T01:19:21.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Soup weather 🍲.\nThe dog found a second pond today. A few notes from it. Soup weather 🍲.\n\nSoup weather 🍲. Three things I learned from it. Finally planted the tomatoes.\n\nThe night train was on time, imagine that. Still thinking about it. The dog found a second pond today.\n\nNew strings, old guitar. Photos from it. New strings, old guitar. Does anyone have a spare ticket for Saturday? Monday question about it. Rain all weekend, so we painted the shed. Does anyone have a spare ticket for Saturday? An honest look at it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]