package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted against the limits while they are unpacked. */
class BoundedStream extends FilterInputStream {
  private final String thing;
  private final long packedBytes;
  private final long maxBytes;
  private final int maxRatio;
  private final Allowance allowance;
  private long bytes;

  /**
   * @param thing what is read, such as "an entry"
   * @param packedBytes what the ratio is taken to
   * @param maxBytes most bytes
   * @param maxRatio most bytes per packed byte
   * @param allowance what all bytes are taken of
   */
  BoundedStream(
      InputStream in,
      String thing,
      long packedBytes,
      long maxBytes,
      int maxRatio,
      Allowance allowance) {
    super(in);
    this.thing = thing;
    this.packedBytes = Math.max(1, packedBytes);
    this.maxBytes = maxBytes;
    this.maxRatio = maxRatio;
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read < 0) {
      return read;
    }
    bytes += read;
    if (bytes > maxBytes) {
      throw new UnreadableExportException(
          "ENTRY_TOO_LARGE",
          "found %s of more than %d bytes, expected at most that".formatted(thing, maxBytes));
    }
    if (bytes > Allowance.RATIO_FREE_BYTES && bytes / packedBytes >= maxRatio) {
      throw new UnreadableExportException(
          "ENTRY_RATIO",
          "found %s that unpacks to more than %d times its size, expected at most that"
              .formatted(thing, maxRatio));
    }
    allowance.take(read);
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
}
