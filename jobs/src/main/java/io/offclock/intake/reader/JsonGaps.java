package io.offclock.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in JSON between two values that are neither object nor array: brackets, keys, commas
 * and space. Records of an export are written alike, so what came here before comes again most
 * often, and is compared as a whole instead of taken apart.
 */
final class JsonGaps {
  /** Different ones in an export, most often a hundred; then it begins anew. */
  private static final int MOST = 1 << 10;

  /** Bytes of one that is worth knowing. */
  private static final int LONGEST = 1 << 10;

  private static final Step[] NO_STEPS = {};

  /**
   * One thing that happens in a gap.
   *
   * @param unit the bracket; a quote for a key
   * @param offset of the bracket from the first byte of the gap
   * @param key null of a bracket
   */
  record Step(byte unit, int offset, JsonKeys.@Nullable Key key) {}

  /** One of them, with what came after it the last times. */
  static final class Gap {
    private final long path;
    private final byte[] written;
    private final Step[] steps;

    /** Whether the record ends with it. */
    private final boolean isEnd;

    private @Nullable Gap last;
    private @Nullable Gap lastButOne;

    private Gap(long path, byte[] written, Step[] steps, boolean isEnd) {
      this.path = path;
      this.written = written;
      this.steps = steps;
      this.isEnd = isEnd;
    }

    /** In bytes. */
    int length() {
      return written.length;
    }

    /** What happens in it, in order; it is not to be changed. */
    Step[] steps() {
      return steps;
    }

    /**
     * The gap that begins at an index if it came after this one before; null where it is another.
     *
     * @param path as {@link OpenValue#path} has it
     */
    @Nullable Gap next(byte[] bytes, int from, int limit, long path) {
      Gap first = last;
      if (first == null || first.isAt(bytes, from, limit, path)) {
        return first;
      }
      Gap second = lastButOne;
      if (second == null || !second.isAt(bytes, from, limit, path)) {
        return null;
      }
      last = second;
      lastButOne = first;
      return second;
    }

    private boolean isAt(byte[] bytes, int from, int limit, long openPath) {
      int to = from + written.length;
      return path == openPath
          && (isEnd ? to <= limit : to < limit && isPlain(bytes[to]))
          && Arrays.equals(bytes, from, to, written, 0, written.length);
    }

    /** Whether a value begins so that is neither object nor array, as far as it is sound. */
    private static boolean isPlain(byte unit) {
      return unit > ' ' && unit != '{' && unit != '[' && unit != ']';
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Gap gap && path == gap.path && Arrays.equals(written, gap.written);
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(path) + Arrays.hashCode(written);
    }
  }

  private final Map<Gap, Gap> known = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private Gap beginning = new Gap(0, new byte[0], NO_STEPS, false);

  /** What the gap before the first value comes after. */
  Gap beginning() {
    if (known.size() >= MOST) {
      forget();
    }
    return beginning;
  }

  /** Forgets all of them, as the keys in them are known no more. */
  void forget() {
    known.clear();
    beginning = new Gap(0, new byte[0], NO_STEPS, false);
  }

  /** Notes that a gap begins that is not known. */
  void begin() {
    steps.clear();
  }

  /** Notes what happens in it. */
  void add(byte unit, int offset, JsonKeys.@Nullable Key key) {
    steps.add(new Step(unit, offset, key));
  }

  /**
   * Learns it.
   *
   * @param before the one that it came after
   * @param path where it begins, as {@link OpenValue#path} has it
   * @param isEnd whether the record ends with it
   */
  Gap learn(Gap before, long path, byte[] bytes, int from, int to, boolean isEnd) {
    if (path == OpenValue.TOO_DEEP || to - from > LONGEST) {
      return new Gap(path, new byte[0], NO_STEPS, isEnd);
    }
    Gap met = new Gap(path, Arrays.copyOfRange(bytes, from, to), steps.toArray(NO_STEPS), isEnd);
    Gap first = known.putIfAbsent(met, met);
    Gap gap = first == null ? met : first;
    before.lastButOne = before.last;
    before.last = gap;
    return gap;
  }
}
