package io.offclock.intake.night;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.contract.Seal;
import io.offclock.intake.batch.OwnerOnly;
import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Digests of the exports of the last night. One that lies where it lay, in a file that nobody
 * touched since, is not read again from end to end. Nothing depends on them: what is missing or
 * damaged is taken again.
 */
final class KnownDigests {
  static final String FILE = "digests.json";

  /**
   * A file that was touched this shortly before it was read may have been touched after, at what
   * its disk takes for the same time; the coarsest count in two seconds.
   */
  private static final long SETTLED_NANOS = Duration.ofSeconds(3).toNanos();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Known> byPath;
  private final long began;

  /** A digest and what it is of. */
  record Known(CheckedFile.FileStamp stamp, String sha256, long bytes) {}

  /**
   * @param began nanoseconds since 1970 before any file was looked at
   */
  KnownDigests(Map<String, Known> byPath, long began) {
    this.byPath = byPath;
    this.began = began;
  }

  /** Of an intake that leaves none either. */
  static KnownDigests none() {
    return new KnownDigests(Map.of(), 0);
  }

  /** Those that the last night left in the folder of batches. */
  static KnownDigests read(Path batches) throws IOException {
    long began = now(batches);
    try {
      return new KnownDigests(
          JSON.readValue(
              Seal.content(Files.readAllBytes(batches.resolve(FILE))),
              new TypeReference<Map<String, Known>>() {}),
          began);
    } catch (NoSuchFileException | JsonProcessingException | Seal.BrokenException e) {
      return new KnownDigests(Map.of(), began);
    }
  }

  /** By the clock that gives files their times, whatever this machine's says. */
  private static long now(Path folder) throws IOException {
    Path touched = OwnerOnly.draft(folder.resolve(FILE));
    Files.deleteIfExists(touched);
    OwnerOnly.file(touched).close();
    long now = CheckedFile.FileStamp.of(touched).changed();
    Files.delete(touched);
    return now;
  }

  /** The digest of an export in a file of this stamp. */
  Optional<Known> of(ExportFile file, CheckedFile.FileStamp stamp) {
    return Optional.ofNullable(byPath.get(file.path()))
        .filter(known -> known.stamp().equals(stamp));
  }

  /** Leaves those of this night for the next. */
  void replace(Path batches, List<CheckedFile> checked) throws IOException {
    long settled = began - SETTLED_NANOS;
    Map<String, Known> next = new TreeMap<>();
    for (CheckedFile file : checked) {
      CheckedFile.FileStamp stamp = file.stamp();
      if (stamp.changed() > 0 && stamp.changed() < settled && stamp.modified() < settled) {
        next.put(file.file().path(), new Known(stamp, file.input().sha256(), file.input().bytes()));
      }
    }
    if (!next.equals(byPath)) {
      OwnerOnly.replace(batches.resolve(FILE), Seal.on(JSON.writeValueAsString(next)));
    }
  }
}
