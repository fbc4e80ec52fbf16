package io.offclock.attribution.hours;

import io.offclock.contract.EmploymentClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Elapsed seconds of one employed person on one local date under one roster row, by where they lie.
 * The four figures add up to the elapsed length of the date: 23, 24, 24.5 or 25 hours, or the part
 * of it that the row holds where the person moves to another zone.
 *
 * @param department of the roster row in force; null where the person is employed without one
 * @param employmentClass of the roster row in force; UNKNOWN where there is none
 * @param onSeconds inside live shifts (flexible: core time)
 * @param offSeconds the rest of the known time, without the flexible band
 * @param flexSeconds inside the permitted band, outside core time
 * @param unknownSeconds without a zone or a schedule in force
 */
public record DayHours(
    LocalDate date,
    @Nullable String department,
    EmploymentClass employmentClass,
    long onSeconds,
    long offSeconds,
    long flexSeconds,
    long unknownSeconds) {}
