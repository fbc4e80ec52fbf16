package io.offclock.intake.reader;

import java.util.List;

/** Exports of Facebook, Instagram and Threads. */
final class SpeedOfMeta {
  private SpeedOfMeta() {}

  static List<SpeedDialect> dialects() {
    return List.of(
        SpeedDialect.json(FacebookReader.posts(), "[", SpeedOfMeta::facebook, "\n]"),
        SpeedDialect.json(
            FacebookReader.comments(), "{\"comments_v2\": [", SpeedOfMeta::facebookComment, "\n]}"),
        SpeedDialect.json(new InstagramPostsReader(), "[", SpeedOfMeta::instagram, "\n]"),
        SpeedDialect.json(new InstagramCommentsReader(), "[", SpeedOfMeta::instagramComment, "\n]"),
        SpeedDialect.json(
            new ThreadsPostsReader(),
            "{\"text_post_app_text_posts\": [",
            SpeedOfMeta::threads,
            "\n]}"));
  }

  private static String facebook(long i) {
    return """
        {
          "timestamp": %1$d,
          "attachments": [
            {
              "data": [
                {
                  "external_context": {
                    "url": "https://news.example/a/long/path"
                  }
                }
              ]
            }
          ],
          "data": [
            {
              "post": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it."
            },
            {
              "update_timestamp": %1$d
            }
          ],
          "title": "Ann Example shared a link."
        },
        """
        .formatted(1_715_671_930 + i);
  }

  private static String facebookComment(long i) {
    return """
        {
          "timestamp": %1$d,
          "data": [
            {
              "comment": {
                "timestamp": %1$d,
                "comment": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it.",
                "author": "Ann Example"
              }
            }
          ],
          "title": "Ann Example commented on Bob Example's post."
        },
        """
        .formatted(1_715_671_930 + i);
  }

  private static String instagram(long i) {
    return """
        {
          "media": [
            {
              "uri": "media/posts/202405/%1$d.jpg",
              "creation_timestamp": %1$d,
              "media_metadata": {
                "photo_metadata": {
                  "exif_data": [
                    {
                      "scene_capture_type": "standard",
                      "software": "Camera 5",
                      "device_id": "android-1"
                    }
                  ]
                }
              },
              "title": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it.",
              "cross_post_source": {
                "source_app": "FB"
              }
            }
          ]
        },
        """
        .formatted(1_715_671_930 + i);
  }

  private static String instagramComment(long i) {
    return """
        {
          "media_list_data": [
            {
              "uri": ""
            }
          ],
          "string_map_data": {
            "Comment": {
              "value": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody."
            },
            "Media Owner": {
              "value": "bob.example"
            },
            "Time": {
              "timestamp": %1$d
            }
          }
        },
        """
        .formatted(1_715_671_930 + i);
  }

  private static String threads(long i) {
    return """
        {
          "media": [
            {
              "uri": "",
              "creation_timestamp": %1$d,
              "media_metadata": {
                "camera_metadata": {
                  "has_camera_metadata": false
                }
              },
              "title": "We shipped the new release today; Z\\u00c3\\u00bcrich was first. Thank you, everybody who stayed late for it.",
              "cross_post_source": {
                "source_app": "FB"
              },
              "text_app_post": {
                "is_reply": false
              }
            }
          ]
        },
        """
        .formatted(1_715_671_930 + i);
  }
}
