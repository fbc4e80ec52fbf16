package io.offclock.review;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.intake.batch.BatchStore;
import io.offclock.review.ReviewedVersion.Post;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of posts, out of the batches, which are their owner's alone. Where settings keep none,
 * or they were removed for their age, there are none.
 */
public final class StoredTexts {
  private static final Set<String> COLUMNS =
      Set.of(
          "native_key",
          "version_key",
          "platform",
          "handle",
          "record_number",
          "text",
          "language",
          "published_at",
          "beginning_hash",
          "supplement");
  private static final long MICROS = 1_000_000;

  /** Where a date ends last. */
  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

  private final BatchStore store;
  private final List<Batch> batches;
  private final Pseudonyms pseudonyms;
  private final long endMicros;

  /**
   * Looks into some batches.
   *
   * @param asOf what was published later than this date everywhere is not looked at
   */
  public StoredTexts(BatchStore store, List<Batch> batches, Pseudonyms pseudonyms, LocalDate asOf) {
    this.store = store;
    this.batches = List.copyOf(batches);
    this.pseudonyms = pseudonyms;
    this.endMicros = asOf.plusDays(1).atStartOfDay(LAST_ZONE).toEpochSecond() * MICROS;
  }

  /**
   * Words that a post has or had.
   *
   * @param language primary language the source states; null where it states none
   */
  public record Words(String text, @Nullable String language, String platform) {}

  /** A record of a post; {@code tie} leads to its full text where the export cuts it off. */
  private record Sighting(String version, long number, Words words, @Nullable String tie) {}

  /**
   * Looks for the words of posts in the exports whose words are current.
   *
   * @return by activity key, the latest first; posts of which there are no words are not in it
   */
  public Map<String, List<Words>> of(Collection<Post> posts) throws IOException {
    Map<String, Set<String>> wanted = new HashMap<>();
    posts.forEach(
        post ->
            wanted
                .computeIfAbsent(post.inputSha256(), input -> new HashSet<>())
                .add(post.activityKey()));
    Map<String, List<Sighting>> found = new TreeMap<>();
    for (Batch batch : batches) {
      Set<String> keys = wanted.get(batch.sha256());
      if (keys != null) {
        look(batch, keys, found);
      }
    }
    Map<String, Words> full = fullTexts(found.values());
    Map<String, List<Words>> words = new HashMap<>();
    found.forEach((key, sightings) -> words.put(key, ordered(sightings, full)));
    return words;
  }

  private static List<Words> ordered(List<Sighting> sightings, Map<String, Words> full) {
    // As History orders versions.
    sightings.sort(
        Comparator.comparing((Sighting seen) -> -seen.version().length())
            .thenComparing(Sighting::version, Comparator.reverseOrder())
            .thenComparing(Sighting::number));
    List<Words> ordered = new ArrayList<>();
    for (Sighting seen : sightings) {
      Words whole = seen.tie() == null ? null : full.get(seen.tie());
      if (whole != null) {
        ordered.add(new Words(whole.text(), seen.words().language(), whole.platform()));
      }
      ordered.add(seen.words());
    }
    return ordered;
  }

  private void look(Batch batch, Set<String> keys, Map<String, List<Sighting>> found)
      throws IOException {
    each(
        batch,
        row -> {
          Object published = row.get("published_at");
          if (row.get("text") == null
              || Boolean.TRUE.equals(row.get("supplement"))
              || (published instanceof Long at && at >= endMicros)) {
            return;
          }
          String key = pseudonyms.activity(recordKey(row));
          if (keys.contains(key)) {
            found
                .computeIfAbsent(key, post -> new ArrayList<>())
                .add(
                    new Sighting(
                        text(row, "version_key"),
                        (Long) row.get("record_number"),
                        words(row),
                        tie(row)));
          }
        });
  }

  /** As {@code Records} names an activity over all exports. */
  private static String recordKey(GenericData.Record row) {
    String platform = text(row, "platform");
    String own = platform + "|" + text(row, "native_key");
    return text(row, "native_key").startsWith(platform + ":")
        ? own + "|" + text(row, "handle")
        : own;
  }

  /** What a post and the record of its full text share; null where it can have none. */
  private static @Nullable String tie(GenericData.Record row) {
    return row.get("beginning_hash") instanceof Long beginning
            && row.get("published_at") instanceof Long at
        ? String.join(
            "|",
            text(row, "platform"),
            text(row, "handle"),
            Long.toString(Math.floorDiv(at, MICROS)),
            Long.toString(beginning))
        : null;
  }

  private Map<String, Words> fullTexts(Collection<List<Sighting>> found) throws IOException {
    Set<String> ties = new HashSet<>();
    found.forEach(sightings -> sightings.forEach(seen -> addIfAny(ties, seen.tie())));
    Map<String, Words> full = new HashMap<>();
    for (Batch batch : ties.isEmpty() ? List.<Batch>of() : batches) {
      if (batch.supplements() > 0) {
        each(
            batch,
            row -> {
              String tie = tie(row);
              if (tie != null
                  && ties.contains(tie)
                  && row.get("text") != null
                  && Boolean.TRUE.equals(row.get("supplement"))) {
                full.put(tie, words(row));
              }
            });
      }
    }
    return full;
  }

  private static void addIfAny(Set<String> ties, @Nullable String tie) {
    if (tie != null) {
      ties.add(tie);
    }
  }

  private static Words words(GenericData.Record row) {
    Object language = row.get("language");
    return new Words(
        text(row, "text"), language == null ? null : language.toString(), text(row, "platform"));
  }

  private static String text(GenericData.Record row, String column) {
    return String.valueOf(row.get(column));
  }

  private interface Each {
    void row(GenericData.Record row);
  }

  private void each(Batch batch, Each each) throws IOException {
    Optional<Path> file = store.records(batch);
    if (file.isEmpty()) {
      return;
    }
    try (ParquetReader<GenericData.Record> rows = BatchFiles.reader(file.get(), COLUMNS)) {
      for (GenericData.Record row = rows.read(); row != null; row = rows.read()) {
        each.row(row);
      }
    }
  }
}
