package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.EOFException;
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
final class BoundedEntryStream extends BoundedStream {
  private final long statedCrc;
  private final CRC32 crc = new CRC32();

  BoundedEntryStream(InputStream in, ZipEntry entry, Limits limits, Allowance allowance) {
    super(
        in,
        "an entry",
        entry.getCompressedSize(),
        limits.maxEntryBytes(),
        limits.maxRatio(),
        allowance);
    this.statedCrc = entry.getCrc();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    if (read >= 0) {
      crc.update(target, offset, read);
    } else if (statedCrc >= 0 && crc.getValue() != statedCrc) {
      throw damaged(null);
    }
    return read;
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
