package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * The end record of a zip, which says where its directory is. It is looked for as java.util.zip
 * does, so that both speak of the same directory.
 *
 * @param start of the directory, in bytes from the start of the file
 * @param length of the directory in bytes
 * @param entries as stated
 * @param base bytes before the zip in the file, to be added to the offsets in the directory
 */
record ZipEnd(long start, long length, long entries, long base) {
  private static final int END = 0x06054B50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ZIP64_LOCATOR = 0x07064B50;
  private static final int ZIP64_LOCATOR_BYTES = 20;
  private static final int ZIP64_END = 0x06064B50;
  private static final int ZIP64_END_BYTES = 56;

  static final int DIRECTORY_HEADER = 0x02014B50;
  static final int LOCAL_HEADER = 0x04034B50;

  static ZipEnd of(FileChannel file) throws IOException {
    long size = file.size();
    int tail = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
    ByteBuffer last = bytes(file, size - tail, tail);
    for (int at = tail - END_BYTES; at >= 0; at--) {
      if (last.getInt(at) == END) {
        ZipEnd end = at(file, size - tail + at, last, at);
        boolean endsTheFile = at + END_BYTES + (last.getShort(at + 20) & 0xFFFF) == tail;
        if (endsTheFile || end.isBorneOut(file)) {
          return end;
        }
      }
    }
    throw missing();
  }

  static UnreadableExportException missing() {
    return new UnreadableExportException(
        "TRUNCATED_ZIP", "found a zip without its end, expected the whole file");
  }

  private static ZipEnd at(FileChannel file, long position, ByteBuffer from, int at)
      throws IOException {
    long entries = from.getShort(at + 10) & 0xFFFF;
    long length = from.getInt(at + 12) & 0xFFFFFFFFL;
    long offset = from.getInt(at + 16) & 0xFFFFFFFFL;
    long end = position;
    boolean isTooLarge = entries == 0xFFFF || length == 0xFFFFFFFFL || offset == 0xFFFFFFFFL;
    if (isTooLarge && position >= ZIP64_LOCATOR_BYTES) {
      ByteBuffer locator = bytes(file, position - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES);
      long large = locator.getLong(8);
      if (locator.getInt(0) == ZIP64_LOCATOR && large >= 0 && large <= position - ZIP64_END_BYTES) {
        ByteBuffer record = bytes(file, large, ZIP64_END_BYTES);
        if (record.getInt(0) == ZIP64_END) {
          entries = record.getLong(32);
          length = record.getLong(40);
          offset = record.getLong(48);
          end = large;
        }
      }
    }
    return new ZipEnd(end - length, length, entries, end - length - offset);
  }

  /** A comment may hold what looks like an end record; the directory before it tells. */
  private boolean isBorneOut(FileChannel file) throws IOException {
    return isPossible()
        && bytes(file, start, 4).getInt(0) == DIRECTORY_HEADER
        && bytes(file, base, 4).getInt(0) == LOCAL_HEADER;
  }

  /** False where it states a directory that would begin before the file does. */
  boolean isPossible() {
    return start >= 0 && base >= 0 && length >= 0 && entries >= 0;
  }

  /** Bytes of a file, little-endian as everything in a zip; zeros where it ends before. */
  static ByteBuffer bytes(FileChannel file, long position, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
      // A channel may give less than it was asked for.
    }
    return bytes.rewind();
  }
}
