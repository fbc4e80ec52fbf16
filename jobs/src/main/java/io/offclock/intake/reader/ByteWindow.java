package io.offclock.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file from the current record on, read as far ahead as somebody looked. It grows
 * with the look-ahead, never with the file, and lets a framer go back after a record that turned
 * out to be broken; no library's parser can, which is why records are framed here.
 *
 * <p>Positions are 0-based byte offsets in the file. A unit is what quotes, separators and line
 * feeds are one of: a byte, or in UTF-16 two.
 */
final class ByteWindow {
  /** What {@link #unit} says past the end of the file. */
  static final int END = -1;

  private static final int CHUNK_BYTES = 1 << 16;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long LOWEST_BITS = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  private final InputStream in;
  private Charset charset;
  private int width = 1;
  private boolean littleEndian;
  private byte[] buffer = new byte[2 * CHUNK_BYTES];
  private int offsetInBuffer;
  private long base;
  private int length;
  private boolean exhausted;

  /** Opens a file at its first byte after a byte order mark, which outranks the charset given. */
  ByteWindow(InputStream in, Charset charset) throws IOException {
    this.in = in;
    this.charset = charset;
    long start = 0;
    if (at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF) {
      this.charset = StandardCharsets.UTF_8;
      start = 3;
    } else if (at(0) == 0xFF && at(1) == 0xFE) {
      this.charset = StandardCharsets.UTF_16LE;
      start = 2;
    } else if (at(0) == 0xFE && at(1) == 0xFF) {
      this.charset = StandardCharsets.UTF_16BE;
      start = 2;
    } else if (charset.equals(StandardCharsets.UTF_16)) {
      this.charset = StandardCharsets.UTF_16BE;
    }
    if (this.charset.equals(StandardCharsets.UTF_16LE)
        || this.charset.equals(StandardCharsets.UTF_16BE)) {
      width = 2;
      littleEndian = this.charset.equals(StandardCharsets.UTF_16LE);
    }
    start(start);
  }

  /** Offset of the first byte still held. */
  long start() {
    return base;
  }

  /** In which the file is written. */
  Charset charset() {
    return charset;
  }

  /** Bytes of one unit: 1, or 2 in UTF-16. */
  int width() {
    return width;
  }

  /** What holds the bytes, until more are read; see {@link #index}. */
  byte[] buffer() {
    return buffer;
  }

  /** Where the byte at an offset stands in the buffer. */
  int index(long position) {
    return offsetInBuffer + (int) (position - base);
  }

  /** Bytes from an offset on that were read already. */
  int held(long position) {
    return length - (int) (position - base);
  }

  /**
   * Reads on until so many bytes from an offset on are held, or the file ends.
   *
   * @return whether there are at least so many as needed
   */
  boolean readAhead(long position, int needed, int wanted) throws IOException {
    while (held(position) < wanted && fill()) {
      // A file may come in small pieces.
    }
    return held(position) >= needed;
  }

  /** Forgets everything before the position. */
  void start(long position) throws IOException {
    long drop = position - base;
    while (drop > length) {
      base += length;
      drop -= length;
      length = 0;
      offsetInBuffer = 0;
      if (!fill()) {
        return;
      }
    }
    // Moving bytes costs, so small steps only move when the window has to grow: see fill().
    base = position;
    offsetInBuffer += (int) drop;
    length -= (int) drop;
  }

  /** The unit at the position, or {@link #END}. */
  int unit(long position) throws IOException {
    int first = at(position);
    if (width == 1 || first == END) {
      return first;
    }
    int second = at(position + 1);
    if (second == END) {
      return first;
    }
    return littleEndian ? first | second << 8 : first << 8 | second;
  }

  /** Offset of the line feed at or after the position, or of the end of the file. */
  long lineEnd(long position, long limit) throws IOException {
    return skipTo(position, limit, '\n', '\n', '\n', '\n');
  }

  /** Offset of the first of four units at or after the position, or of the limit or the end. */
  long skipTo(long position, long limit, int a, int b, int c, int d) throws IOException {
    long p = position;
    while (p < limit) {
      int unit = unit(p);
      if (unit == a || unit == b || unit == c || unit == d || unit == END) {
        return p;
      }
      p += width;
      if (width == 1) {
        // As the loop does, without asking for every byte whether it was read yet.
        int at = offsetInBuffer + (int) (p - base);
        int end = offsetInBuffer + (int) Math.min(length, limit - base);
        while (at + Long.BYTES <= end
            && !hasOneOf((long) EIGHT_BYTES.get(buffer, at), a, b, c, d)) {
          at += Long.BYTES;
        }
        while (at < end
            && !(buffer[at] == a || buffer[at] == b || buffer[at] == c || buffer[at] == d)) {
          at++;
        }
        p = base + (at - offsetInBuffer);
      }
    }
    return p;
  }

  /** Whether one of eight bytes is one of four. */
  private static boolean hasOneOf(long eight, int a, int b, int c, int d) {
    return ((zeros(eight ^ LOWEST_BITS * a) | zeros(eight ^ LOWEST_BITS * b))
            | (zeros(eight ^ LOWEST_BITS * c) | zeros(eight ^ LOWEST_BITS * d)))
        != 0;
  }

  /** Not 0 where one of eight bytes is. */
  private static long zeros(long eight) {
    return (eight - LOWEST_BITS) & ~eight & HIGHEST_BITS;
  }

  /** The characters between two offsets; null where the bytes are not of the charset. */
  @Nullable String text(long from, long to) throws IOException {
    if (to <= from) {
      return "";
    }
    at(to - 1);
    int at = offsetInBuffer + (int) (from - base);
    int count = (int) Math.min(to - from, length - (from - base));
    return text(buffer, at, count, charset);
  }

  /** The characters of some bytes; null where they are not of the charset. */
  static @Nullable String text(byte[] buffer, int at, int count, Charset charset) {
    String quick = new String(buffer, at, count, charset);
    // A decoder is slow and rarely needed: only a replacement character can hide a bad byte.
    if (quick.indexOf('\uFFFD') >= 0) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(buffer, at, count))
            .toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    return quick.indexOf('\0') >= 0 ? null : quick;
  }

  private int at(long position) throws IOException {
    long index = position - base;
    while (index >= length) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[offsetInBuffer + (int) index] & 0xFF;
  }

  private boolean fill() throws IOException {
    if (exhausted) {
      return false;
    }
    if (buffer.length - offsetInBuffer - length < CHUNK_BYTES) {
      byte[] target =
          length > buffer.length / 2 ? Arrays.copyOf(buffer, buffer.length * 2) : buffer;
      System.arraycopy(buffer, offsetInBuffer, target, 0, length);
      buffer = target;
      offsetInBuffer = 0;
    }
    int read = in.read(buffer, offsetInBuffer + length, CHUNK_BYTES);
    if (read <= 0) {
      exhausted = true;
      return false;
    }
    length += read;
    return true;
  }
}
