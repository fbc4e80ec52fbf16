package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An archive of one X account: posts in parts, long texts, deleted posts and the manifest that
 * counts them. Posts are written as they come; long texts and deleted posts are held to the end, so
 * the caller keeps them few.
 */
final class XArchive implements Closeable {
  private final ArchiveTarget target;
  private final String handle;
  private final Instant generatedAt;
  private final long tweetsPerPart;
  private final Truth truth;
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final List<Tweet> deleted = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Edited posts of the part before: the versions of one lie together or across one border. */
  private Set<Long> chainsBefore = Set.of();

  private @Nullable Part open;

  /** One file of the archive and how many records it holds. */
  private static final class Part {
    private final String file;
    private final String global;
    private final Writer out;
    private final FileTruth truth;
    private final Set<Long> chains = new HashSet<>();
    private long count;

    Part(String file, String global, Writer out, FileTruth truth) {
      this.file = file;
      this.global = global;
      this.out = out;
      this.truth = truth;
    }

    void element(CharSequence json) throws IOException {
      out.append(count == 0 ? "\n" : ",\n").append(json);
      count++;
    }
  }

  XArchive(
      ArchiveTarget target, String handle, Instant generatedAt, long tweetsPerPart, Truth truth) {
    this.target = target;
    this.handle = handle;
    this.generatedAt = generatedAt;
    this.tweetsPerPart = tweetsPerPart;
    this.truth = truth;
  }

  /** Writes one version of a post; of an edited one every version is given. */
  void tweet(Tweet tweet, Topic topic) throws IOException {
    Part part = open;
    if (part == null || part.count >= tweetsPerPart) {
      closePart();
      part = start("tweets", "tweets", "x.tweets");
      open = part;
    }
    write(part, tweet, topic);
  }

  /** Holds a post that its author deleted. */
  void deleted(Tweet tweet) {
    deleted.add(tweet);
  }

  /**
   * Holds the full text of a post whose own text is only its beginning.
   *
   * @param text without characters that need an escape for HTML
   */
  void note(long noteId, long millis, String text) {
    String at = Tweet.iso(millis);
    StringBuilder json = new StringBuilder(1024);
    json.append("  {\n    \"noteTweet\" : {\n      \"noteTweetId\" : \"").append(noteId);
    json.append("\",\n      \"updatedAt\" : \"").append(at);
    json.append("\",\n      \"lifecycle\" : {\n        \"value\" : \"NORMAL\"\n      },\n");
    json.append("      \"createdAt\" : \"").append(at);
    json.append("\",\n      \"core\" : {\n        \"styletags\" : [ ],\n        \"urls\" : [ ],\n");
    json.append("        \"text\" : \"");
    Tweet.escaped(text, json);
    json.append("\",\n        \"mentions\" : [ ],\n        \"hashtags\" : [ ]\n      }\n");
    notes.add(json.append("    }\n  }").toString());
  }

  private void write(Part part, Tweet tweet, Topic topic) throws IOException {
    StringBuilder json = new StringBuilder(1600);
    tweet.appendTo(json);
    part.element(json);
    part.truth.add(Measure.RECORDS);
    if (tweet.versions().size() > 1) {
      if (!part.chains.add(tweet.versions().get(0))) {
        return;
      }
      part.truth.add(Measure.EDITED);
      if (chainsBefore.contains(tweet.versions().get(0))) {
        part.truth.add(Measure.ALSO_ELSEWHERE);
      }
    }
    part.truth.add(Measure.DISTINCT_KEYS).add(topic);
    if (tweet.text().startsWith("RT @")) {
      part.truth.add(Measure.RESHARES);
    } else {
      part.truth.add(tweet.replyTo() != 0 ? Measure.REPLIES : Measure.POSTS);
    }
  }

  private Part start(String type, String name, String format) throws IOException {
    List<Part> same = parts.computeIfAbsent(type, ignored -> new ArrayList<>());
    int number = same.size();
    String file = "data/" + name + (number == 0 ? "" : "-part" + number) + ".js";
    String global = "YTD." + name.replace('-', '_') + ".part" + number;
    Part part =
        new Part(
            file,
            global,
            target.open(file),
            truth.file(target.pathOf(file), format, "x/" + handle));
    part.out.write("window." + global + " = [");
    same.add(part);
    return part;
  }

  private static void end(Part part) throws IOException {
    part.out.write(part.count == 0 ? " ]" : "\n]");
    part.out.close();
  }

  private void closePart() throws IOException {
    if (open != null) {
      end(open);
      chainsBefore = open.chains;
      open = null;
    }
  }

  @Override
  public void close() throws IOException {
    closePart();
    if (!parts.containsKey("tweets")) {
      end(start("tweets", "tweets", "x.tweets"));
    }
    Part note = start("noteTweet", "note-tweet", "x.note_tweets");
    for (String json : notes) {
      note.element(json);
      note.truth.add(Measure.RECORDS).add(Measure.SUPPLEMENTS);
    }
    end(note);
    Part gone = start("deletedTweets", "deleted-tweets", "x.deleted_tweets");
    for (Tweet tweet : deleted) {
      write(gone, tweet, Topic.PLAIN);
      gone.truth.add(Measure.DELETED);
    }
    end(gone);
    manifest();
    target.close();
  }

  private void manifest() throws IOException {
    truth.notRead(target.pathOf("data/manifest.js"), "holds no records: the control totals");
    StringBuilder json = new StringBuilder(2048);
    json.append("window.__THAR_CONFIG = {\n  \"userInfo\" : {\n    \"accountId\" : \"");
    json.append(Integer.toUnsignedString(handle.hashCode())).append("\",\n    \"userName\" : \"");
    json.append(handle).append("\",\n    \"displayName\" : \"").append(handle);
    json.append("\"\n  },\n  \"archiveInfo\" : {\n    \"sizeBytes\" : \"0\",\n");
    json.append("    \"generationDate\" : \"").append(Tweet.iso(generatedAt.toEpochMilli()));
    json.append("\",\n    \"isPartialArchive\" : false,\n    \"maxPartSizeBytes\" : ");
    json.append("\"53687091200\"\n  },\n  \"dataTypes\" : {");
    String separator = "\n";
    for (Map.Entry<String, List<Part>> type : parts.entrySet()) {
      json.append(separator).append("    \"").append(type.getKey()).append("\" : {\n");
      json.append("      \"files\" : [");
      String comma = " ";
      for (Part part : type.getValue()) {
        json.append(
            String.format(
                Locale.ROOT,
                "%s{\n        \"fileName\" : \"%s\",\n        \"globalName\" : \"%s\",\n"
                    + "        \"count\" : \"%d\"\n      }",
                comma,
                part.file,
                part.global,
                part.count));
        comma = ", ";
      }
      json.append(" ]\n    }");
      separator = ",\n";
    }
    try (Writer out = target.open("data/manifest.js")) {
      out.append(json.append("\n  }\n}"));
    }
  }
}
