package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one zip entry, counted against the limits while they are unpacked and checked
 * against the entry's checksum at the end: what a zip says of its sizes is not believed.
 */
final class BoundedEntryStream extends FilterInputStream {
  /** Bytes to which the ratio is not applied. */
  private static final long RATIO_FREE_BYTES = 1 << 20;

  private final long packedBytes;
  private final long statedCrc;
  private final Limits limits;
  private final CRC32 crc = new CRC32();
  private long bytes;

  BoundedEntryStream(InputStream in, ZipEntry entry, Limits limits) {
    super(in);
    this.packedBytes = Math.max(1, entry.getCompressedSize());
    this.statedCrc = entry.getCrc();
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    if (read < 0) {
      if (statedCrc >= 0 && crc.getValue() != statedCrc) {
        throw damaged(null);
      }
      return read;
    }
    crc.update(target, offset, read);
    bytes += read;
    if (bytes > limits.maxEntryBytes()) {
      throw new UnreadableExportException(
          "ENTRY_TOO_LARGE",
          "found an entry of more than %d bytes, expected at most that"
              .formatted(limits.maxEntryBytes()));
    }
    if (bytes > RATIO_FREE_BYTES && bytes / packedBytes >= limits.maxRatio()) {
      throw new UnreadableExportException(
          "ENTRY_RATIO",
          "found an entry that unpacks to more than %d times its size, expected at most that"
              .formatted(limits.maxRatio()));
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.max(0, Math.min(count, 1 << 16))).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  static UnreadableExportException damaged(@Nullable IOException cause) {
    UnreadableExportException refused =
        new UnreadableExportException(
            "DAMAGED_ENTRY",
            "found an entry that does not unpack to what the zip says, expected a sound one");
    if (cause != null) {
      refused.initCause(cause);
    }
    return refused;
  }
}
