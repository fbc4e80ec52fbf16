package io.offclock.observe;

import io.offclock.publish.Manifest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a run of a night ended.
 *
 * @param at UTC
 * @param milliseconds from the start of the run to its end
 * @param exitCode of the process
 * @param manifest of the version that readers see now; null where the night failed
 * @param filesRefused in this run; 0 where the night failed
 */
public record NightEnd(
    Instant at, long milliseconds, int exitCode, @Nullable Manifest manifest, long filesRefused) {}
