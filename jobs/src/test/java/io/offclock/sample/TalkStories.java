package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;

/** Reddit, YouTube and TikTok: lines within records, other languages, lists that moved. */
final class TalkStories {
  private static final String REDDIT = "reddit/fjordlark/";
  private static final String TIKTOK = "tiktok/suninlet";

  private TalkStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.claims("reddit,fjordlark,E9017,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9017");
    samples.claims("youtube,suninlet,E9018,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9018");
    samples.claims("tiktok,suninlet,E9018,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9018");
    reddit(samples);
    redditAround(samples);
    youtube(samples);
    tiktok(samples);
  }

  private static void reddit(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            REDDIT + "comments.csv",
            "reddit.comments",
            "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n"
                + "mz1ab2c,https://www.reddit.com/r/belts/comments/1lk0aa/t/mz1ab2c/,2026-06-25 07:30:10 UTC,203.0.113.177,belts,0,https://www.reddit.com/r/belts/comments/1lk0aa/t/,,\"Line one\nline \"\"two\"\", after a bare line feed\",\r\n"
                + "mz1ab2d,https://www.reddit.com/r/belts/comments/1lk0aa/t/mz1ab2d/,2026-06-27 11:02:44 UTC,,belts,0,https://www.reddit.com/r/belts/comments/1lk0aa/t/,mz1ab2c,Saturday thoughts on tension,\r\n"
                + "mz1ab2e,https://www.reddit.com/r/belts/comments/1lk0aa/t/mz1ab2e/,2026-06-26 20:15:00 UTC,203.0.113.177,belts,0,https://www.reddit.com/r/belts/comments/1lk0aa/t/,,[deleted],\r\n")
        .has(Measure.COMMENTS, 2)
        .hasWordless(Measure.COMMENTS, 1);
    Verbatim.file(
            samples,
            REDDIT + "posts.csv",
            "reddit.posts",
            "id,permalink,date,ip,subreddit,gildings,title,url,body\r\n"
                + "1lk0aa,https://www.reddit.com/r/belts/comments/1lk0aa/t/,2026-06-24 15:45:00 UTC,203.0.113.177,belts,0,\"Short belt, long day\",https://www.reddit.com/r/belts/comments/1lk0aa/t/,\"What do you check first?\n\nWe start with noise.\"\r\n"
                + "1lk0ab,https://www.reddit.com/r/belts/comments/1lk0ab/u/,2026-06-25 08:00:00 UTC,,belts,0,A table of belts,https://blog.example/belts,\r\n")
        .has(Measure.POSTS, 2);
    told(samples, "a comment of two lines, Thursday 09:30", "t1_mz1ab2c", "ON");
    told(samples, "Saturday", "t1_mz1ab2d", "OFF_NONWORKDAY");
    told(samples, "a post, Wednesday 17:45", "t3_1lk0aa", "OFF_AFTER");
  }

  private static void redditAround(DataSamples samples) throws IOException {
    Verbatim.closed(
        samples,
        REDDIT + "comment_headers.csv",
        "id,permalink,date,ip,subreddit,gildings,link,parent\r\n"
            + "mz1ab2c,https://www.reddit.com/r/belts/comments/1lk0aa/t/mz1ab2c/,2026-06-25 07:30:10 UTC,203.0.113.177,belts,0,https://www.reddit.com/r/belts/comments/1lk0aa/t/,\r\n");
    Verbatim.closed(
        samples,
        REDDIT + "post_headers.csv",
        "id,permalink,date,ip,subreddit,gildings,title,url\r\n"
            + "1lk0ab,https://www.reddit.com/r/belts/comments/1lk0ab/u/,2026-06-25 08:00:00 UTC,203.0.113.177,belts,0,A table of belts,https://blog.example/belts\r\n");
    Verbatim.closed(
        samples,
        REDDIT + "chat_history.csv",
        "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url\r\n"
            + "1,2026-06-25 08:00:00 UTC,,fjordlark,zzprivatechat,,x\r\n");
    Verbatim.closed(
        samples,
        REDDIT + "statistics.csv",
        "statistic,value\r\naccount name,fjordlark\r\nemail,zzprivatestatistics\r\n");
    Verbatim.closed(
        samples, REDDIT + "ip_logs.csv", "date,ip\r\n2026-06-25 08:00:00 UTC,203.0.113.177\r\n");
  }

  private static void told(DataSamples samples, String what, String key, String hours) {
    samples.comesTo("Reddit: " + what, "reddit/fjordlark", key, hours, "", "Engineering");
  }

  private static void youtube(DataSamples samples) throws IOException {
    String folder = "youtube/suninlet/Takeout/YouTube y YouTube Music/";
    Verbatim.file(
            samples,
            folder + "comentarios/comentarios.csv",
            "youtube.comments",
            """
            ID del comentario,ID del canal,Marca de tiempo de creación del comentario,Precio,ID del comentario superior,ID de vídeo,Texto del comentario,ID del comentario de nivel superior
            UgxSun1AaABAg,UCsuninlet0000000000077,2026-08-26T14:51:06.211488+00:00,0,,XSW9belt0Aa,"{""text"":""¿Y con la \\""corta\\""?""}",
            UgxSun1AaABAg.9b,UCsuninlet0000000000077,2026-08-29T10:05:00+00:00,0,UgxSun1AaABAg,XSW9belt0Aa,"{""text"":""@bo "",""mention"":{""externalChannelId"":""UCzzprivatementioned""}},{""text"":""con las dos, \\n y sin ruido""}",UgxSun1AaABAg
            """)
        .has(Measure.COMMENTS, 2);
    Verbatim.closed(
        samples,
        folder + "suscripciones/subscriptions.csv",
        "Channel Id,Channel Url,Channel Title\nUC77,http://www.youtube.com/channel/UC77,zzprivatesubscription\n");
    samples.comesTo(
        "YouTube: columns in Spanish, Wednesday 10:51",
        "youtube/suninlet",
        "UgxSun1AaABAg",
        "ON",
        "",
        "Marketing");
  }

  private static void tiktok(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            TIKTOK + "/user_data_tiktok.json",
            "tiktok.user_data",
            """
            {
              "Direct Message": {"Direct Messages": {"ChatHistory": {"Chat History with bo:": [{"Date": "2026-08-18 10:00:00", "From": "bo", "Content": "zzprivatetiktokmessage"}]}}},
              "Location Review": {"Location Reviews": {"ReviewsList": null}},
              "Location": {"Last Location": "zzprivatelocation", "Latitude": "71.0077017", "Longitude": "8.7710077"},
              "Post": {
                "Posts": {"VideoList": [
                  {"Date": "2026-08-18 14:15:00", "Link": "https://v.example/zzprivatelink?sig=1", "Likes": "59", "WhoCanView": "Everyone", "Title": "Belt in slow motion"},
                  {"Date": "2026-08-19 14:15:00", "Link": "https://v.example/zzprivatelink?sig=2", "Likes": "0", "WhoCanView": "Only me", "Title": "zzprivatevideo"}]},
                "RecentlyDeletedPosts": {"PostList": [{"Date": "2026-08-14 12:00:00", "DateDeleted": "2026-08-15 09:00:00"}]}
              },
              "Comment": {"Comments": {"CommentsList": [
                {"date": "2026-08-19 01:15:00", "comment": "Same belt here", "photo": "N/A", "url": "https://v.example/zzprivatelink?sig=3"}]}}
            }
            """)
        .has(Measure.POSTS, 1)
        .has(Measure.COMMENTS, 1)
        .rejects(2);
    Verbatim.file(
            samples,
            TIKTOK + "/2024/user_data.json",
            "tiktok.user_data",
            """
            {"Video": {"Videos": {"VideoList": [
              {"Date": "2024-11-26 15:53:18", "Link": "https://v.example/zzprivatelink?sig=4", "Likes": "12", "WhoCanView": "Everyone", "Title": ""},
              {"Date": "2024-11-27 15:53:18", "Link": "https://v.example/zzprivatelink?sig=5", "Likes": "2", "WhoCanView": "Friends", "Title": "zzprivatevideo"}]}}}
            """)
        .hasWordless(Measure.POSTS, 1)
        .rejects(1);
    samples.comesTo(
        "TikTok: 10:15 in New York, by the zone of the settings",
        TIKTOK,
        "tiktok:post:717789bd6c29a8558d15bb474b41c929",
        "ON",
        "",
        "Marketing");
    samples.comesTo(
        "TikTok: a comment, the evening before in New York",
        TIKTOK,
        "tiktok:comment:fa702eba374aa1409ee3300bd8792b8b",
        "OFF_AFTER",
        "",
        "Marketing");
  }
}
