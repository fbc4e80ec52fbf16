package io.offclock.keep;

import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names by which a person may mean a version. */
public final class VersionNames {
  /** What names there are, in words. */
  public static final String EXPECTED = "a run id, an as-of date, a tag or \"current\"";

  private VersionNames() {}

  /**
   * The complete version meant: of {@code current} what readers see, of a tag what it leads to, of
   * a date what was published of that night. Empty where there is none.
   *
   * @throws io.offclock.publish.DamagedVersionException if the pointer or the tags are damaged
   * @throws IOException if the warehouse cannot be read
   */
  public static Optional<Versions.Version> find(Warehouse warehouse, String name)
      throws IOException {
    Optional<String> runId;
    if (name.equals(Tags.CURRENT)) {
      runId = warehouse.current();
    } else if (Tags.isName(name)) {
      runId = Tags.read(warehouse).find(name).map(Tags.Tag::version);
    } else {
      LocalDate night = date(name);
      runId = night == null ? Optional.of(name) : warehouse.versionOf(night);
    }
    return runId.isEmpty() ? Optional.empty() : Versions.find(warehouse, runId.get());
  }

  private static @Nullable LocalDate date(String name) {
    try {
      return LocalDate.parse(name);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
