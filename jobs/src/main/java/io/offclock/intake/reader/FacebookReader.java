package io.offclock.intake.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.RejectionReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the posts, the posts in groups or the comments of a Facebook export. There are no ids: the
 * key is made of the second, the words and the first thing shown, and of posts that agree in these
 * the titles tell that there are several ({@link TitleOrder}). {@code update_timestamp} is no edit,
 * and a time that the user chose for a post ({@code backdated_timestamp}) is none of its clocks.
 * The title is in the user's language and names people; it is never kept, not even in a key.
 *
 * <p>Assumed, as no real file was to be had: a comment is at {@code data[].comment.comment}, and
 * {@code data[].comment.group} says that it was made in a group.
 */
public final class FacebookReader implements ExportReader {
  private static final String GROUP_POSTS = "group_posts_v2";

  private final String format;
  private final Set<String> arrayKeys;
  private final ActivityKind kind;

  private FacebookReader(String format, Set<String> arrayKeys, ActivityKind kind) {
    this.format = format;
    this.arrayKeys = arrayKeys;
    this.kind = kind;
  }

  /** Reads posts of the timeline, and of groups with a limited audience: {@code facebook.posts}. */
  public static FacebookReader posts() {
    return new FacebookReader(
        "facebook.posts", Set.of(JsonArrayElements.ROOT, GROUP_POSTS), ActivityKind.POST);
  }

  /** Reads comments, {@code facebook.comments}. */
  public static FacebookReader comments() {
    return new FacebookReader("facebook.comments", Set.of("comments_v2"), ActivityKind.COMMENT);
  }

  /** The keys, at whatever depth, that are looked at; nothing else is held. */
  private static final Set<String> KEYS =
      Set.of(
          "timestamp",
          "title",
          "data",
          "post",
          "comment",
          "group",
          "attachments",
          "media",
          "uri",
          "external_context",
          "url",
          // What a post is known by: see FacebookShape.
          "update_timestamp",
          "backdated_timestamp",
          "text",
          "reaction");

  @Override
  public String format() {
    return format;
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "IP addresses",
        "coordinates",
        "camera data",
        "tagged people",
        "titles that name people",
        "logins",
        "searches",
        "reactions");
  }

  @Override
  public int version() {
    // 5: pages that links lead to; what proves a record.
    return 5;
  }

  @Override
  public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
    JsonArrayElements elements =
        new JsonArrayElements(
            in,
            arrayKeys,
            Set.of("timestamp", "attachments", "data", "title", "tags"),
            new SoundValues(KEYS, JsonText.repaired(context.encoded())),
            context.maxRecordBytes());
    Visibility visibility =
        elements.arrayKey().equals(GROUP_POSTS) ? Visibility.LIMITED : Visibility.UNKNOWN;
    if (kind == ActivityKind.POST) {
      context.era(
          elements.arrayKey().equals(GROUP_POSTS) ? "in groups" : timelineEra(context.fileName()));
    }
    TitleOrder titles = new TitleOrder(context.keys());
    elements.forEach(
        sink,
        (object, element) -> sink.accept(activity(object, element, visibility, titles, context)));
  }

  /** Both eras are written alike; only the usual name of the file tells them apart. */
  private static String timelineEra(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith("your_posts__")) {
      return "timeline, since 2023";
    }
    return name.startsWith("your_posts") ? "timeline, to 2023" : "timeline";
  }

  private ActivityRecord activity(
      JsonNode object,
      JsonElements.Element element,
      Visibility visibility,
      TitleOrder titles,
      ReadingContext context)
      throws RejectedRow {
    JsonNode all = object.path("data");
    JsonNode attachments = object.path("attachments");
    JsonNode title = object.path("title");
    if (all.isMissingNode() && attachments.isMissingNode() && title.isMissingNode()) {
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, null);
    }
    if (!FacebookShape.isPost(all, attachments)) {
      throw new RejectedRow(RejectionReason.NOT_AN_ACTIVITY, "data");
    }
    Stamp at = MetaFields.seconds(object.path("timestamp"), "timestamp");
    String text = "";
    boolean comment = kind == ActivityKind.COMMENT;
    boolean inGroup = visibility == Visibility.LIMITED;
    for (JsonNode data : all) {
      JsonNode answer = data.path("comment");
      comment |= answer.isObject();
      inGroup |= answer.has("group");
      if (text.isEmpty()) {
        text =
            answer.isObject()
                ? MetaFields.words(answer, "comment")
                : MetaFields.words(data, "post");
      }
    }
    Shown shown = Shown.by(attachments);
    String second = Long.toString(at.at().getEpochSecond());
    String kindOfKey = comment ? "facebook:comment" : "facebook:post";
    String withoutTitle = MetaFields.key(context.keys(), kindOfKey, second, text, "", shown.first);
    context.digestKey();
    String key = titles.key(withoutTitle, context.keys().bits(), MetaFields.words(title));
    return ActivityRecord.at(element.number(), element.offset())
        .key(key, key)
        .kind(
            comment ? ActivityKind.COMMENT : ActivityKind.POST,
            comment ? ContentOrigin.REPLY : ContentOrigin.ORIGINAL)
        .text(text.isEmpty() ? null : text)
        .published(at)
        .visibility(inGroup ? Visibility.LIMITED : visibility)
        .hasMedia(shown.media)
        .links(PlatformLinks.in(shown.linksAnd(text)))
        .build();
  }

  /** What is attached to one post: media by name and links, none of what is known of a photo. */
  private static final class Shown {
    private static final Shown NOTHING = new Shown();

    private List<String> links = List.of();
    private String first = "";
    private boolean media;

    static Shown by(JsonNode attachments) {
      if (attachments.isEmpty()) {
        return NOTHING;
      }
      Shown shown = new Shown();
      for (JsonNode attachment : attachments) {
        for (JsonNode data : attachment.path("data")) {
          String uri = MetaFields.words(data.path("media"), "uri");
          String url = MetaFields.words(data.path("external_context"), "url");
          shown.media |= !uri.isEmpty();
          if (!url.isEmpty()) {
            shown.links = shown.linksAnd(url);
          }
          if (shown.first.isEmpty()) {
            shown.first = uri.isEmpty() ? url : MetaFields.fileName(uri);
          }
        }
      }
      return shown;
    }

    /** There is nearly always one at most, so none is made room for. */
    List<String> linksAnd(String text) {
      if (links.isEmpty()) {
        return List.of(text);
      }
      List<String> all = new ArrayList<>(links);
      all.add(text);
      return all;
    }
  }
}
