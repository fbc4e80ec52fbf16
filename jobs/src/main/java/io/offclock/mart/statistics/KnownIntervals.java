package io.offclock.mart.statistics;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Intervals of rate ratios that another night has resampled, each by a digest of all that it is a
 * function of: the code, the seed, the number of resamples and every person's four numbers. Where
 * one of these is another, so is the digest; so what is known is what resampling would give.
 *
 * <p>A digest names nobody, but of a few persons it can be found by trying what they may have
 * posted: it is to be kept where the persons' own figures are, with the same readers, and removed
 * with them.
 */
public final class KnownIntervals implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int DIGITS = 32;

  private final String code;
  private final HashMap<String, Interval> byDigest;

  /**
   * @param code digest of the code that resamples
   * @param byDigest as {@link Asked#byDigest} gave them
   */
  public KnownIntervals(String code, Map<String, Interval> byDigest) {
    this.code = code;
    this.byDigest = new HashMap<>(byDigest);
  }

  /** Where nothing is known. */
  public static KnownIntervals none() {
    return new KnownIntervals("", Map.of());
  }

  /** Begins to ask for intervals. */
  public Asked ask() {
    return new Asked();
  }

  /** Intervals that were asked for; what is not known is resampled. Mutable. */
  public final class Asked {
    private final HashMap<String, Interval> asked = new HashMap<>();

    private Asked() {}

    /** The interval, as {@link PersonBootstrap#interval} gives it. */
    Interval interval(double[][] persons, long seed) {
      String digest = digest(persons, seed);
      Interval known = byDigest.get(digest);
      Interval interval = known == null ? PersonBootstrap.interval(persons, seed) : known;
      asked.put(digest, interval);
      return interval;
    }

    /** What was asked for, by lower-case hexadecimal digest; known or resampled. */
    public Map<String, Interval> byDigest() {
      return asked;
    }
  }

  private String digest(double[][] persons, long seed) {
    ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * (2 + 4 * persons.length));
    numbers.putLong(seed).putLong(PersonBootstrap.resamples(persons.length));
    for (double[] person : persons) {
      for (int i = 0; i < 4; i++) {
        numbers.putDouble(person[i]);
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(code.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(numbers.array())).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
