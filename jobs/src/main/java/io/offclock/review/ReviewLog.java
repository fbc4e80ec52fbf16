package io.offclock.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.publish.ChainedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who decided what and when: {@code review.jsonl} of a warehouse, a {@link ChainedLog}. A row is a
 * move from one {@link ReviewState} to one that may follow it, or a correction.
 *
 * <p>A correction is a new row that takes the place of the last one of its subject and leaves it
 * where it is: the state goes back to what it was before that row, and from there to another that
 * may follow, or stays there. So a decision is taken back to IN_REVIEW, or turned into another that
 * could have been made in its stead; no correction gets where no move could.
 *
 * <p>A row has nothing of the person whom an incident is on: ids of incidents and of sampled posts
 * are keyed hashes that are in no table beside the incidents', so that there is nothing to take out
 * when somebody is forgotten. It then names a subject that no version has. The pseudonym of a
 * reviewer is another than the one that tables have of the same person; it stays, and says that one
 * person decided.
 */
public final class ReviewLog {
  /** Its name in the warehouse. */
  public static final String FILE = "review.jsonl";

  private static final String MOVED = "REVIEWED";
  private static final String CORRECTED = "CORRECTED";

  private final ChainedLog log;
  private final Path file;
  private final Map<Subject, List<Row>> rows = new HashMap<>();

  /** What is reviewed. */
  public enum Kind {
    INCIDENT,
    SAMPLED_POST
  }

  /**
   * One thing that is reviewed.
   *
   * @param id of an incident, or of a sampled post as {@code Pseudonyms.sampled} gives it; 32
   *     hexadecimal digits
   */
  public record Subject(Kind kind, String id) {}

  /**
   * One row of the log.
   *
   * @param from the state that the move starts from; of a correction, the state before the row that
   *     it corrects
   * @param to the state after it
   * @param corrects the state that was wrong; null of a move
   * @param reviewer pseudonym; never a name
   */
  public record Row(
      Subject subject,
      ReviewState from,
      ReviewState to,
      @Nullable ReviewState corrects,
      String reviewer) {}

  private ReviewLog(Path file) {
    this.file = file;
    this.log = new ChainedLog(file);
  }

  /**
   * Reads the log of a warehouse; one that is not there yet has no rows.
   *
   * @throws DamagedReviewLogException if a line was changed, taken out or put in
   */
  public static ReviewLog read(Path warehouse) throws IOException {
    return read(warehouse, Instant.MAX);
  }

  /**
   * Reads what was in the log before an instant.
   *
   * @throws DamagedReviewLogException as {@link #read(Path)}
   */
  public static ReviewLog read(Path warehouse, Instant before) throws IOException {
    ReviewLog read = new ReviewLog(warehouse.resolve(FILE));
    Optional<String> broken = read.log.verify().broken();
    if (broken.isPresent()) {
      throw new DamagedReviewLogException(broken.get());
    }
    for (JsonNode entry : read.log.entries()) {
      if (read.at(entry).isBefore(before)) {
        read.take(read.row(entry));
      }
    }
    return read;
  }

  /** The log is there and cannot be believed. */
  public static final class DamagedReviewLogException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedReviewLogException(String sentence) {
      super(sentence);
    }
  }

  private Instant at(JsonNode entry) throws DamagedReviewLogException {
    try {
      return Instant.parse(entry.path("at").asText());
    } catch (DateTimeParseException e) {
      throw noRow();
    }
  }

  private DamagedReviewLogException noRow() {
    return new DamagedReviewLogException(
        "Cannot read %s: found a line that is no row of a review, expected only what offclock review writes. Compare with a copy."
            .formatted(file));
  }

  private Row row(JsonNode entry) throws DamagedReviewLogException {
    try {
      JsonNode was = entry.path("corrects");
      return new Row(
          new Subject(
              Kind.valueOf(entry.path("subject").asText()), entry.path("subject_id").asText()),
          ReviewState.valueOf(entry.path("from").asText()),
          ReviewState.valueOf(entry.path("to").asText()),
          was.isTextual() ? ReviewState.valueOf(was.asText()) : null,
          entry.path("reviewer").asText());
    } catch (IllegalArgumentException e) {
      throw noRow();
    }
  }

  private void take(Row row) {
    rows.computeIfAbsent(row.subject(), subject -> new ArrayList<>()).add(row);
  }

  /** The rows of a subject, oldest first; none where nobody has touched it. */
  public List<Row> rows(Subject subject) {
    return List.copyOf(rows.getOrDefault(subject, List.of()));
  }

  /** The state of a subject. */
  public ReviewState state(Subject subject) {
    List<Row> known = rows.getOrDefault(subject, List.of());
    return known.isEmpty() ? ReviewState.NEW : known.get(known.size() - 1).to();
  }

  /** What was decided of each subject of a kind, by id: true where it was confirmed. */
  public SortedMap<String, Boolean> decided(Kind kind) {
    SortedMap<String, Boolean> decided = new TreeMap<>();
    for (Subject subject : rows.keySet()) {
      ReviewState state = state(subject);
      if (subject.kind() == kind
          && (state == ReviewState.CONFIRMED || state == ReviewState.FALSE_POSITIVE)) {
        decided.put(subject.id(), state == ReviewState.CONFIRMED);
      }
    }
    return decided;
  }

  /** Subjects with a row. */
  public Set<Subject> subjects() {
    return Set.copyOf(rows.keySet());
  }

  /**
   * The row that would bring a subject to a state; empty where that is no move and no correction.
   *
   * @param corrects the state that was wrong; null for a move
   * @param reviewer pseudonym
   */
  public Optional<Row> next(
      Subject subject, ReviewState to, @Nullable ReviewState corrects, String reviewer) {
    ReviewState now = state(subject);
    if (corrects == null) {
      return now.next().contains(to)
          ? Optional.of(new Row(subject, now, to, null, reviewer))
          : Optional.empty();
    }
    List<Row> known = rows(subject);
    if (known.isEmpty() || corrects != now || to == now) {
      return Optional.empty();
    }
    ReviewState before = known.get(known.size() - 1).from();
    return to == before || before.next().contains(to)
        ? Optional.of(new Row(subject, before, to, corrects, reviewer))
        : Optional.empty();
  }

  /** The states that a correction of the last row could lead to; none where there is no row. */
  public Set<ReviewState> corrections(Subject subject) {
    Set<ReviewState> states = new TreeSet<>();
    List<Row> known = rows(subject);
    if (!known.isEmpty()) {
      ReviewState before = known.get(known.size() - 1).from();
      states.add(before);
      states.addAll(before.next());
      states.remove(state(subject));
    }
    return states;
  }

  /**
   * Appends rows that {@link #next} has given, all or none; on the disk when it returns.
   *
   * @param at when, UTC
   * @param keyId names the key of the pseudonyms
   */
  public void append(Instant at, String keyId, List<Row> added) throws IOException {
    List<ChainedLog.Entry> entries = new ArrayList<>();
    for (Row row : added) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("subject", row.subject().kind().name());
      facts.put("subject_id", row.subject().id());
      if (row.corrects() != null) {
        facts.put("corrects", row.corrects().name());
      }
      facts.put("from", row.from().name());
      facts.put("to", row.to().name());
      facts.put("reviewer", row.reviewer());
      facts.put("key_id", keyId);
      entries.add(new ChainedLog.Entry(row.corrects() == null ? MOVED : CORRECTED, facts));
    }
    log.append(at, entries);
    added.forEach(this::take);
  }
}
