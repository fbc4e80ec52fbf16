Grailbird.data.tweets_2014_03 = 
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
  "id_str" : "441649949176758304",
  "text" : "Profit &amp; loss &lt;3",
  "id" : 441649949176758300,
  "created_at" : "2014-03-06 19:02:08 +0000",
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
  "id_str" : "441154987750326303",
  "text" : "Two shifts\nin one.",
  "id" : 441154987750326300,
  "created_at" : "2014-03-05 10:15:20 +0000",
  "user" : {
    "name" : "Polly",
    "screen_name" : "grailpolly",
    "id_str" : "771000000000002",
    "id" : 771000000000002
  }
} ]