package io.offclock.keep;

import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of versions as they lie in a warehouse.
 *
 * @param complete versions that readers may be led to, newest night first, and of one night the one
 *     completed last first
 * @param incomplete run ids of folders that a night has begun and not completed
 * @param removing folders whose removal was begun; their names end in {@link #REMOVING}
 * @param foreign names that no night gives; never touched
 */
public record Versions(
    List<Version> complete, List<String> incomplete, List<Path> removing, List<String> foreign) {
  /** Ends the name of a folder that is no version any more. */
  static final String REMOVING = ".removing";

  private static final Pattern RUN_ID = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-[0-9a-f]{12}");

  /**
   * A complete version.
   *
   * @param asOf the night meant
   * @param completed when its manifest was written, UTC
   */
  public record Version(String runId, LocalDate asOf, Instant completed) {}

  /**
   * Looks at the folders.
   *
   * @throws IOException if they are there and cannot be listed
   */
  public static Versions of(Warehouse warehouse) throws IOException {
    List<Version> complete = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    List<Path> removing = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (Path folder : folders(warehouse)) {
      String name = String.valueOf(folder.getFileName());
      LocalDate asOf = asOf(name);
      if (isBeingRemoved(name)) {
        removing.add(folder);
      } else if (asOf == null || !Files.isDirectory(folder)) {
        foreign.add(name);
      } else {
        Version version = find(warehouse, name).orElse(null);
        if (version == null) {
          incomplete.add(name);
        } else {
          complete.add(version);
        }
      }
    }
    complete.sort(
        Comparator.comparing(Version::asOf)
            .thenComparing(Version::completed)
            .thenComparing(Version::runId)
            .reversed());
    return new Versions(
        List.copyOf(complete),
        List.copyOf(incomplete),
        List.copyOf(removing),
        List.copyOf(foreign));
  }

  /** The version of a run id; empty where it is not one, or not complete. */
  public static Optional<Version> find(Warehouse warehouse, String runId) throws IOException {
    LocalDate asOf = asOf(runId);
    if (asOf == null || !warehouse.isComplete(runId)) {
      return Optional.empty();
    }
    try {
      Instant completed = Files.getLastModifiedTime(warehouse.manifest(runId)).toInstant();
      return Optional.of(new Version(runId, asOf, completed));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The night in a run id; null where the name is none. */
  static @Nullable LocalDate asOf(String name) {
    Matcher runId = RUN_ID.matcher(name);
    if (!runId.matches()) {
      return null;
    }
    try {
      return LocalDate.parse(runId.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isBeingRemoved(String name) {
    return name.endsWith(REMOVING)
        && asOf(name.substring(0, name.length() - REMOVING.length())) != null;
  }

  private static List<Path> folders(Warehouse warehouse) throws IOException {
    if (!Files.isDirectory(warehouse.versions())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(warehouse.versions())) {
      return folders.sorted().toList();
    }
  }
}
