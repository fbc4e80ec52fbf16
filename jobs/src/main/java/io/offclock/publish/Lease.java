package io.offclock.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a warehouse, held by one process at a time. It is a lock of the operating
 * system on the file {@code LEASE}, so it ends with its process however that ends; the file's
 * content only says whose it is.
 */
public final class Lease implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private final String token;

  private Lease(Path file, FileChannel channel, FileLock lock, String token) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
    this.token = token;
  }

  /** Another process holds the lease; the message says which. */
  public static final class HeldException extends Exception {
    private static final long serialVersionUID = 1L;

    HeldException(Path file, String holder) {
      super(
          "Cannot write to %s: found that %s holds its lease, expected nobody. Wait until that run has ended."
              .formatted(file.getParent(), holder.isBlank() ? "another process" : holder.strip()));
    }
  }

  /**
   * Takes the lease.
   *
   * @throws HeldException if another process (or another run in this one) holds it
   * @throws IOException if the file cannot be written
   */
  public static Lease take(Path warehouse) throws IOException, HeldException {
    Files.createDirectories(warehouse);
    Path file = warehouse.resolve("LEASE");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new HeldException(file, Files.readString(file).lines().findFirst().orElse(""));
    }
    String token = UUID.randomUUID().toString();
    String holder =
        "process %d on %s since %s%n%s%n"
            .formatted(ProcessHandle.current().pid(), hostName(), Instant.now(), token);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    return new Lease(file, channel, lock, token);
  }

  /**
   * Makes sure that the lease is still held, right before the switch.
   *
   * @throws IOException if the file was replaced or the lock is gone
   */
  public void check() throws IOException {
    if (!lock.isValid() || !Files.readString(file).contains(token)) {
      throw new IOException(
          "Cannot switch: found that the lease %s is no longer ours, expected it to be held to the end"
              .formatted(file));
    }
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    lock.release();
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "an unnamed host";
    }
  }
}
