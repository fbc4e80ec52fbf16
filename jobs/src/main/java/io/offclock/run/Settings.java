package io.offclock.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.offclock.attribution.people.People;
import io.offclock.contract.Finding;
import io.offclock.contract.HolidayBasis;
import io.offclock.intake.SourceDescription;
import io.offclock.keep.Keeping;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.observe.Observers;
import io.offclock.review.SampleDraw;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code offclock.yaml} of a workspace says, checked, with defaults for what it leaves out.
 * Only {@code company.name} and {@code company.zone} have none.
 *
 * @param sources exports with an author column, in file order
 * @param adoption when posting is a habit; default: {@link HabitRule#DEFAULT}
 * @param zones of times that a platform's exports write without one, by platform; default: none,
 *     and then such a time says nothing of the hour
 * @param versions how many versions stay in the warehouse; no part of the digest, for no published
 *     figure depends on it; default: 30 nights, 90 days
 * @param observers who is told of a night; not part of the digest, since nothing that is published
 *     depends on it
 * @param sha256 digest of these settings, defaults included, lower-case hexadecimal: comments, the
 *     order of keys and where the file lies do not change it
 */
public record Settings(
    Company company,
    Calendar calendar,
    Attribution attribution,
    HabitRule adoption,
    List<SourceDescription> sources,
    Map<String, ZoneId> zones,
    Privacy privacy,
    Ceilings ceilings,
    Limits limits,
    @JsonIgnore Keeping.Limits versions,
    @JsonIgnore Retention retention,
    @JsonIgnore Review review,
    @JsonIgnore Observers observers,
    String sha256) {

  /** Name of the file in a workspace. */
  public static final String FILE = "offclock.yaml";

  /**
   * The company.
   *
   * @param zone decides the last full day and the edges of company-wide periods
   * @param brandTerms case-sensitive whole words that mean the company; default: its name
   * @param productTerms whole words in any case that mean a product; default: none
   * @param domains host names, lower case; default: none
   */
  public record Company(
      String name,
      ZoneId zone,
      List<String> brandTerms,
      List<String> productTerms,
      List<String> domains)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Weeks, holidays and the schedule of last resort.
   *
   * @param weekStart first day of the WEEK periods; default: MONDAY
   * @param holidayBasis default: OBSERVED
   * @param defaultSchedule schedule id of persons without one; null (the default): their hours are
   *     UNKNOWN
   */
  public record Calendar(
      DayOfWeek weekStart, HolidayBasis holidayBasis, @Nullable String defaultSchedule)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * How activity is attributed.
   *
   * @param schedulers clients that publish at a planned time, as written; default: {@link
   *     SettingsSections#SCHEDULERS}
   * @param futureTolerance how much later than its export an activity may be published; default: 5
   *     minutes
   */
  public record Attribution(Set<String> schedulers, Duration futureTolerance)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What protects people.
   *
   * @param minimumGroupSize persons behind any published figure, 5 or more; default: 5
   * @param minimumGroupSizeSensitive the same for incidents, not smaller; default: 10
   * @param keepText whether batches keep the words; default: true
   * @param pseudonymKeyFile resolve it against the workspace; default: {@code
   *     .offclock/pseudonym.key}
   */
  public record Privacy(
      int minimumGroupSize,
      int minimumGroupSizeSensitive,
      boolean keepText,
      Path pseudonymKeyFile) {}

  /**
   * How much may be refused.
   *
   * @param warnAbove beyond it the night is published and ends with 10; default: 0 files, 0.01
   * @param stopAbove beyond it nothing is published and it ends with 65; default: 20 files, 0.25
   */
  public record Ceilings(Ceiling warnAbove, Ceiling stopAbove) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * One ceiling; either of the two is enough to be beyond it.
   *
   * @param files files refused
   * @param recordShare records refused, as a share of those seen, 0 to 1
   */
  public record Ceiling(int files, double recordShare) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Bounds against files made to exhaust the machine.
   *
   * @param maxRecordBytes longest record kept, in bytes; default: 10,485,760
   * @param maxEntries entries of one zip or tar, and of the archives within it; default: 100,000
   * @param maxEntryBytes bytes of one entry or gzipped file, unpacked; default: 34,359,738,368
   * @param maxTotalBytes bytes unpacked of one file and the archives within it; default:
   *     137,438,953,472
   * @param maxRatio unpacked to packed bytes of one entry, gzipped file or archive within another;
   *     default: 200
   */
  public record Limits(
      int maxRecordBytes, int maxEntries, long maxEntryBytes, long maxTotalBytes, int maxRatio)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * How long batches keep what they hold, in full months before the month of the as-of date. It is
   * in no digest: what is removed shows in the batches, and what is not changes nothing.
   *
   * @param textMonths words; null (the default) as long as there are batches
   * @param activityMonths records; null (the default) as long as there are batches
   */
  public record Retention(@Nullable Integer textMonths, @Nullable Integer activityMonths)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Which posts are drawn for review; see {@code SampleDraw}. It is in no digest, for no published
   * figure depends on it.
   *
   * @param seed default: 1
   * @param flaggedShare of posts that a rule flagged, 0 to 1; default: 1
   * @param unflaggedShare of the other posts, 0 to 1; default: 0.02
   */
  public record Review(long seed, double flaggedShare, double unflaggedShare)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Which posts are drawn.
     *
     * @param policyVersion of the rule bundle
     */
    SampleDraw draw(String policyVersion) {
      return new SampleDraw(policyVersion, seed, flaggedShare, unflaggedShare);
    }
  }

  /**
   * What reading gave.
   *
   * @param settings null where there are findings
   * @param findings everything wrong in the file, by line; empty where there are settings
   */
  public record Outcome(@Nullable Settings settings, List<Finding> findings) {}

  /** Reads and checks the file; throws nothing for what an operator can get wrong. */
  public static Outcome read(Path workspace) {
    return SettingsFile.read(workspace);
  }

  /** What the settings say that the people files do not bear out; empty where all is well. */
  public List<Finding> findingsAgainst(People people) {
    String schedule = calendar.defaultSchedule();
    if (schedule == null || people.schedules().containsKey(schedule)) {
      return List.of();
    }
    return List.of(
        new Finding(
            FILE,
            0,
            "calendar.default_schedule",
            YamlSection.quoted(schedule),
            "a schedule_id of people/schedules.csv",
            "Add the schedule there, or leave the key empty."));
  }
}
