window.YTD.twitter_circle_tweet.part0 = [
  { "tweet" : { "id_str" : "2077687180293046315", "created_at" : "Thu Jul 16 09:30:00 +0000 2026",
    "full_text" : "For a circle: zzprivatecircle" } }
]
