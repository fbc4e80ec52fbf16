package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;

/** Facebook, Instagram and Threads: every path and era, bytes as characters, places and people. */
final class MetaStories {
  private static final String FACEBOOK = "facebook/suninlet";
  private static final String INSTAGRAM = "instagram/suninlet";
  private static final String THREADS = "threads/suninlet";

  /** What a camera and the upload say of a photo; the same words in all three exports. */
  private static final String CAMERA =
      "\"media_metadata\": {\"photo_metadata\": {\"exif_data\": [{\"latitude\": 71.0077017, \"longitude\": 8.7710077, \"upload_ip\": \"2001:db8:77::7177\", \"device_id\": \"zzprivatedevice\"}]}}";

  private MetaStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.employs("E9018", Site.NEW_YORK, "Marketing,Communications,EXEMPT,FIXED,office");
    for (String platform : new String[] {"facebook", "instagram", "threads"}) {
      samples.claims(platform + ",suninlet,E9018,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9018");
    }
    facebookPosts(samples);
    facebookAnswers(samples);
    instagram(samples);
    threads(samples);
  }

  private static void facebookPosts(DataSamples samples) throws IOException {
    String shared =
        """
        {"timestamp": 1683727200, "attachments": [{"data": [{"external_context": {"url": "https://blog.example/ramp"}}]}], \
        "data": [{"post": "Caf\\u00c3\\u00a9 open, ramp closed."}, {"update_timestamp": 1683727201}], \
        "title": "Sunny shared a link.", "tags": [{"name": "zzprivatetagged"}]}""";
    String photo =
        """
        {"timestamp": 1683813600, "attachments": [{"data": [{"media": {"uri": "posts/media/ramp_1.jpg", "creation_timestamp": 1683813599, %s}}]}], \
        "data": [{"update_timestamp": 1683813600}], "title": "Sunny was with zzprivatetitle."}"""
            .formatted(CAMERA);
    Verbatim.file(
            samples,
            FACEBOOK + "/posts/your_posts_1.json",
            "facebook.posts",
            "[" + shared + ", " + photo + "]")
        .has(Measure.POSTS, 1)
        .hasWordless(Measure.POSTS, 1);
    Verbatim.file(
            samples,
            FACEBOOK
                + "/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            "facebook.posts",
            """
            [
              {"timestamp": 1785765610, "attachments": [], "data": [{"post": "Ma\\u00c3\\u00b1ana we ship \\"the small one\\"."}]},
              {"timestamp": 1786204800, "attachments": [{"data": [{"media": {"uri": "your_facebook_activity/posts/media/yard_1.jpg", %s}}]}], "title": "Sunny added a photo."},
              %s
            ]
            """
                .formatted(CAMERA, shared))
        .has(Measure.POSTS, 2)
        .hasWordless(Measure.POSTS, 1)
        .repeats(1);
    Verbatim.closed(
        samples,
        FACEBOOK + "/your_facebook_activity/messages/inbox/bo_1/message_1.json",
        "{\"participants\": [{\"name\": \"Bo\"}], \"messages\": [{\"sender_name\": \"Bo\", \"timestamp_ms\": 1785765610000, \"content\": \"zzprivatemetamessage\"}]}\n");
    told(samples, "Facebook: Monday 10:00:10", FACEBOOK, "eb874edc1d673c74d79d47059ac59d1c", "ON");
    told(
        samples,
        "Facebook: of 2023, in both paths",
        FACEBOOK,
        "7115f363c5571d9d2bf980437638c225",
        "ON");
  }

  private static void facebookAnswers(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            FACEBOOK + "/your_facebook_activity/comments_and_reactions/comments.json",
            "facebook.comments",
            """
            {"comments_v2": [
              {"timestamp": 1785942000, "data": [{"comment": {"timestamp": 1785942000, "comment": "Which ramp, the long one?", "author": "Sunny"}}], "title": "Sunny commented on zzprivatetitle's post."},
              {"timestamp": 1785886200, "data": [{"comment": {"timestamp": 1785886200, "comment": "In here it is loud.", "author": "Sunny", "group": "Yard talk"}}], "title": "Sunny replied to zzprivatetitle."}
            ]}
            """)
        .has(Measure.COMMENTS, 2);
    Verbatim.file(
            samples,
            FACEBOOK + "/your_facebook_activity/groups/group_posts_and_comments.json",
            "facebook.posts",
            """
            {"group_posts_v2": [
              {"timestamp": 1786028400, "attachments": [], "data": [{"post": "For the yard group: new gloves are in."}], "title": "Sunny posted in zzprivatetitle."}
            ]}
            """)
        .has(Measure.POSTS, 1);
  }

  private static void instagram(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            INSTAGRAM + "/content/posts_1.json",
            "instagram.posts",
            """
            [{"media": [{"uri": "media/posts/202608/1.jpg", "creation_timestamp": 1786368600, "title": "Caf\\u00c3\\u00a9, then the cell", %s}]}]
            """
                .formatted(CAMERA))
        .has(Measure.POSTS, 1);
    Verbatim.file(
            samples,
            INSTAGRAM + "/your_instagram_activity/media/posts_1.json",
            "instagram.posts",
            """
            [{"media": [{"uri": "media/posts/202608/2a.jpg", "creation_timestamp": 1786485590, "title": "", %s},
              {"uri": "media/posts/202608/2b.jpg", "creation_timestamp": 1786485591, "title": ""},
              {"uri": "media/posts/202608/2c.jpg", "creation_timestamp": 1786485592, "title": ""}],
              "title": "Three from the hall", "creation_timestamp": 1786485600}]
            """
                .formatted(CAMERA))
        .has(Measure.POSTS, 1);
    Verbatim.file(
            samples,
            INSTAGRAM + "/your_instagram_activity/comments/post_comments_1.json",
            "instagram.comments",
            """
            [{"media_list_data": [{"uri": ""}], "string_map_data": {"Comment": {"value": "That hinge again!"}, "Media Owner": {"value": "zzprivatemediaowner"}, "Time": {"timestamp": 1786546800}}}]
            """)
        .has(Measure.COMMENTS, 1);
    Verbatim.file(
            samples,
            INSTAGRAM + "/your_instagram_activity/comments/reels_comments.json",
            "instagram.comments",
            """
            {"comments_media_comments": [{"string_map_data": {"Commentaire": {"value": "Quel bruit fait-elle ?"}, "Propri\\u00c3\\u00a9taire du contenu": {"value": "zzprivatemediaowner"}, "Heure": {"timestamp": 1786633200}}}]}
            """)
        .has(Measure.COMMENTS, 1);
    Verbatim.closed(
        samples,
        INSTAGRAM + "/your_instagram_activity/messages/inbox/bo_2/message_1.json",
        "{\"participants\": [{\"name\": \"Bo\"}], \"messages\": [{\"sender_name\": \"Bo\", \"timestamp_ms\": 1786633200000, \"content\": \"zzprivatemetamessage\"}]}\n");
    told(
        samples,
        "Instagram: one medium, whose time it is; Monday 09:30",
        INSTAGRAM,
        "6d816b4afdb85104384e33480364dfbd",
        "ON");
    told(
        samples,
        "Instagram: three media and a time of its own, 18:00:00 sharp",
        INSTAGRAM,
        "12e30faad3d8f5a5490dd06568a4f8e2",
        "OFF_AFTER");
  }

  private static void threads(DataSamples samples) throws IOException {
    Verbatim.file(
            samples,
            THREADS + "/your_instagram_activity/threads/threads_and_replies.json",
            "threads.posts",
            """
            {"text_post_app_text_posts": [
              {"media": [{"uri": "", "creation_timestamp": 1786976100, "title": "Does anyone label both ends?", %s}]},
              {"media": [{"uri": "", "creation_timestamp": 1787062500, "title": "Both, ever since.", "text_app_post": {"is_reply": true}}]}
            ]}
            """
                .formatted(CAMERA))
        .has(Measure.POSTS, 1)
        .has(Measure.REPLIES, 1);
    told(samples, "Threads: Monday 10:15", THREADS, "70fc43ca72a4717239b51a58fbe09680", "ON");
  }

  /** These exports have no ids: a key is made of what a post is. */
  private static void told(
      DataSamples samples, String what, String account, String hash, String hours) {
    String platform = account.substring(0, account.indexOf('/'));
    samples.comesTo(what, account, platform + ":post:" + hash, hours, "", "Marketing");
  }
}
