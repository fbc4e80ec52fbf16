package io.offclock.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a warehouse, held by one process at a time. It is a lock of the operating
 * system on the file {@code LEASE}, so it ends with its process however that ends; the file's
 * content only says whose it is.
 */
public final class Lease implements AutoCloseable {
  /**
   * Warehouses that this process holds. A lock of the system belongs to the process and ends as
   * soon as the process closes any channel on the file, so a second one must never be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final int CONTENT_BYTES = 1024;

  /** Who only looks whether the lease is free holds the lock for an instant. */
  private static final int TRIES = 4;

  private static final long BETWEEN_TRIES_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private final String holder;
  private final String before;
  private final Object identity;

  private Lease(Path file, FileChannel channel, FileLock lock, String holder, String before)
      throws IOException {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
    this.holder = holder;
    this.before = before;
    this.identity = identity(file);
  }

  /** Another process holds the lease; the message says which. */
  public static final class HeldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String holder;

    HeldException(Path warehouse, String holder) {
      super(
          "Cannot write to %s: found that %s holds its lease, expected nobody. Wait until that run has ended."
              .formatted(warehouse, holder.isBlank() ? "another process" : holder.strip()));
      this.holder = holder.isBlank() ? "another process" : holder.strip();
    }

    /** Who holds it, as {@code process 7 on host since 2026-10-31T02:00:00Z}. */
    public String holder() {
      return holder;
    }
  }

  /** The lease was lost while it was held; somebody took or changed its file. */
  public static final class LostException extends IOException {
    private static final long serialVersionUID = 1L;

    LostException(Path file) {
      super(
          "Cannot switch: found that the lease %s was removed, replaced or changed meanwhile, expected it to be held to the end. Leave that file alone, and run this again; readers see what they saw before."
              .formatted(file));
    }
  }

  /**
   * Takes the lease. Where its last owner was cut off, what that one wrote is put on the disk
   * first.
   *
   * @throws HeldException if another process (or another run in this one) holds it
   * @throws IOException if the file cannot be written
   */
  public static Lease take(Path warehouse) throws IOException, HeldException {
    Disk.groupFolder(warehouse);
    Path file = warehouse.toRealPath().resolve("LEASE");
    String holder =
        "process %d on %s since %s"
            .formatted(ProcessHandle.current().pid(), hostName(), Instant.now());
    if (!HELD.add(file)) {
      throw new HeldException(warehouse, "this process");
    }
    try {
      return take(warehouse, file, holder + "%n%s%n".formatted(UUID.randomUUID()));
    } catch (IOException | HeldException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  /**
   * Looks whether the lease could be taken; takes and writes nothing.
   *
   * @throws HeldException if another process (or another run in this one) holds it
   * @throws IOException if the file is there and cannot be opened
   */
  public static void look(Path warehouse) throws IOException, HeldException {
    Path file = warehouse.resolve("LEASE");
    if (!Files.exists(file)) {
      return;
    }
    // Closing any channel on the file would end a lock that this process holds itself.
    if (HELD.contains(file.toRealPath())) {
      throw new HeldException(warehouse, "this process");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      if (lock == null) {
        throw new HeldException(warehouse, content(channel).lines().findFirst().orElse(""));
      }
    }
  }

  private static Lease take(Path warehouse, Path file, String holder)
      throws IOException, HeldException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            // Whoever could write it could hold it.
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
    try {
      FileLock lock = channel.tryLock();
      for (int tries = 1; lock == null && tries < TRIES; tries++) {
        pause();
        lock = channel.tryLock();
      }
      String before = content(channel).lines().findFirst().orElse("");
      if (lock == null) {
        throw new HeldException(warehouse, before);
      }
      if (channel.size() > 0) {
        // Its owner was cut off: what looks whole may be in the system's cache only.
        Disk.flushFolders(warehouse);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      return new Lease(file, channel, lock, holder, before);
    } catch (IOException | HeldException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who holds it, as the file says; empty where nobody does. Takes and writes nothing. */
  public static Optional<String> holder(Path warehouse) throws IOException {
    try {
      look(warehouse);
      return Optional.empty();
    } catch (HeldException e) {
      return Optional.of(e.holder());
    }
  }

  /**
   * Who held it last and did not give it back, as {@code process 7 on host since
   * 2026-10-31T02:00:00Z}: that process was killed, or the machine went off. Empty where the last
   * one ended by itself.
   */
  public Optional<String> interrupted() {
    return before.isBlank() ? Optional.empty() : Optional.of(before.strip());
  }

  /** What {@link #interrupted} would be for who takes the lease now. */
  public static Optional<String> interrupted(Path warehouse) throws IOException {
    Path file = warehouse.resolve("LEASE");
    if (!Files.exists(file) || holder(warehouse).isPresent()) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return content(channel)
          .lines()
          .findFirst()
          .map(String::strip)
          .filter(line -> !line.isEmpty());
    }
  }

  /**
   * Makes sure that the lease is still held, right before the switch.
   *
   * @throws LostException if the file was replaced or the lock is gone
   * @throws IOException if that cannot be known
   */
  public void check() throws IOException {
    // Asked of the open channel and of the folder: opening the file again would end the lock.
    if (!lock.isValid() || !content(channel).equals(holder) || !isThere()) {
      throw new LostException(file);
    }
  }

  private boolean isThere() throws IOException {
    try {
      return identity.equals(identity(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
      lock.release();
    } finally {
      HELD.remove(file);
    }
  }

  private static String content(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CONTENT_BYTES);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // Reads on to the end.
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  /** Which file it is, whatever its name; a replaced file is another one. */
  private static Object identity(Path file) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    Object key = found.fileKey();
    return key == null ? found.creationTime() : key;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "an unnamed host";
    }
  }
}
