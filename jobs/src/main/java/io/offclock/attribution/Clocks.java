package io.offclock.attribution;

import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one activity says of its times: the input of {@link HoursClassifier#classify}.
 *
 * @param composedAt when it was written or queued, UTC; null where the source does not say
 * @param publishedAt when it became visible, UTC; null where the source does not say
 * @param laterReading of a {@link TimeQuality#LOCAL_AMBIGUOUS} stamp the later of its two readings,
 *     UTC; belongs to {@code publishedAt} where that is present, else to {@code composedAt};
 *     otherwise null
 */
public record Clocks(
    @Nullable Instant composedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant laterReading,
    TimePrecision precision,
    TimeQuality quality,
    ClientKind client) {}
