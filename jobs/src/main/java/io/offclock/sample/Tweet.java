package io.offclock.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of a post on X as its archive shows it.
 *
 * @param millis when it was published, milliseconds since 1970, UTC
 * @param text unescaped
 * @param client the publishing client's name
 * @param replyTo id of the post answered; 0 for none
 * @param link a link that the text ends in; empty for none
 * @param versions ids of all versions known, the first one first; one where it was never edited
 * @param deletedAt when the author deleted it; null while it stands
 */
record Tweet(
    long id,
    long millis,
    String text,
    String language,
    String client,
    long replyTo,
    String link,
    List<Long> versions,
    @Nullable Instant deletedAt) {
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final long EDITABLE_MILLIS = 3_600_000;

  /** A post that was never edited or deleted. */
  static Tweet of(long id, long millis, String text, String language, String client) {
    return new Tweet(id, millis, text, language, client, 0, "", List.of(id), null);
  }

  Tweet replyingTo(long post) {
    return new Tweet(id, millis, text, language, client, post, link, versions, deletedAt);
  }

  Tweet linkingTo(String url) {
    return new Tweet(id, millis, text, language, client, replyTo, url, versions, deletedAt);
  }

  Tweet deleted(Instant at) {
    return new Tweet(id, millis, text, language, client, replyTo, link, versions, at);
  }

  Tweet withVersions(List<Long> ids) {
    return new Tweet(id, millis, text, language, client, replyTo, link, ids, deletedAt);
  }

  boolean isFirstVersion() {
    return versions.get(0) == id;
  }

  /** The instant as an archive writes it in ISO form. */
  static String iso(long millis) {
    return ISO.format(Instant.ofEpochMilli(millis / 1000 * 1000));
  }

  /** Appends it as one element of an archive's array. */
  void appendTo(StringBuilder json) {
    json.append("  {\n    \"tweet\" : {\n");
    editInfo(json);
    json.append("      \"retweeted\" : false,\n      \"source\" : \"<a href=\\\"https://");
    json.append(client.startsWith("Twitter") ? "mobile.twitter.com" : "www.hootsuite.com");
    json.append("\\\" rel=\\\"nofollow\\\">").append(client).append("</a>\",\n");
    json.append(
        "      \"entities\" : {\n        \"hashtags\" : [ ],\n        \"symbols\" : [ ],\n");
    json.append("        \"user_mentions\" : [ ],\n        \"urls\" : [");
    if (!link.isEmpty()) {
      json.append("\n          {\n            \"url\" : \"https://t.co/");
      json.append(Long.toString(id, 36)).append("\",\n            \"expanded_url\" : \"");
      json.append(link).append("\",\n            \"display_url\" : \"");
      json.append(link.replace("https://", "")).append("\"\n          }\n       ");
    }
    json.append(" ]\n      },\n      \"favorite_count\" : \"").append(id >>> 3 & 31);
    json.append("\",\n");
    if (replyTo != 0) {
      field("in_reply_to_status_id_str", Long.toString(replyTo), json);
    }
    field("id_str", Long.toString(id), json);
    json.append("      \"truncated\" : false,\n");
    field("retweet_count", Long.toString(id >>> 5 & 7), json);
    field("id", Long.toString(id), json);
    if (replyTo != 0) {
      field("in_reply_to_status_id", Long.toString(replyTo), json);
    }
    json.append("      \"created_at\" : \"");
    CREATED.formatTo(Instant.ofEpochMilli(millis), json);
    json.append("\",\n      \"favorited\" : false,\n      \"full_text\" : \"");
    escaped(link.isEmpty() ? text : text + " https://t.co/" + Long.toString(id, 36), json);
    json.append("\",\n");
    if (deletedAt != null) {
      field("deleted_at", CREATED.format(deletedAt), json);
    }
    json.append("      \"lang\" : \"").append(language).append("\"\n    }\n  }");
  }

  private void editInfo(StringBuilder json) {
    json.append("      \"edit_info\" : {\n");
    boolean first = isFirstVersion();
    if (first) {
      json.append("        \"initial\" : {\n");
    } else {
      json.append("        \"edit\" : {\n          \"initialTweetId\" : \"");
      json.append(versions.get(0)).append("\",\n          \"editControlInitial\" : {\n");
    }
    json.append("          \"editTweetIds\" : [");
    for (int i = 0; i < versions.size(); i++) {
      json.append(i == 0 ? "\n            \"" : ",\n            \"");
      json.append(versions.get(i)).append('"');
    }
    json.append("\n          ],\n          \"editableUntil\" : \"");
    json.append(iso(millis + EDITABLE_MILLIS)).append("\",\n          \"editsRemaining\" : \"");
    json.append(6 - versions.size()).append("\",\n          \"isEditEligible\" : ");
    json.append(replyTo == 0).append("\n        }\n");
    if (!first) {
      json.append("        }\n");
    }
    json.append("      },\n");
  }

  private static void field(String name, String value, StringBuilder json) {
    json.append("      \"").append(name).append("\" : \"").append(value).append("\",\n");
  }

  /** Escapes for HTML once, as archives do, and then for JSON. */
  static void escaped(String text, StringBuilder json) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> json.append("&amp;");
        case '<' -> json.append("&lt;");
        case '>' -> json.append("&gt;");
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> json.append(c);
      }
    }
  }
}
