window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "2206181135",
    "userName" : "goranelm",
    "displayName" : "goranelm"
  },
  "archiveInfo" : {
    "sizeBytes" : "0",
    "generationDate" : "2026-11-01T18:00:00.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
    "tweets" : {
      "files" : [ {
        "fileName" : "data/tweets.js",
        "globalName" : "YTD.tweets.part0",
        "count" : "78"
      } ]
    },
    "noteTweet" : {
      "files" : [ {
        "fileName" : "data/note-tweet.js",
        "globalName" : "YTD.note_tweet.part0",
        "count" : "1"
      } ]
    },
    "deletedTweets" : {
      "files" : [ {
        "fileName" : "data/deleted-tweets.js",
        "globalName" : "YTD.deleted_tweets.part0",
        "count" : "2"
      } ]
    }
  }
}