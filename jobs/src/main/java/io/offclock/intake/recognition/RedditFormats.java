package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.RedditReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a Reddit export. Comments and posts are known by their header; the same files
 * without the words are left out, for they would count every activity twice. What else comes with
 * them is known by its name alone, and only in the folder of Reddit.
 */
final class RedditFormats implements FormatFamily {
  private static final List<String> OF_ALL = List.of("id", "permalink", "date", "subreddit");

  /** Names without extension, underscores and case, as {@link Head#plainName} has them. */
  private static final Set<String> OTHER_FILES =
      Set.of(
          "statistics",
          "checkfile",
          "messages",
          "messagesarchive",
          "messageheaders",
          "chathistory",
          "accountgender",
          "announcements",
          "approvedsubmittersubreddits",
          "birthdate",
          "commentvotes",
          "drafts",
          "friends",
          "gildedcontent",
          "goldreceived",
          "hiddenposts",
          "iplogs",
          "linkedidentities",
          "linkedphonenumber",
          "moderatedsubreddits",
          "multireddits",
          "payouts",
          "persona",
          "pollvotes",
          "postvotes",
          "purchases",
          "savedcomments",
          "savedposts",
          "scheduledposts",
          "sensitiveadspreferences",
          "stripe",
          "subscribedsubreddits",
          "twitter",
          "userpreferences");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    List<String> columns = columns(head);
    for (RedditReader reader : List.of(RedditReader.comments(), RedditReader.posts())) {
      if (reader.isHeader(columns)) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    List<String> columns = columns(head);
    if (columns.containsAll(OF_ALL) && !columns.contains("body")) {
      if (columns.containsAll(List.of("link", "parent"))) {
        return Optional.of("reddit.comment_headers");
      }
      if (columns.containsAll(List.of("title", "url"))) {
        return Optional.of("reddit.post_headers");
      }
    }
    String path = head.path().toLowerCase(Locale.ROOT);
    return path.startsWith("reddit/")
            && head.fileName().toLowerCase(Locale.ROOT).endsWith(".csv")
            && OTHER_FILES.contains(head.plainName())
        ? Optional.of("reddit." + head.plainName())
        : Optional.empty();
  }

  private static List<String> columns(Head head) {
    List<List<String>> rows = head.rows();
    return head.isUtf16() || rows.isEmpty() ? List.of() : rows.get(0);
  }
}
