package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the company did for those who post, as far as it says so: sessions and who came, trainings,
 * recognition and rewards, agreements on flexible hours, what came of it, what was offered to
 * share, for whom promoting is part of the job, who leads whom, and what was said to work. Empty
 * where a file is absent or has a header alone: then what rests on it is not provided, and never
 * none.
 *
 * @param sessions rows of {@code people/sessions.csv}, in file order
 * @param attended employee id to the sessions attended, by date; of {@code people/attendance.csv}
 * @param trainings employee id to rows of {@code people/training.csv}, by date
 * @param recognitions employee id to rows of {@code people/recognition.csv}, by date
 * @param flexible employee id to rows of {@code people/flexible_agreements.csv}, by their beginning
 * @param outcomes rows of {@code people/outcomes.csv}, in file order
 * @param library rows of {@code people/content_library.csv}
 * @param roles rows of {@code people/roles.csv}
 * @param lines rows of {@code people/reporting_lines.csv}
 * @param notes rows of {@code people/session_notes.csv}, in file order
 */
public record ProgrammeLog(
    List<Session> sessions,
    Map<String, List<Session>> attended,
    Map<String, List<Training>> trainings,
    Map<String, List<Recognition>> recognitions,
    Map<String, List<FlexibleAgreement>> flexible,
    List<LoggedOutcome> outcomes,
    ContentLibrary library,
    PromotingRoles roles,
    ReportingLines lines,
    List<SessionNote> notes)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of all this. */
  public static final ProgrammeLog NONE =
      new ProgrammeLog(
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          ContentLibrary.NONE,
          PromotingRoles.NONE,
          ReportingLines.NONE,
          List.of());

  /**
   * A session at which people may ask and learn.
   *
   * @param date local to wherever it was held
   * @param department whom it was open to; null for everybody
   * @param topic a code, no sentence
   * @param title null where none is stated
   */
  public record Session(
      String id, LocalDate date, @Nullable String department, String topic, @Nullable String title)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** What was said of something at a session. */
  public enum Verdict {
    WORKS,
    DOES_NOT
  }

  /**
   * What somebody said at a session; nobody knows who.
   *
   * @param topic a code, no sentence
   */
  public record SessionNote(Session session, String topic, Verdict verdict)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A training that a person completed.
   *
   * @param code id of the rule that it was about, such as R-FTC, or of a topic
   */
  public record Training(LocalDate date, String code) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** What a person got for posting. */
  public enum RecognitionKind {
    /** Praise without anything of value. */
    RECOGNITION,
    /**
     * Money, a prize or anything else of value: a connection to disclose, and pay to account for.
     */
    REWARD
  }

  /** That a person was recognised or rewarded. */
  public record Recognition(LocalDate date, RecognitionKind kind) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * That the company agreed on flexible hours with a person: what is done outside the planned hours
   * is then agreed. No record is no refusal.
   *
   * @param validFrom first local date of the person; null since always
   * @param validTo local date from which it no longer holds; null while it does
   */
  public record FlexibleAgreement(@Nullable LocalDate validFrom, @Nullable LocalDate validTo)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** True on a local date of the person. */
    public boolean isValidOn(LocalDate date) {
      return new Validity(validFrom, validTo).contains(date);
    }
  }

  /** What came of the programme, as somebody logged it; nothing is ever inferred from a post. */
  public enum OutcomeKind {
    /** An order, a customer or a request for an offer. */
    NEW_BUSINESS,
    /** Somebody applied for a job. */
    JOB_APPLICATION,
    /** People took part in an event, such as a run. */
    EVENT,
    /** Money or work for a good cause. */
    CHARITY,
    /** The press wrote or asked. */
    PRESS
  }

  /**
   * Outcomes of one kind on one date.
   *
   * @param date local to wherever they were logged
   * @param department whose they are; null where they are the company's or an entity's
   * @param entity whose they are; null where they are the company's or a department's
   * @param number 1 or more
   */
  public record LoggedOutcome(
      LocalDate date,
      @Nullable String department,
      @Nullable String entity,
      OutcomeKind kind,
      int number)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** True where the company says which sessions there were. */
  public boolean hasSessions() {
    return !sessions.isEmpty();
  }

  /** True where the company says what was said to work at them. */
  public boolean hasNotes() {
    return !notes.isEmpty();
  }

  /** True where the company says who came to them. */
  public boolean hasAttendance() {
    return !attended.isEmpty();
  }

  /** True where the company says who was trained. */
  public boolean hasTrainings() {
    return !trainings.isEmpty();
  }

  /** True where the company says who was recognised or rewarded. */
  public boolean hasRecognitions() {
    return !recognitions.isEmpty();
  }

  /** True where the company says with whom it agreed on flexible hours. */
  public boolean hasFlexibleAgreements() {
    return !flexible.isEmpty();
  }

  /** True where the company says what came of it. */
  public boolean hasOutcomes() {
    return !outcomes.isEmpty();
  }

  /** True where the company says what it offers to share. */
  public boolean hasLibrary() {
    return !library.items().isEmpty();
  }

  /** The same without persons of whom nothing may be kept. */
  public ProgrammeLog without(Predicate<String> employees) {
    return new ProgrammeLog(
        sessions,
        without(employees, attended),
        without(employees, trainings),
        without(employees, recognitions),
        without(employees, flexible),
        outcomes,
        library,
        new PromotingRoles(without(employees, roles.byPerson())),
        lines.without(employees),
        notes);
  }

  private static <T> Map<String, List<T>> without(
      Predicate<String> employees, Map<String, List<T>> rows) {
    return rows.entrySet().stream()
        .filter(row -> !employees.test(row.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
  }
}
