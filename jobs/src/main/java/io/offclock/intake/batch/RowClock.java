package io.offclock.intake.batch;

import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** The clock of a row of a batch. */
public final class RowClock {
  private RowClock() {}

  /** The publishing clock, else the composing clock; null where the row states neither. */
  public static @Nullable Stamp leading(GenericRecord row) {
    Stamp published = stamp(row, "published");
    return published != null ? published : stamp(row, "composed");
  }

  private static @Nullable Stamp stamp(GenericRecord row, String clock) {
    Instant at = instant(row.get(clock + "_at"));
    if (at == null) {
      return null;
    }
    return new Stamp(
        at,
        instant(row.get(clock + "_later")),
        TimePrecision.valueOf(String.valueOf(row.get(clock + "_precision"))),
        TimeQuality.valueOf(String.valueOf(row.get(clock + "_quality"))));
  }

  private static @Nullable Instant instant(@Nullable Object micros) {
    return micros == null ? null : Instant.EPOCH.plus((Long) micros, ChronoUnit.MICROS);
  }
}
