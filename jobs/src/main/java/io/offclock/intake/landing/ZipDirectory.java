package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;

/**
 * What java.util.zip does not tell of a zip's directory: where each entry lies and whether it is a
 * link. It is read first, because java.util.zip loads a directory of any size.
 */
record ZipDirectory(List<Header> headers) {
  /** A directory of 100,000 entries has some 10 MiB. */
  static final int LARGEST_BYTES = 32 << 20;

  private static final int HEADER_BYTES = 46;
  private static final int LOCAL_HEADER_BYTES = 30;
  private static final long IN_EXTRA = 0xFFFFFFFFL;

  /**
   * One entry's.
   *
   * @param mode type bits of a Unix file, 0 where there are none
   * @param start of its local header, in bytes from the start of the file
   * @param packed bytes
   * @param nameBytes length of its name
   */
  record Header(int mode, long start, long packed, int nameBytes) {
    ContainerEntry.Kind kind(ZipEntry entry) {
      return switch (mode) {
        case 0, 0100000 ->
            entry.isDirectory() ? ContainerEntry.Kind.FOLDER : ContainerEntry.Kind.FILE;
        case 0040000 -> ContainerEntry.Kind.FOLDER;
        case 0120000 -> ContainerEntry.Kind.LINK;
        default -> ContainerEntry.Kind.OTHER;
      };
    }
  }

  /**
   * Reads the directory of a zip.
   *
   * @throws UnreadableExportException if it has none, too many entries, or entries that overlap
   */
  static ZipDirectory of(Path location, Limits limits) throws IOException {
    try (FileChannel file = FileChannel.open(location)) {
      ZipEnd end = ZipEnd.of(file);
      if (!end.isPossible()) {
        throw damaged();
      }
      if (end.entries() > limits.maxEntries()) {
        throw EntryListing.tooMany("a zip of %d entries".formatted(end.entries()), limits);
      }
      if (end.length() > LARGEST_BYTES) {
        throw new UnreadableExportException(
            "DIRECTORY_TOO_LARGE",
            "found a zip whose directory has %d bytes, expected at most %d"
                .formatted(end.length(), LARGEST_BYTES));
      }
      List<Header> headers =
          headers(ZipEnd.bytes(file, end.start(), (int) end.length()), end, limits);
      refuseOverlaps(headers, end);
      return new ZipDirectory(headers);
    }
  }

  private static List<Header> headers(ByteBuffer directory, ZipEnd end, Limits limits)
      throws UnreadableExportException {
    List<Header> headers = new ArrayList<>();
    int at = 0;
    while (at + HEADER_BYTES <= directory.limit()) {
      int name = directory.getShort(at + 28) & 0xFFFF;
      int extra = directory.getShort(at + 30) & 0xFFFF;
      int comment = directory.getShort(at + 32) & 0xFFFF;
      int next = at + HEADER_BYTES + name + extra + comment;
      if (directory.getInt(at) != ZipEnd.DIRECTORY_HEADER || next > directory.limit()) {
        throw damaged();
      }
      long packed = directory.getInt(at + 20) & IN_EXTRA;
      long start = directory.getInt(at + 42) & IN_EXTRA;
      if (packed == IN_EXTRA || start == IN_EXTRA) {
        boolean isSizeThere = (directory.getInt(at + 24) & IN_EXTRA) == IN_EXTRA;
        ByteBuffer large = large(directory, at + HEADER_BYTES + name, extra);
        if (isSizeThere) {
          take(large);
        }
        packed = packed == IN_EXTRA ? take(large) : packed;
        start = start == IN_EXTRA ? take(large) : start;
      }
      if (packed < 0 || start < 0) {
        throw damaged();
      }
      int mode = directory.getShort(at + 40) & 0170000;
      if (headers.size() == limits.maxEntries()) {
        // More than the zip states of itself.
        throw EntryListing.tooMany(
            "a zip of more than %d entries".formatted(limits.maxEntries()), limits);
      }
      headers.add(new Header(mode, end.base() + start, packed, name));
      at = next;
    }
    return headers;
  }

  /** The values of the ZIP64 extra field, in order; empty where there is none. */
  private static ByteBuffer large(ByteBuffer directory, int from, int length) {
    int at = from;
    while (at + 4 <= from + length) {
      int bytes = Math.min(directory.getShort(at + 2) & 0xFFFF, from + length - at - 4);
      if (directory.getShort(at) == 1) {
        return directory.slice(at + 4, bytes).order(directory.order());
      }
      at += 4 + bytes;
    }
    return ByteBuffer.allocate(0);
  }

  private static long take(ByteBuffer large) throws UnreadableExportException {
    if (large.remaining() < Long.BYTES) {
      throw damaged();
    }
    return large.getLong();
  }

  /** Entries that share bytes unpack to far more than the zip's size says. */
  private static void refuseOverlaps(List<Header> headers, ZipEnd end)
      throws UnreadableExportException {
    List<Header> inOrder = new ArrayList<>(headers);
    inOrder.sort(Comparator.comparingLong(Header::start));
    for (int i = 0; i < inOrder.size(); i++) {
      Header header = inOrder.get(i);
      long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).start() : end.start();
      long room = next - header.start() - LOCAL_HEADER_BYTES - header.nameBytes();
      if (header.packed() > room) {
        throw new UnreadableExportException(
            "OVERLAPPING_ENTRIES",
            "found a zip whose entries share bytes, expected each to have its own");
      }
    }
  }

  static UnreadableExportException damaged() {
    return new UnreadableExportException(
        "DAMAGED_ZIP", "found a zip with a damaged directory, expected a sound one");
  }
}
