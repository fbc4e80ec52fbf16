package io.offclock.review;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Subject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;

/**
 * What a published version has for reviewers: all its incidents, and of its posts those that a rule
 * flagged and those that were drawn. Posts are what persons posted, passed on or answered, also
 * where it was deleted since; a reaction has no words and is none. Activity that was suppressed or
 * set aside has no row in a version and so is none either.
 *
 * @param incidents sorted by rule, date and id
 * @param posts those with an incident and those drawn, by activity key
 */
public record ReviewedVersion(
    List<IncidentRow> incidents, Map<String, Post> posts, Population population) {
  private static final Set<String> OF_INCIDENTS =
      Set.of(
          "incident_id",
          "activity_key",
          "source",
          "site",
          "rule_id",
          "policy_bundle_sha256",
          "checks_hit",
          "severity",
          "subject_type",
          "route",
          "post_state",
          "matched_spans");
  private static final Set<String> OF_POSTS =
      Set.of(
          "activity_key",
          "attribution",
          "kind",
          "origin",
          "platform",
          "activity_date",
          "input_sha256",
          "is_language_supported");

  /**
   * One incident.
   *
   * @param activityKey null where the subject is the handling of data or the activity is protected
   * @param source first folder under landing/
   * @param site whose people may not be processed; null but for R-GDPR
   * @param bundleSha256 of the rules by which it was found
   */
  public record IncidentRow(
      String incidentId,
      @Nullable String activityKey,
      String source,
      @Nullable String site,
      String rule,
      String bundleSha256,
      List<String> checks,
      String severity,
      String subjectType,
      String route,
      String postState,
      List<Place> places) {
    /**
     * True where the pipeline bars adverse action for good: the subject is no person's post, or the
     * activity is protected. Otherwise it bars it until the incident is CONFIRMED; that is never a
     * recommendation.
     */
    public boolean isBarredOnceConfirmed() {
      return !subjectType.equals("EMPLOYEE_POST") || activityKey == null;
    }

    /** True where it is about how data were got, and not about what somebody wrote. */
    boolean isOnCollecting() {
      return subjectType.equals("DATA_GOVERNANCE");
    }

    /** As the log knows it. */
    public Subject subject() {
      return new Subject(Kind.INCIDENT, incidentId);
    }
  }

  /**
   * Where a term stands.
   *
   * @param term its published name
   * @param offset code points before it
   * @param length in code points
   */
  public record Place(String term, int offset, int length) {}

  /**
   * One post.
   *
   * @param date local date of its person
   * @param inputSha256 of the export whose words are current
   * @param flagged an incident names it
   * @param drawn it is in the sample
   */
  public record Post(
      String activityKey,
      String platform,
      String kind,
      String origin,
      LocalDate date,
      String inputSha256,
      boolean flagged,
      boolean languageSupported,
      boolean drawn) {
    /** True of what the sample is drawn of: no reaction, and in a language that has lists. */
    boolean isInPopulation() {
      return languageSupported && !kind.equals("REACTION");
    }

    /** As the log knows it where no rule flagged it. */
    public Subject subject(Pseudonyms pseudonyms) {
      return new Subject(Kind.SAMPLED_POST, pseudonyms.sampled(activityKey));
    }
  }

  /**
   * How many posts there are.
   *
   * @param flagged with an incident
   * @param unflagged without one
   * @param unsupported in a language without lists, which are in neither and never drawn
   */
  public record Population(long flagged, long unflagged, long unsupported) {}

  /**
   * Reads a version.
   *
   * @throws OlderVersionException if it does not say which posts the rules could read
   * @throws IOException if a file is gone or damaged
   */
  public static ReviewedVersion read(Path version, SampleDraw draw) throws IOException {
    List<IncidentRow> incidents = new ArrayList<>();
    Set<String> flagged = new HashSet<>();
    each(
        version,
        "incidents",
        OF_INCIDENTS,
        row -> {
          IncidentRow incident = incident(row);
          incidents.add(incident);
          if (incident.activityKey() != null) {
            flagged.add(incident.activityKey());
          }
        });
    Map<String, Post> posts = new HashMap<>();
    long[] counts = new long[3];
    each(
        version,
        "attributed_activity",
        OF_POSTS,
        row -> {
          if (!row.hasField("is_language_supported")) {
            throw new OlderVersionException();
          }
          String key = text(row, "activity_key");
          boolean isFlagged = flagged.contains(key);
          boolean supported = Boolean.TRUE.equals(row.get("is_language_supported"));
          boolean isPost =
              text(row, "attribution").equals("PERSON") && !text(row, "kind").equals("REACTION");
          if (isPost) {
            counts[!supported ? 2 : isFlagged ? 0 : 1]++;
          }
          boolean drawn = isPost && supported && draw.isDrawn(key, isFlagged);
          if (isFlagged || drawn) {
            posts.put(key, post(row, key, isFlagged, supported, drawn));
          }
        });
    incidents.sort(
        (one, other) -> {
          int byRule = one.rule().compareTo(other.rule());
          int byDate = byRule != 0 ? byRule : date(one, posts).compareTo(date(other, posts));
          return byDate != 0 ? byDate : one.incidentId().compareTo(other.incidentId());
        });
    return new ReviewedVersion(
        List.copyOf(incidents), Map.copyOf(posts), new Population(counts[0], counts[1], counts[2]));
  }

  /** A version of an Offclock before there was a sample. */
  public static final class OlderVersionException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static LocalDate date(IncidentRow incident, Map<String, Post> posts) {
    Post post = incident.activityKey() == null ? null : posts.get(incident.activityKey());
    return post == null ? LocalDate.MIN : post.date();
  }

  private static IncidentRow incident(GenericRecord row) {
    List<Place> places = new ArrayList<>();
    for (Object span : (Iterable<?>) row.get("matched_spans")) {
      GenericRecord place = (GenericRecord) span;
      places.add(
          new Place(
              text(place, "term_id"),
              (Integer) place.get("code_point_offset"),
              (Integer) place.get("code_point_length")));
    }
    List<String> checks = new ArrayList<>();
    for (Object check : (Iterable<?>) row.get("checks_hit")) {
      checks.add(check.toString());
    }
    return new IncidentRow(
        text(row, "incident_id"),
        textOrNull(row, "activity_key"),
        text(row, "source"),
        textOrNull(row, "site"),
        text(row, "rule_id"),
        text(row, "policy_bundle_sha256"),
        List.copyOf(checks),
        text(row, "severity"),
        text(row, "subject_type"),
        text(row, "route"),
        text(row, "post_state"),
        List.copyOf(places));
  }

  private static Post post(
      GenericRecord row, String key, boolean flagged, boolean supported, boolean drawn) {
    return new Post(
        key,
        text(row, "platform"),
        text(row, "kind"),
        text(row, "origin"),
        LocalDate.ofEpochDay((Integer) row.get("activity_date")),
        text(row, "input_sha256"),
        flagged,
        supported,
        drawn);
  }

  private static String text(GenericRecord row, String column) {
    return String.valueOf(row.get(column));
  }

  private static @Nullable String textOrNull(GenericRecord row, String column) {
    Object value = row.get(column);
    return value == null ? null : value.toString();
  }

  private interface Each {
    void row(GenericRecord row) throws IOException;
  }

  private static void each(Path version, String table, Set<String> columns, Each each)
      throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(version.resolve(table), "*.parquet")) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      try (ParquetReader<? extends GenericRecord> rows = BatchFiles.reader(file, columns)) {
        for (GenericRecord row = rows.read(); row != null; row = rows.read()) {
          each.row(row);
        }
      }
    }
  }
}
