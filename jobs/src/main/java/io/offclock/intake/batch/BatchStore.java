package io.offclock.intake.batch;

import io.offclock.intake.landing.UnpackingFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a warehouse: a folder each under {@code batches/}, which exists as a batch once it
 * holds {@code batch.json}. Nothing in a batch is changed once it is there.
 */
public final class BatchStore {
  private final Path root;
  private final Path batches;
  private final Path unpacked;
  private @Nullable Map<String, List<String>> successors;

  public BatchStore(Path warehouse) {
    this.root = warehouse;
    this.unpacked = warehouse.resolve("unpacked");
    this.batches = warehouse.resolve("batches");
  }

  /**
   * Makes the folder of batches and removes what a night that was cut off left half written or
   * unpacked.
   */
  public void prepare() throws IOException {
    successors = null;
    OwnerOnly.remove(unpacked);
    if (!Files.exists(batches)) {
      OwnerOnly.folder(batches);
      OwnerOnly.sync(root);
    }
    removeDrafts();
    for (Path folder : folders()) {
      if (!Files.exists(folder.resolve(BatchStatement.FILE))) {
        OwnerOnly.remove(folder);
      }
    }
  }

  /** Removes what a night that was cut off was about to write beside the batches. */
  private void removeDrafts() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(batches, "*.json.draft")) {
      for (Path draft : drafts) {
        Files.delete(draft);
      }
    }
  }

  /** Where the batches are, a folder each. */
  public Path folder() {
    return batches;
  }

  /** Makes the folder for the archives that this night unpacks; close it at the end. */
  public UnpackingFolder unpacking() throws IOException {
    OwnerOnly.folder(unpacked);
    return UnpackingFolder.of(unpacked);
  }

  /**
   * All batches, sorted by id.
   *
   * @throws DamagedBatchException if one of them cannot be trusted; without it the tables would
   *     silently lack its records
   */
  public List<Batch> complete() throws IOException {
    List<Batch> complete = new ArrayList<>();
    for (String batchId : ids()) {
      find(batchId).ifPresent(complete::add);
    }
    return complete;
  }

  /**
   * For each export (bytes, source and account) the one batch that counts: one read under the
   * present description of its source before one read under another, then what is kept of words as
   * settings have it now, one with records before a refusal, the newest reader before older ones,
   * one with words that any rules can read. Sorted by id.
   *
   * @param presentSettings settings as they are now of a source and account, {@code
   *     IntakeSettings.digest}
   */
  public static List<Batch> current(
      List<Batch> complete, BiFunction<String, @Nullable String, ReaderSettings> presentSettings) {
    Comparator<Batch> preferred =
        Comparator.<Batch, Boolean>comparing(
                batch ->
                    settings(batch)
                        .description()
                        .equals(
                            presentSettings.apply(batch.source(), batch.account()).description()))
            .thenComparing(
                batch ->
                    settings(batch).equals(presentSettings.apply(batch.source(), batch.account())))
            .thenComparing(batch -> batch.status() == Batch.Status.READ)
            .thenComparing(batch -> batch.reader().version())
            .thenComparing(Batch::keepsWords)
            // One that was read anew after somebody is no longer forgotten.
            .thenComparing(Comparator.comparingLong(Batch::removedRecords).reversed())
            .thenComparing(Batch::batchId);
    Map<List<String>, Batch> chosen = new HashMap<>();
    for (Batch batch : complete) {
      List<String> export =
          List.of(batch.sha256(), batch.source(), batch.account() == null ? "" : batch.account());
      chosen.merge(export, batch, (a, b) -> preferred.compare(a, b) >= 0 ? a : b);
    }
    return chosen.values().stream().sorted(Comparator.comparing(Batch::batchId)).toList();
  }

  private static ReaderSettings settings(Batch batch) {
    return batch.reader().settings();
  }

  /** Every path under which exports were met in any night. */
  public Sightings sightings() throws IOException {
    return Sightings.read(batches);
  }

  /**
   * Notes where exports lay tonight.
   *
   * @param paths of each batch, under landing/
   */
  public void sighted(Map<Batch, List<String>> paths) throws IOException {
    Sightings sightings = sightings();
    paths.forEach((batch, some) -> some.forEach(path -> sightings.add(batch, path)));
    sightings.write();
  }

  /** Notes other paths under which exports were met in any night. */
  public void rename(Sightings.Renaming renaming) throws IOException {
    Sightings sightings = sightings();
    sightings.rename(renaming);
    sightings.write();
  }

  /** The Parquet file with a batch's records; empty where it has none. */
  public Optional<Path> records(Batch batch) {
    return file(batch, BatchEncoder.ACTIVITY_FILE);
  }

  /** The Parquet file with a batch's rejections; empty where it has none. */
  public Optional<Path> rejections(Batch batch) {
    return file(batch, BatchEncoder.REJECTED_FILE);
  }

  /** Names of the folders of batches, sorted. */
  public List<String> ids() throws IOException {
    return folders().stream().map(folder -> folder.getFileName().toString()).toList();
  }

  /** The batch of an id; empty where there is none. */
  public Optional<Batch> find(String batchId) throws IOException {
    try {
      return Optional.of(BatchStatement.read(folder(batchId)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads every byte of a batch. {@link #find} looks at sizes only: whoever makes something of the
   * records asks here first. A batch of before there were digests is taken as it is.
   *
   * @throws DamagedBatchException if a file is not what was written
   */
  public void verify(Batch batch) throws IOException {
    BatchStatement.verifyFiles(folder(batch.batchId()));
  }

  /**
   * The batch that an export was read into, or the one that took its place because something was
   * taken out of it; empty where there is none.
   */
  public Optional<Batch> findOrSuccessor(String batchId) throws IOException {
    Optional<Batch> first = find(batchId);
    if (first.isPresent()) {
      return first;
    }
    for (String successor : successors().getOrDefault(batchId, List.of())) {
      Optional<Batch> found = find(successor);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Successors by the id of the batch whose place they took; listed once, for they are many. */
  private Map<String, List<String>> successors() throws IOException {
    Map<String, List<String>> known = successors;
    if (known == null) {
      known = new HashMap<>();
      for (Path folder : folders()) {
        String id = folder.getFileName().toString();
        if (!id.equals(Batch.original(id))) {
          known.computeIfAbsent(Batch.original(id), first -> new ArrayList<>()).add(id);
        }
      }
      successors = known;
    }
    return known;
  }

  /** Makes the empty folder of a batch to be, in place of whatever was there. */
  public Path begin(String batchId) throws IOException {
    Path folder = folder(batchId);
    OwnerOnly.remove(folder);
    OwnerOnly.folder(folder);
    return folder;
  }

  /**
   * Makes a batch of a folder whose Parquet files are closed and thereby on the disk. The order is
   * the promise: names of the files, then the statement's bytes, then its name, then the folder's.
   */
  public Batch commit(Batch batch) throws IOException {
    Path folder = folder(batch.batchId());
    Batch whole = batch.withFiles(sizes(folder));
    OwnerOnly.sync(folder);
    Path draft = folder.resolve(BatchStatement.FILE + ".draft");
    try (FileChannel channel = OwnerOnly.file(draft)) {
      ByteBuffer bytes = ByteBuffer.wrap(BatchStatement.of(whole, folder));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, folder.resolve(BatchStatement.FILE), StandardCopyOption.ATOMIC_MOVE);
    OwnerOnly.sync(folder);
    OwnerOnly.sync(batches);
    return whole;
  }

  /** Removes a batch; its statement first, so that it is gone or whole whatever happens. */
  public void remove(String batchId) throws IOException {
    Path folder = folder(batchId);
    Files.deleteIfExists(folder.resolve(BatchStatement.FILE));
    OwnerOnly.sync(folder);
    OwnerOnly.remove(folder);
  }

  /** Removes a batch that could not be finished. */
  public void giveUp(String batchId) throws IOException {
    OwnerOnly.remove(folder(batchId));
  }

  private Optional<Path> file(Batch batch, String name) {
    return batch.files().containsKey(name)
        ? Optional.of(folder(batch.batchId()).resolve(name))
        : Optional.empty();
  }

  private Path folder(String batchId) {
    return batches.resolve(batchId);
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(batches)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(batches)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
