package io.offclock.attribution.hours;

import io.offclock.contract.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What one activity says of its times: the input of {@link HoursClassifier#classify}. Neither clock
 * is ever filled from the other, nor spoiled by it.
 *
 * @param composed when it was written or queued; null where no source says
 * @param published when it became visible; null where no source says
 */
public record Clocks(@Nullable Stamp composed, @Nullable Stamp published, ClientKind client) {}
