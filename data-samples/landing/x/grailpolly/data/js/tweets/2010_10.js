Grailbird.data.tweets_2010_10 = 
 [ {
  "source" : "\u003Ca href=\"https://m.example\" rel=\"nofollow\"\u003EWeb\u003C\/a\u003E",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : {
    "type" : "Point",
    "coordinates" : [ 71.0077017, 8.7710077 ]
  },
  "id_str" : "28900000002",
  "text" : "Frost on the hall roof.",
  "id" : 28900000000,
  "created_at" : "2010-10-28 00:00:00 +0000",
  "user" : {
    "name" : "Polly",
    "screen_name" : "grailpolly",
    "id_str" : "771000000000002",
    "id" : 771000000000002
  }
}, {
  "source" : "\u003Ca href=\"https://m.example\" rel=\"nofollow\"\u003EWeb\u003C\/a\u003E",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : {
    "type" : "Point",
    "coordinates" : [ 71.0077017, 8.7710077 ]
  },
  "id_str" : "28900000001",
  "text" : "First day with a badge.",
  "id" : 28900000000,
  "created_at" : "2010-10-27 00:00:00 +0000",
  "user" : {
    "name" : "Polly",
    "screen_name" : "grailpolly",
    "id_str" : "771000000000002",
    "id" : 771000000000002
  }
} ]