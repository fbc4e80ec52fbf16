package io.offclock.review;

import io.offclock.contract.Finding;
import io.offclock.review.ReviewFile.Line;
import io.offclock.review.ReviewLog.Kind;
import io.offclock.review.ReviewLog.Row;
import io.offclock.review.ReviewLog.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file that came back asks of the log, checked as a whole before anything is written.
 *
 * @param rows to be appended; none where there are findings
 * @param known rows of the file that the log has already
 * @param undecided rows of the file without a decision
 * @param findings every mistake, a sentence each
 */
public record ReviewImport(List<Row> rows, int known, int undecided, List<Finding> findings) {

  /**
   * Reads and checks a file.
   *
   * @param subjects what the version that readers see has for review
   * @param reviewer pseudonym
   */
  public static ReviewImport of(Path file, ReviewLog log, Set<Subject> subjects, String reviewer)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<Line> lines = ReviewFile.read(file, findings);
    Map<Subject, Long> first = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int known = 0;
    int undecided = 0;
    Checking checking = new Checking(file.toString(), log, subjects, reviewer, findings);
    for (Line line : lines) {
      Long before = first.putIfAbsent(line.subject(), line.line());
      if (before != null) {
        checking.finding(
            line, "id", "the id of line " + before + " again", "every id once", "Take one away.");
      } else if (line.decision() == null) {
        undecided++;
      } else if (checking.isKnown(line, line.decision())) {
        known++;
      } else {
        Row row = checking.row(line, line.decision());
        if (row != null) {
          rows.add(row);
        }
      }
    }
    return new ReviewImport(
        findings.isEmpty() ? List.copyOf(rows) : List.of(),
        known,
        undecided,
        List.copyOf(findings));
  }

  /** Checks rows against the log. */
  private record Checking(
      String file, ReviewLog log, Set<Subject> subjects, String reviewer, List<Finding> findings) {
    /** True where the log has this very row, as when a file is imported again. */
    boolean isKnown(Line line, ReviewState decision) {
      List<Row> rows = log.rows(line.subject());
      int at = line.revision() == null ? rows.size() - 1 : line.revision();
      return at >= 0
          && at < rows.size()
          && rows.get(at).to() == decision
          && rows.get(at).corrects() == line.corrects();
    }

    @Nullable Row row(Line line, ReviewState decision) {
      Subject subject = line.subject();
      List<Row> rows = log.rows(subject);
      ReviewState now = log.state(subject);
      if (!subjects.contains(subject) && (subject.kind() == Kind.INCIDENT || rows.isEmpty())) {
        finding(
            line,
            "id",
            subject.kind() == Kind.INCIDENT
                ? "no such incident in the version that readers see"
                : "no such post in the sample of the version that readers see",
            "one that it has",
            "Take the row away: rules, settings or the post have changed since it was exported.");
        return null;
      }
      if (line.revision() != null && line.revision() != rows.size()) {
        finding(
            line,
            "decision",
            line.revision() > rows.size()
                ? "revision %d of what has %d".formatted(line.revision(), rows.size())
                : "that it was decided since as " + rows.get(rows.size() - 1).to(),
            "the state " + line.state() + " as exported",
            "Take the row away, or export again and decide anew.");
        return null;
      }
      if (line.state() != null && line.state() != now) {
        finding(
            line,
            "state",
            line.state().name(),
            now + ", as the log has it",
            "Leave states as exported; write what you decide into decision.");
        return null;
      }
      Optional<Row> row = log.next(subject, decision, line.corrects(), reviewer);
      if (row.isEmpty()) {
        refuse(line, decision, now);
      }
      return row.orElse(null);
    }

    private void refuse(Line line, ReviewState decision, ReviewState now) {
      if (line.corrects() != null && line.corrects() != now) {
        finding(
            line,
            "corrects",
            line.corrects().name(),
            now + ", the state that is corrected",
            "Write " + now + ", or empty the cell.");
      } else if (line.corrects() != null) {
        finding(
            line,
            "decision",
            decision + " as a correction of " + now,
            oneOf(log.corrections(line.subject())),
            "A correction goes where the decision before it could have gone.");
      } else {
        finding(
            line,
            "decision",
            now + " to " + decision,
            oneOf(now.next()),
            now.isOpen()
                ? "Go there in steps, each in a file of its own."
                : "It is decided: to change that, write " + now + " into corrects.");
      }
    }

    private static String oneOf(Collection<ReviewState> states) {
      return states.isEmpty()
          ? "no further move"
          : states.stream().map(ReviewState::name).collect(Collectors.joining(", "));
    }

    void finding(Line line, String column, String found, String expected, String advice) {
      findings.add(new Finding(file, line.line(), column, found, expected, advice));
    }
  }
}
