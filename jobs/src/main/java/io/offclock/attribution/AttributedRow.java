package io.offclock.attribution;

import static java.time.temporal.ChronoUnit.SECONDS;

import io.offclock.attribution.hours.ActivityHours;
import io.offclock.attribution.hours.ClientKind;
import io.offclock.attribution.hours.Clocks;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.ContentLibrary;
import io.offclock.attribution.people.People;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Stamp;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.intake.reader.PostIds;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes rows of {@code attributed_activity} of what was decided about a row of the history. */
final class AttributedRow implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Columns that go from the history to {@code attributed_activity} as they are. */
  private static final List<String> COPIED =
      List.of(
          "platform",
          "source",
          "format",
          "formats",
          "input_sha256",
          "kind",
          "origin",
          "versions",
          "sightings",
          "scheduled_for",
          "observed_at",
          "has_media",
          "impressions",
          "reactions",
          "comments",
          "shares",
          "clicks");

  /** Kinds of activity that answer somebody. */
  private static final Set<String> ANSWERS =
      Set.of(ActivityKind.REPLY.name(), ActivityKind.COMMENT.name());

  private final HoursClassifier hours;
  private final Pseudonyms pseudonyms;
  private final Clients clients;
  private final ContentLibrary library;

  /**
   * @param library what is offered to persons to share
   */
  AttributedRow(
      HoursClassifier hours, Pseudonyms pseudonyms, Clients clients, ContentLibrary library) {
    this.hours = hours;
    this.pseudonyms = pseudonyms;
    this.clients = clients;
    this.library = library;
  }

  /** Whose an activity is. */
  enum Owner {
    PERSON,
    COMPANY,
    UNMATCHED
  }

  /**
   * What is known of an activity beside its row of the history.
   *
   * @param date local date of the activity
   * @param deletedAt when its author deleted it; null where no export says so by the as-of date
   * @param isGone true where a later export that shows all of the account does not show it
   */
  record Facts(
      MergedClocks clocks,
      LocalDate date,
      @Nullable Instant deletedAt,
      boolean isGone,
      boolean companyRelated,
      boolean languageSupported) {
    boolean isCurrent() {
      return deletedAt == null && !isGone;
    }
  }

  /** The row of an activity that is not a person's. */
  Row of(HistoryRow h, Facts activity, Owner owner) {
    String reason = owner == Owner.COMPANY ? "COMPANY_ACCOUNT" : "NO_PERSON";
    return base(h, activity, owner)
        .set("is_qualifying", false)
        .set("hours_class", HoursClass.UNKNOWN.name())
        .set("class_reason", reason)
        .set("effort_class", HoursClass.UNKNOWN.name())
        .set("effort_reason", reason)
        .set("effort_source", EffortSource.NONE.name())
        .build();
  }

  /** The row of a person's activity. */
  Row of(HistoryRow h, Facts activity, People.Person person, People.Employment employment) {
    boolean reaction = h.text("kind").equals(ActivityKind.REACTION.name());
    TableRow row =
        base(h, activity, Owner.PERSON)
            .set("is_qualifying", activity.isCurrent() && !reaction)
            .set("person_key", pseudonyms.person(person.employeeId()))
            .set("entity", employment.entity())
            .set("department", employment.department())
            .set("job_family", employment.jobFamily())
            .set("level", employment.level())
            .set("employment_class", employment.employmentClass().name())
            .set("arrangement", employment.arrangement().name())
            .set("country", employment.country())
            .set(
                "provided_content_id",
                library.shared(h.optional("content_id"), h.optional("link_pages")))
            .set("is_answer", ANSWERS.contains(h.text("kind")))
            .set("answered_at", answeredAt(h, activity.clocks().leading().at()));
    ClientKind client =
        clients.isScheduler(h.optional("client")) ? ClientKind.SCHEDULER : ClientKind.OTHER;
    MergedClocks clocks = activity.clocks();
    setHours(
        row, hours.classify(person, new Clocks(clocks.composed(), clocks.published(), client)));
    return row.build();
  }

  private TableRow base(HistoryRow h, Facts activity, Owner owner) {
    String client = h.optional("client");
    MergedClocks clocks = activity.clocks();
    Stamp published = clocks.published();
    Stamp composed = clocks.composed();
    TableRow row = TableRow.of(Table.ATTRIBUTED_ACTIVITY);
    for (String column : COPIED) {
      row.set(column, h.value(column));
    }
    return row.set("activity_key", pseudonyms.activity(h.text("record_key")))
        .set("attribution", owner.name())
        .set("account_key", pseudonyms.account(h.text("platform"), h.text("handle")))
        .set(
            "state",
            activity.isCurrent()
                ? "CURRENT"
                : activity.deletedAt() != null ? "DELETED" : "DELETED_SEEN")
        .set("deleted_at", activity.deletedAt())
        .set("client", clients.published(client))
        .set("client_is_scheduler", client == null ? null : clients.isScheduler(client))
        .set("composed_at", composed == null ? null : composed.at())
        .set("composed_precision", composed == null ? null : composed.precision().name())
        .set("composed_quality", composed == null ? null : composed.quality().name())
        .set("published_at", published == null ? null : published.at())
        .set("activity_at", clocks.leading().at())
        .set("activity_clock", published != null ? "PUBLISHED" : "COMPOSED")
        .set("activity_date", activity.date())
        .set("time_precision", clocks.leading().precision().name())
        .set("time_quality", clocks.leading().quality().name())
        .set("tzdb_version", hours.tzdbVersion())
        .set("is_company_related", activity.companyRelated())
        .set("is_answer", false)
        .set("is_language_supported", activity.languageSupported());
  }

  /** When what a reply answers was posted, to the second; one from before that tells nothing. */
  private static @Nullable Instant answeredAt(HistoryRow h, Instant at) {
    String target = h.optional("target_key");
    Instant answered =
        target == null || !h.text("kind").equals(ActivityKind.REPLY.name())
            ? null
            : PostIds.clock(h.text("platform"), target);
    return answered == null || answered.isAfter(at) ? null : answered.truncatedTo(SECONDS);
  }

  private static void setHours(TableRow row, ActivityHours hours) {
    row.set("hours_class", hours.hoursClass().name())
        .set("class_reason", hours.classReason())
        .set("effort_class", hours.effortClass().name())
        .set("effort_reason", hours.effortReason())
        .set("effort_source", hours.effortSource().name())
        .set("off_published_on_composed", hours.offPublishedOnComposed())
        .set("on_published_off_composed", hours.onPublishedOffComposed())
        .set("quality_note", hours.qualityNote())
        .set("schedule_version", hours.scheduleVersion())
        .set("zone_id", hours.zoneId())
        .set("zone_source", hours.zoneSource())
        .set("holiday_calendar_version", hours.holidayCalendarVersion())
        .set("local_published", hours.localPublished())
        .set("local_composed", hours.localComposed());
  }
}
