package io.offclock.intake.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The space between the tokens of JSON. Exports that are indented are so in the same way all along:
 * where a line begins is guessed by the last one of its depth, which takes less than looking.
 */
final class JsonSpace {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EIGHT_SPACES = 0x2020202020202020L;

  /** Spaces that lines begin with, by their depth. */
  private final int[] indents = new int[JsonElements.DEEPEST + 1];

  /**
   * Index of the next byte that is no space.
   *
   * @param from of a byte that is not above a space
   * @param depth of the next token, as far as is known
   */
  int end(byte[] bytes, int from, int limit, int depth) throws DeclinedException {
    byte first = bytes[from];
    if (first == ' ') {
      // Before the colon of a key or behind it.
      return from + 1 < limit && bytes[from + 1] > ' '
          ? from + 1
          : searched(bytes, from, limit, depth);
    }
    boolean isCrLf = first == '\r' && from + 1 < limit && bytes[from + 1] == '\n';
    int line = first == '\n' ? from + 1 : isCrLf ? from + 2 : limit;
    int guess = line + indents[depth];
    if (guess < limit && bytes[guess] > ' ' && areSpaces(bytes, line, guess)) {
      return guess;
    }
    return searched(bytes, from, limit, depth);
  }

  private static boolean areSpaces(byte[] bytes, int from, int to) {
    int p = from;
    while (p + Long.BYTES <= to) {
      if ((long) EIGHT_BYTES.get(bytes, p) != EIGHT_SPACES) {
        return false;
      }
      p += Long.BYTES;
    }
    if (to < Long.BYTES) {
      while (p < to && bytes[p] == ' ') {
        p++;
      }
      return p == to;
    }
    // The last eight, without those before the first.
    long others = (long) EIGHT_BYTES.get(bytes, to - Long.BYTES) ^ EIGHT_SPACES;
    return p == to || others >>> (Byte.SIZE * (Long.BYTES - (to - p))) == 0;
  }

  private int searched(byte[] bytes, int from, int limit, int depth) throws DeclinedException {
    int p = from;
    int line = -1;
    while (p < limit) {
      byte unit = bytes[p];
      if (unit > ' ') {
        if (line >= 0) {
          indents[depth] = p - line;
        }
        return p;
      }
      p++;
      if (unit == '\n') {
        line = p;
      } else if (unit != ' ' && unit != '\r' && unit != '\t') {
        throw DeclinedException.NOT_SOUND;
      }
      // What is indented is so for many a level.
      long others = 0;
      while (others == 0 && p + Long.BYTES <= limit) {
        others = (long) EIGHT_BYTES.get(bytes, p) ^ EIGHT_SPACES;
        p += others == 0 ? Long.BYTES : Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
    }
    throw DeclinedException.CUT;
  }
}
