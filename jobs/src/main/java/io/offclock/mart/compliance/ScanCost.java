package io.offclock.mart.compliance;

import io.offclock.mart.compliance.RuleEngine.ScanWatch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What scanning costs, measured by scanning texts again and again for a moment, in this process and
 * on one core. All terms of all rules are found in one pass, and lists that several rules read are
 * gone through once: that is shared, and no part of it is one rule's or one term's. A rule's own
 * time is what is done for it alone.
 *
 * @param texts measured on
 * @param codePoints of these texts together, as far as they are examined
 * @param terms in the one pass
 * @param microsPerText time of a whole scan, in microseconds
 * @param sharedMicrosPerText of it what all rules share
 * @param ownMicrosPerText of it what is done for one rule alone, by rule; a rule without such a
 *     step is not in it
 */
public record ScanCost(
    int texts,
    long codePoints,
    int terms,
    double microsPerText,
    double sharedMicrosPerText,
    Map<String, Double> ownMicrosPerText) {
  private static final long WARM_UP_NANOS = 300_000_000;
  private static final long MEASURED_NANOS = 300_000_000;
  private static final double NANOS_PER_MICRO = 1000;

  /**
   * A text to be scanned.
   *
   * @param language BCP 47 language the source states; null where it states none
   * @param platform lower case
   */
  public record Text(String text, @Nullable String language, String platform) {}

  /**
   * Measures; null where there is no text to measure on. Takes a little more than half a second.
   */
  public static @Nullable ScanCost of(RuleEngine engine, List<Text> texts) {
    if (texts.isEmpty()) {
      return null;
    }
    repeat(engine, texts, new Laps(), WARM_UP_NANOS);
    Laps laps = new Laps();
    long scans = repeat(engine, texts, laps, MEASURED_NANOS);
    Map<String, Double> own = new TreeMap<>();
    double shared = 0;
    double all = 0;
    for (Map.Entry<String, Long> lap : laps.nanos.entrySet()) {
      double micros = lap.getValue() / NANOS_PER_MICRO / scans;
      all += micros;
      if (lap.getKey().equals(ScanWatch.SHARED)) {
        shared = micros;
      } else {
        own.put(lap.getKey(), micros);
      }
    }
    int most = engine.bundle().maxCodePoints();
    return new ScanCost(
        texts.size(),
        texts.stream()
            .mapToLong(text -> Math.min(most, text.text().codePointCount(0, text.text().length())))
            .sum(),
        engine.bundle().termCount(),
        all,
        shared,
        own);
  }

  /** Scans all texts, and again while there is time left; how many scans that were. */
  private static long repeat(RuleEngine engine, List<Text> texts, Laps laps, long nanos) {
    long begun = System.nanoTime();
    long scans = 0;
    do {
      for (Text text : texts) {
        laps.begin();
        engine.scan(text.text(), text.language(), text.platform(), laps);
        scans++;
      }
    } while (System.nanoTime() - begun < nanos);
    return scans;
  }

  /** Sums up the time of each step. */
  private static final class Laps implements ScanWatch {
    private final Map<String, Long> nanos = new TreeMap<>();
    private long last;

    void begin() {
      last = System.nanoTime();
    }

    @Override
    public void done(String step) {
      long now = System.nanoTime();
      nanos.merge(step, now - last, Long::sum);
      last = System.nanoTime();
    }
  }
}
