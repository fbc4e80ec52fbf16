package io.offclock.keep;

import io.offclock.publish.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far the exports of one platform, or of one described source, reach.
 *
 * @param source first folder under landing/
 * @param files exports that were read
 * @param latestExport when the newest of them was taken, UTC; null where none says
 * @param latestActivity newest activity in them, UTC; null where none has a time
 */
public record SourceFreshness(
    String source, long files, @Nullable Instant latestExport, @Nullable Instant latestActivity) {

  /** Of a version each source, by name. */
  static List<SourceFreshness> of(Manifest manifest) {
    Map<String, SourceFreshness> bySource = new TreeMap<>();
    for (Manifest.Input input : manifest.inputs()) {
      if (input.status().equals("READ")) {
        String source = input.file().replaceFirst("[/!].*", "");
        bySource.merge(
            source,
            new SourceFreshness(source, 1, input.observedAt(), input.latest()),
            SourceFreshness::with);
      }
    }
    return List.copyOf(bySource.values());
  }

  private SourceFreshness with(SourceFreshness other) {
    return new SourceFreshness(
        source,
        files + other.files,
        later(latestExport, other.latestExport),
        later(latestActivity, other.latestActivity));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
