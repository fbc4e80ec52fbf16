package io.offclock.intake.reader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that occur in a JSON file, each known by its bytes after it was met once, so that no
 * characters are made of them again. Every key has a number of its own, by which one that occurs
 * twice in an object is found without comparing.
 */
final class JsonKeys {
  /** Keys in one element; an export has about a hundred. */
  static final int MOST = 512;

  private static final int BUCKET_BITS = 10;

  /** Spellings that share a bucket; more are an attempt to be slow. */
  private static final int MOST_IN_A_BUCKET = 16;

  private static final int LONGEST = 256;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** One spelling of a key. */
  static final class Key {
    private final String name;
    private final int number;
    private final boolean isKept;
    private final byte[] spelled;

    /** Up to eight bytes of the spelling, and the last eight where there are so many. */
    private final long first;

    private final long last;
    private final @Nullable Key next;

    private Key(
        String name,
        int number,
        boolean isKept,
        byte[] spelled,
        long first,
        long last,
        @Nullable Key next) {
      this.name = name;
      this.number = number;
      this.isKept = isKept;
      this.spelled = spelled;
      this.first = first;
      this.last = last;
      this.next = next;
    }

    String name() {
      return name;
    }

    /** From 0 to below {@link #MOST}; the same for every spelling of the key. */
    int number() {
      return number;
    }

    boolean isKept() {
      return isKept;
    }

    /** Bytes between its quotes. */
    int length() {
      return spelled.length;
    }
  }

  private final @Nullable Map<String, String> kept;
  private final Key[] buckets = new Key[1 << BUCKET_BITS];
  private final Map<String, Key> byName = new HashMap<>();
  private int spellings;

  /**
   * @param kept names of the keys that are looked at; null where all are
   */
  JsonKeys(@Nullable Set<String> kept) {
    if (kept == null) {
      this.kept = null;
      return;
    }
    // A name that is looked up is the same string as the one looked for, which saves comparing.
    Map<String, String> names = new HashMap<>();
    kept.forEach(name -> names.put(name, name));
    this.kept = names;
  }

  /**
   * Makes room where an earlier element had keys of its own; numbers hold within an element.
   *
   * @return true where those known before are known no more
   */
  boolean begin() {
    if (spellings <= MOST / 2) {
      return false;
    }
    Arrays.fill(buckets, null);
    byName.clear();
    spellings = 0;
    return true;
  }

  /** How many keys have numbers. */
  int count() {
    return byName.size();
  }

  /** The key that is spelled so between its quotes; null where it is not known yet. */
  @Nullable Key find(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = first(bytes, from, length);
    long last = last(bytes, to, length);
    Key key = buckets[bucket(first, last, length)];
    while (key != null && !isSpelled(key, bytes, from, to, first, last)) {
      key = key.next;
    }
    return key;
  }

  private static boolean isSpelled(Key key, byte[] bytes, int from, int to, long first, long last) {
    return key.first == first
        && key.last == last
        && key.spelled.length == to - from
        && isSpelledBetween(key.spelled, bytes, from);
  }

  /** Without the first eight bytes and the last. */
  private static boolean isSpelledBetween(byte[] spelled, byte[] bytes, int from) {
    for (int i = Long.BYTES; i + Long.BYTES < spelled.length; i += Long.BYTES) {
      if ((long) EIGHT_BYTES.get(spelled, i) != (long) EIGHT_BYTES.get(bytes, from + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Learns a spelling that was not found.
   *
   * @param name what it means
   * @return null where there are more than any export has
   */
  @Nullable Key learn(byte[] bytes, int from, int to, String name) {
    int length = to - from;
    long first = first(bytes, from, length);
    long last = last(bytes, to, length);
    int bucket = bucket(first, last, length);
    int others = 0;
    for (Key key = buckets[bucket]; key != null; key = key.next) {
      others++;
    }
    if (spellings == MOST || others == MOST_IN_A_BUCKET || length > LONGEST) {
      return null;
    }
    Key known = byName.get(name);
    String wanted = kept == null ? name : kept.get(name);
    Key key =
        new Key(
            wanted == null ? name : wanted,
            known == null ? byName.size() : known.number,
            wanted != null,
            Arrays.copyOfRange(bytes, from, to),
            first,
            last,
            buckets[bucket]);
    buckets[bucket] = key;
    byName.putIfAbsent(name, key);
    spellings++;
    return key;
  }

  private static long first(byte[] bytes, int from, int length) {
    if (length >= Long.BYTES) {
      return (long) EIGHT_BYTES.get(bytes, from);
    }
    if (from + Long.BYTES <= bytes.length) {
      return (long) EIGHT_BYTES.get(bytes, from) & ((1L << (Byte.SIZE * length)) - 1);
    }
    long first = 0;
    for (int i = length - 1; i >= 0; i--) {
      first = (first << Byte.SIZE) | (bytes[from + i] & 0xFF);
    }
    return first;
  }

  private static long last(byte[] bytes, int to, int length) {
    return length < Long.BYTES ? 0 : (long) EIGHT_BYTES.get(bytes, to - Long.BYTES);
  }

  private static int bucket(long first, long last, int length) {
    long mixed = (first ^ Long.rotateLeft(last, 29) ^ length) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> (Long.SIZE - BUCKET_BITS));
  }
}
