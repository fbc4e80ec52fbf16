package io.offclock.attribution.hours;

import io.offclock.contract.EffortSource;
import io.offclock.contract.HoursClass;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours class and the effort class of one activity, with what they rest on.
 *
 * @param hoursClass class of the publishing time
 * @param classReason why, where that needs saying; never null for UNKNOWN
 * @param effortClass class of the time the work was done
 * @param effortReason why, where that needs saying; never null for UNKNOWN
 * @param offPublishedOnComposed 1 where the hours class is off and the effort class ON, else 0;
 *     null unless both are known and the effort rests on the composing time
 * @param onPublishedOffComposed the mirror of it
 * @param qualityNote {@code COMPOSE_AFTER_PUBLISH} where the composing time was ignored; else null
 * @param scheduleVersion schedule in force at the publishing time (at the composing time where that
 *     is the only one): {@code id@valid_from} or {@code DEFAULT:id}; null where none was
 * @param zoneId IANA zone at that time; null where none was known
 * @param zoneSource {@code ROSTER}; null where no zone was known
 * @param holidayCalendarVersion for example {@code jollyday-1.8.1/US-NY}; null where there is none
 * @param localPublished wall clock of the publishing time in {@code zoneId}; null where either is
 *     unknown or the time is not one that a class may rest on
 * @param localComposed wall clock of the composing time in {@code zoneId}; null likewise
 */
public record ActivityHours(
    HoursClass hoursClass,
    @Nullable String classReason,
    HoursClass effortClass,
    @Nullable String effortReason,
    EffortSource effortSource,
    @Nullable Integer offPublishedOnComposed,
    @Nullable Integer onPublishedOffComposed,
    @Nullable String qualityNote,
    @Nullable String scheduleVersion,
    @Nullable String zoneId,
    @Nullable String zoneSource,
    @Nullable String holidayCalendarVersion,
    @Nullable LocalDateTime localPublished,
    @Nullable LocalDateTime localComposed) {}
