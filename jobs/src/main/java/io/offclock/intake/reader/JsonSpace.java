package io.offclock.intake.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The space between the tokens of JSON. */
final class JsonSpace {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EIGHT_SPACES = 0x2020202020202020L;

  private JsonSpace() {}

  /** Index of the next byte that is no space. */
  static int end(byte[] bytes, int from, int limit) throws DeclinedException {
    int p = from;
    while (p < limit) {
      byte unit = bytes[p];
      if (unit > ' ') {
        return p;
      }
      if (unit != ' ' && unit != '\n' && unit != '\r' && unit != '\t') {
        throw DeclinedException.NOT_SOUND;
      }
      p++;
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
