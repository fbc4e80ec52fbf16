package io.offclock.intake.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.contract.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every path under which an export was ever met. A batch is made of bytes and knows the path they
 * were first met under; an account without a new post gives the same bytes again, in another zip
 * with another date in its name. What names say of the time must not depend on which came first.
 */
public final class Sightings {
  private static final String FILE = "sightings.json";

  /** Of the name of an export: the digest of its bytes, the source, the account. */
  private static final int PARTS = 3;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Map<String, SortedSet<String>> paths;
  private boolean changed;

  private Sightings(Path folder, Map<String, SortedSet<String>> paths) {
    this.folder = folder;
    this.paths = new TreeMap<>(paths);
  }

  /** Reads them from the folder of batches; none where no night has written any. */
  static Sightings read(Path batches) throws IOException {
    try {
      return new Sightings(
          batches,
          JSON.readValue(
              Seal.content(Files.readAllBytes(batches.resolve(FILE))),
              new TypeReference<Map<String, SortedSet<String>>>() {}));
    } catch (NoSuchFileException e) {
      return new Sightings(batches, Map.of());
    } catch (JsonProcessingException | Seal.BrokenException e) {
      throw DamagedBatchException.ofSightings(batches.resolve(FILE));
    }
  }

  /** Under landing/, sorted; that of the batch itself among them. */
  public List<String> of(Batch batch) {
    TreeSet<String> all = new TreeSet<>(paths.getOrDefault(export(batch), new TreeSet<>()));
    all.add(batch.file());
    return List.copyOf(all);
  }

  /** Notes that the export of a batch lies at a path. */
  void add(Batch batch, String path) {
    if (!of(batch).contains(path)) {
      paths.computeIfAbsent(export(batch), key -> new TreeSet<>()).add(path);
      changed = true;
    }
  }

  /** Says under which path it may be noted that an export was met. */
  @FunctionalInterface
  public interface Renaming {
    /**
     * The path to note.
     *
     * @param account handle from the folder; empty where records name their authors
     * @return null where it may not be noted at all
     */
    @Nullable String of(String source, String account, String path);
  }

  /** Notes other paths instead of those that exports were met under. */
  void rename(Renaming renaming) {
    for (String export : List.copyOf(paths.keySet())) {
      String[] parts = export.split("[|]", PARTS);
      SortedSet<String> before = paths.getOrDefault(export, new TreeSet<>());
      SortedSet<String> after = new TreeSet<>();
      for (String path : before) {
        String renamed = renaming.of(parts[1], parts[2], path);
        if (renamed != null) {
          after.add(renamed);
        }
      }
      if (after.isEmpty()) {
        paths.remove(export);
      } else {
        paths.put(export, after);
      }
      changed |= !after.equals(before);
    }
  }

  /** Writes them as a whole, in place of what was there, where any was new. */
  void write() throws IOException {
    if (!changed) {
      return;
    }
    OwnerOnly.replace(folder.resolve(FILE), Seal.on(JSON.writeValueAsString(paths)));
    changed = false;
  }

  /** The bytes, and whose they are; whichever reader made a batch of them. */
  private static String export(Batch batch) {
    return String.join(
        "|", batch.sha256(), batch.source(), batch.account() == null ? "" : batch.account());
  }
}
