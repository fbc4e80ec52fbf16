package io.offclock.mart;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.EmploymentClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code programme_health} measures; its contract says how. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of; its type cannot say so.
public enum ProgrammeMeasure {
  SESSIONS_N("SESSIONS", Protection.NOBODY, By.DEPARTMENTS, Files.SESSIONS),
  MONTHS_WITHOUT_SESSION("MONTHS", Protection.NOBODY, By.DEPARTMENTS, Files.SESSIONS),
  ATTEND_RATE("PERSONS", Protection.ELIGIBLE, By.ALL, Files.SESSIONS, Files.ATTENDANCE),
  TRAINED_RATE("PERSONS", Protection.ELIGIBLE, By.ALL, Files.TRAINING),
  RECOGNISED_RATE("PERSONS", Protection.SENSITIVE, By.CLASSES, Files.RECOGNITION),
  RECOGNISED_NONEXEMPT_SHARE("PERSONS", Protection.SENSITIVE, By.COMPANY, Files.RECOGNITION),
  OPTOUT_RATE("PERSONS", Protection.SENSITIVE, By.CLASSES),
  BIO_AFFILIATED_RATE("PERSONS", Protection.ELIGIBLE, By.DEPARTMENTS, Files.PROFILES),
  NONPOSTER_SHARE("PERSONS", Protection.ACTIVE, By.DEPARTMENTS),
  GINI_POSTS_PERSONS("PERSONS", Protection.ACTIVE, By.DEPARTMENTS),
  TOP10PCT_SHARE("PERSONS", Protection.ACTIVE, By.DEPARTMENTS),
  // Of the company alone: departments have few by hand or by a scheduler, and to hide these would
  // hide the company too.
  MANUAL_SHARE("POSTS", Protection.POSTS, By.COMPANY),
  SCHEDULED_SHARE("POSTS", Protection.POSTS, By.COMPANY),
  CLIENT_UNKNOWN_SHARE("POSTS", Protection.POSTS, By.COMPANY),
  PROVIDED_SHARE("POSTS", Protection.POSTS, By.ALL),
  OFF_PROMPT_RATE("PERSON_DAYS", Protection.PROMPTS, By.CLASSES, Files.PROMPTS),
  WEEKEND_PROMPT_N("PROMPTS", Protection.PROMPTS, By.CLASSES, Files.PROMPTS),
  REWARDS_PER_100_OFF("OFF_ACTIVITIES", Protection.REWARDS, By.CLASSES, Files.RECOGNITION),
  LOOP_CLOSED_RATE("INCIDENTS", Protection.INCIDENTS, By.COMPANY, Files.TRAINING),
  LOOP_LEFT_OUT_N("INCIDENTS", Protection.INCIDENTS, By.COMPANY, Files.TRAINING),
  REPEAT_RATE_90D("PERSONS", Protection.SENSITIVE, By.COMPANY, Files.TRAINING),
  AGREED_OFF_SHARE("OFF_ACTIVITIES", Protection.OFF_POSTS, By.CLASSES, Files.FLEXIBLE_AGREEMENTS),
  REQUIRED_CAMPAIGN_N("CAMPAIGNS", Protection.NOBODY, By.COMPANY, Files.CAMPAIGNS),
  NONEXEMPT_TARGETED_N("PERSONS", Protection.ELIGIBLE, By.CLASS_ALONE, Files.CAMPAIGNS),
  PAID_TIME_CODE_SHARE("CAMPAIGNS", Protection.NOBODY, By.COMPANY, Files.PAID_TIME_CODES),
  DAYS_TO_CLOSE("INCIDENTS", Protection.INCIDENTS, By.COMPANY, Files.TRAINING),
  LOGGED_OUTCOMES_N("OUTCOMES", Protection.OUTCOMES, By.KINDS, Files.OUTCOMES),
  PROVIDED_UPTAKE("PERSONS", Protection.ACTIVE, By.DEPARTMENTS, Files.CONTENT_LIBRARY),
  MEDIAN_HOURS_TO_SHARE("PERSONS", Protection.ACTIVE, By.COMPANY, Files.CONTENT_LIBRARY),
  CLICKS_PER_SHARE_ON("POSTS", Protection.RESPONSE, By.COMPANY),
  CLICKS_PER_SHARE_OFF("POSTS", Protection.RESPONSE, By.COMPANY),
  ENGAGEMENT_PER_POST("POSTS", Protection.RESPONSE, By.COMPANY),
  ANSWER_SHARE("POSTS", Protection.POSTS, By.COMPANY),
  WEEKEND_REPLIES_N("ANSWERS", Protection.POSTS, By.COMPANY),
  MEDIAN_RESPONSE_MIN("ANSWERS", Protection.POSTS, By.COMPANY),
  REST_BREACH_DAYS("PERSON_DAYS", Protection.DAYS, By.COMPANY),
  LEADER_ACTIVE_WEEKS("PERSON_WEEKS", Protection.DAYS, By.COMPANY, Files.REPORTING_LINES),
  TEAM_AFTER_LEADER("PERSONS", Protection.LEADERS, By.COMPANY, Files.REPORTING_LINES),
  NOTES_WORKS_N(
      "NOTES", Protection.NOTES, By.TOPICS, Files.SESSION_NOTES, Files.SESSIONS, Files.ATTENDANCE),
  NOTES_DOES_NOT_N(
      "NOTES", Protection.NOTES, By.TOPICS, Files.SESSION_NOTES, Files.SESSIONS, Files.ATTENDANCE);

  /** How persons behind a measure are protected. */
  public enum Protection {
    /** Nobody is behind it. */
    NOBODY,
    /** Hidden with the persons eligible. */
    ELIGIBLE,
    /** Hidden with who posted. */
    ACTIVE,
    /** Few are fewer than the minimum for sensitive measures; nobody and everybody is not said. */
    SENSITIVE,
    /** Activities: hidden where few are behind a part of them. */
    POSTS,
    /** What activities brought: hidden where few are behind them, or behind those that did. */
    RESPONSE,
    /** Activities done off the clock: the same, and hidden with these. */
    OFF_POSTS,
    /** Prompts: the same, and with what {@code campaign_exposure} hides. */
    PROMPTS,
    /** Sensitive, and hidden with the activities done off the clock. */
    REWARDS,
    /** Sensitive, and tied to {@code incident_summary}. */
    INCIDENTS,
    /** Counts of what nobody knows who said: hidden where they are few, or few could have. */
    NOTES,
    /** Sensitive: hidden where few lead, or few are led. */
    LEADERS,
    /** Days or weeks of persons: sensitive, and hidden where few are behind a part of them. */
    DAYS,
    /** Counts of what is nobody's: hidden where few are in the department, as it is theirs. */
    OUTCOMES
  }

  /** Groups that a measure is told of. */
  private static final class By {
    static final Set<String> COMPANY = Set.of("COMPANY");
    static final Set<String> DEPARTMENTS = Set.of("COMPANY", "DEPARTMENT");
    static final Set<String> CLASSES = Set.of("COMPANY", "EMPLOYMENT_CLASS");
    static final Set<String> KINDS = Set.of("COMPANY", "DEPARTMENT", "OUTCOME_KIND");
    static final Set<String> TOPICS = Set.of("COMPANY", "NOTE_TOPIC");
    static final Set<String> CLASS_ALONE = Set.of("EMPLOYMENT_CLASS");
    static final Set<String> ALL = Set.of("COMPANY", "DEPARTMENT", "EMPLOYMENT_CLASS");
  }

  private static final class Files {
    static final String SESSIONS = "people/sessions.csv";
    static final String SESSION_NOTES = "people/session_notes.csv";
    static final String ATTENDANCE = "people/attendance.csv";
    static final String TRAINING = "people/training.csv";
    static final String RECOGNITION = "people/recognition.csv";
    static final String PROFILES = "people/profiles.csv";
    static final String PROMPTS = "people/prompts.csv";
    static final String CAMPAIGNS = "people/campaigns.csv";
    static final String PAID_TIME_CODES = CAMPAIGNS + " (paid_time_code)";
    static final String CONTENT_LIBRARY = "people/content_library.csv";
    static final String OUTCOMES = "people/outcomes.csv";
    static final String REPORTING_LINES = "people/reporting_lines.csv";
    static final String FLEXIBLE_AGREEMENTS = "people/flexible_agreements.csv";
  }

  private final String unit;
  private final Protection protection;
  private final Set<String> groupings;
  private final String[] files;

  ProgrammeMeasure(String unit, Protection protection, Set<String> groupings, String... files) {
    this.unit = unit;
    this.protection = protection;
    this.groupings = groupings;
    this.files = files;
  }

  /** What its denominator counts. */
  String unit() {
    return unit;
  }

  public Protection protection() {
    return protection;
  }

  boolean isToldOf(String grouping) {
    return groupings.contains(grouping);
  }

  /**
   * The class that {@link #RECOGNISED_NONEXEMPT_SHARE} and {@link #NONEXEMPT_TARGETED_N} are of.
   */
  public static String hourly() {
    return EmploymentClass.NON_EXEMPT.name();
  }

  /**
   * The first file, or column, that it rests on and that says nothing; null where all say
   * something.
   */
  @Nullable String notProvided(People people) {
    for (String file : files) {
      if (!isProvided(file, people)) {
        return file;
      }
    }
    return null;
  }

  private static boolean isProvided(String file, People people) {
    Programme programme = people.programme();
    return switch (file) {
      case Files.SESSIONS -> programme.log().hasSessions();
      case Files.SESSION_NOTES -> programme.log().hasNotes();
      case Files.ATTENDANCE -> programme.log().hasAttendance();
      case Files.TRAINING -> programme.log().hasTrainings();
      case Files.RECOGNITION -> programme.log().hasRecognitions();
      case Files.PROFILES ->
          people.accounts().stream().anyMatch(account -> !account.profiles().isEmpty());
      case Files.PROMPTS -> programme.hasPrompts();
      case Files.CAMPAIGNS -> programme.hasCampaigns();
      case Files.PAID_TIME_CODES -> programme.hasPaidTimeCodes();
      case Files.CONTENT_LIBRARY -> programme.log().hasLibrary();
      case Files.OUTCOMES -> programme.log().hasOutcomes();
      case Files.REPORTING_LINES -> programme.log().lines().isStated();
      case Files.FLEXIBLE_AGREEMENTS -> programme.log().hasFlexibleAgreements();
      default -> throw new IllegalStateException("Nobody says whether there is " + file);
    };
  }
}
