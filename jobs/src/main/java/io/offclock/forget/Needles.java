package io.offclock.forget;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many strings at once in bytes, in one pass: each is known by its last eight bytes, in
 * which keys differ most, and only where these stand is the rest compared.
 */
final class Needles {
  /** A shorter string is found by chance; its column must tell. */
  static final int SHORTEST_BYTES = 8;

  /** Of a longer one its beginning is looked for. */
  static final int LONGEST_BYTES = 4096;

  private static final int SIEVE_BITS = 16;

  private final Map<Long, List<byte[]>> byEnd = new HashMap<>();
  private final boolean[] sieve = new boolean[1 << SIEVE_BITS];
  private int number;

  Needles(Collection<String> strings) {
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      if (bytes.length >= SHORTEST_BYTES) {
        byte[] needle = beginning(bytes);
        long last = 0;
        for (int i = needle.length - SHORTEST_BYTES; i < needle.length; i++) {
          last = (last << Byte.SIZE) | (needle[i] & 0xFF);
        }
        byEnd.computeIfAbsent(last, key -> new ArrayList<>()).add(needle);
        sieve[slot(last)] = true;
        number++;
      }
    }
  }

  /** Whole characters of it. */
  private static byte[] beginning(byte[] bytes) {
    int end = Math.min(bytes.length, LONGEST_BYTES);
    while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  /** How many are looked for. */
  int number() {
    return number;
  }

  /**
   * The first one found.
   *
   * @param from offset at which to begin
   * @param length how many of the bytes count
   * @return start and end of it; null where there is none
   */
  int @Nullable [] find(byte[] bytes, int from, int length) {
    if (number == 0) {
      return null;
    }
    long window = 0;
    for (int i = from; i < length; i++) {
      window = (window << Byte.SIZE) | (bytes[i] & 0xFF);
      int end = i + 1;
      if (end - from >= SHORTEST_BYTES && sieve[slot(window)]) {
        for (byte[] needle : byEnd.getOrDefault(window, List.of())) {
          int start = end - needle.length;
          if (start >= from && Arrays.equals(bytes, start, end, needle, 0, needle.length)) {
            return new int[] {start, end};
          }
        }
      }
    }
    return null;
  }

  boolean isIn(byte[] bytes, int length) {
    return find(bytes, 0, length) != null;
  }

  private static int slot(long window) {
    long mixed = window * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> (Long.SIZE - SIEVE_BITS));
  }
}
