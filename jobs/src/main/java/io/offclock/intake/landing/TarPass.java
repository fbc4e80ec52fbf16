package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/** One pass over a tar. */
final class TarPass implements Closeable {
  /** The library keeps long names and extended headers in memory, whatever their length. */
  private static final int LONGEST_HEADER_BYTES = 1 << 16;

  private static final int LONGEST_NAME = 4096;

  private final Limits limits;
  private final Source source;
  private final TarArchiveInputStream tar;
  private final byte[] passedOver = new byte[1 << 16];
  private int entries;

  /**
   * @param in the tar, unpacked and held to the limits of the whole
   */
  TarPass(InputStream in, Limits limits) {
    this.limits = limits;
    this.source = new Source(in);
    this.tar = new TarArchiveInputStream(source, StandardCharsets.UTF_8.name());
  }

  /**
   * Goes to the next entry; null after the last one, when the rest of the file was checked too.
   *
   * @throws UnreadableExportException if the tar is damaged, passes a limit, or holds a file with
   *     holes, whose size says nothing of its cost
   */
  @Nullable ContainerEntry next() throws IOException {
    while (entries > 0 && read(passedOver, 0, passedOver.length) >= 0) {
      // What is left of the entry before.
    }
    TarArchiveEntry entry = header();
    if (entry == null) {
      while (source.read(passedOver, 0, passedOver.length) >= 0) {
        // The checksum of the file is at its end.
      }
      return null;
    }
    entries++;
    if (entries > limits.maxEntries()) {
      throw EntryListing.tooMany(
          "a tar of more than %d entries".formatted(limits.maxEntries()), limits);
    }
    if (entry.isSparse()) {
      throw new UnreadableExportException(
          "NOT_A_FILE", "found a tar with a file with holes, expected whole files");
    }
    if (entry.getName().length() > LONGEST_NAME) {
      throw damaged(null);
    }
    // As "tar -C folder ." writes them.
    String name = entry.getName().replaceFirst("^(\\./+)+", "");
    return new ContainerEntry(name, kind(entry), entry.getSize());
  }

  /**
   * The bytes of the entry that {@link #next} went to.
   *
   * @param closes whether the pass ends with the stream
   */
  InputStream entry(boolean closes) {
    InputStream bytes =
        new InputStream() {
          @Override
          public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return TarPass.this.read(target, offset, length);
          }

          @Override
          public void close() throws IOException {
            if (closes) {
              TarPass.this.close();
            }
          }
        };
    // Ratio and total are those of the file as a whole, which the source is held to.
    return new BoundedStream(
        bytes, "an entry", 1, limits.maxEntryBytes(), Integer.MAX_VALUE, Allowance.of(limits));
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  private @Nullable TarArchiveEntry header() throws IOException {
    source.left = LONGEST_HEADER_BYTES;
    try {
      return tar.getNextEntry();
    } catch (IOException | RuntimeException e) {
      throw source.failure != null ? source.failure : damaged(e);
    } finally {
      source.left = Long.MAX_VALUE;
    }
  }

  private int read(byte[] target, int offset, int length) throws IOException {
    try {
      return tar.read(target, offset, length);
    } catch (IOException | RuntimeException e) {
      throw source.failure != null ? source.failure : damaged(e);
    }
  }

  private static ContainerEntry.Kind kind(TarArchiveEntry entry) {
    if (entry.isSymbolicLink() || entry.isLink()) {
      return ContainerEntry.Kind.LINK;
    }
    if (entry.isDirectory()) {
      return ContainerEntry.Kind.FOLDER;
    }
    return switch (entry.getLinkFlag()) {
      case TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM, TarConstants.LF_CONTIG ->
          ContainerEntry.Kind.FILE;
      default -> ContainerEntry.Kind.OTHER;
    };
  }

  private static UnreadableExportException damaged(@Nullable Exception cause) {
    UnreadableExportException damaged =
        new UnreadableExportException("DAMAGED_TAR", "found a damaged tar, expected a sound one");
    if (cause != null) {
      damaged.initCause(cause);
    }
    return damaged;
  }

  /** The unpacked file; what went wrong in it goes wrong again, and is told from faults of tar. */
  private static final class Source extends FilterInputStream {
    private long left = Long.MAX_VALUE;
    private @Nullable IOException failure;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        int read = super.read(target, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
          throw damaged(null);
        }
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public long skip(long count) throws IOException {
      byte[] skipped = new byte[(int) Math.max(0, Math.min(count, 1 << 13))];
      return Math.max(0, read(skipped, 0, skipped.length));
    }
  }
}
