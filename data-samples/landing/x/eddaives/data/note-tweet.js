window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "2010945763661453525",
      "updatedAt" : "2026-01-13T05:23:27.000Z",
      "lifecycle" : {
        "value" : "NORMAL"
      },
      "createdAt" : "2026-01-13T05:23:27.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "The dog found a second pond today.\n\nBread number nine, still too flat. We finally finished it. Does anyone have a spare ticket for Saturday?\nSoup weather 🍲. Spent the morning on it. Does anyone have a spare ticket for Saturday? The night train was on time, imagine that. Still thinking about it. Does anyone have a spare ticket for Saturday? Bread number nine, still too flat. Still thinking about it. Soup weather 🍲. Finally planted the tomatoes. Spent the morning on it.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]