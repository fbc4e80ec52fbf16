window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "2049799809892690758",
      "updatedAt" : "2026-04-30T10:35:33.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-04-30T10:35:33.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The dog found a second pond today. Bread number nine, still too flat. Photos from it. The dog found a second pond today.\nFinally planted the tomatoes. Monday question about it. Soup weather 🍲. Soup weather 🍲. Photos from it. Finally planted the tomatoes. Does anyone have a spare ticket for Saturday? Back at my desk after it. The night train was on time, imagine that.\n\nNew strings, old guitar. We finally finished it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "2041269540105306572",
      "updatedAt" : "2026-04-06T21:39:18.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-04-06T21:39:18.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Soup weather 🍲.\nNew strings, old guitar. Monday question about it. Rain all weekend, so we painted the shed.\n\nRain all weekend, so we painted the shed. Photos from it. The dog found a second pond today.\nDoes anyone have a spare ticket for Saturday? We finally finished it. Soup weather 🍲. Does anyone have a spare ticket for Saturday? Photos from it. Does anyone have a spare ticket for Saturday?\n\nSoup weather 🍲. An honest look at it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]