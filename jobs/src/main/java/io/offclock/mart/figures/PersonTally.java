package io.offclock.mart.figures;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the rate ratios of a group need to know of one person in one period.
 *
 * @param publishedOn activities published on hours
 * @param publishedOff activities published off hours
 * @param effortOn activities done on hours
 * @param effortOff activities done off hours
 * @param onSeconds observed, elapsed seconds on hours
 * @param offSeconds observed, elapsed seconds off hours
 */
public record PersonTally(
    long publishedOn,
    long publishedOff,
    long effortOn,
    long effortOff,
    long onSeconds,
    long offSeconds) {
  private static final double SECONDS_PER_HOUR = 3600.0;

  /** Of a person of whom nothing but the number of posts is to be known. */
  public static PersonTally ofPosts(long posts) {
    return new PersonTally(posts, 0, 0, 0, 0, 0);
  }

  /** What {@link #ofPosts} was given. */
  public long posts() {
    return publishedOn;
  }

  /** Activities on hours by the clock of a view. */
  public double on(String view) {
    return view.equals("published") ? publishedOn : effortOn;
  }

  /** Activities off hours by the clock of a view. */
  public double off(String view) {
    return view.equals("published") ? publishedOff : effortOff;
  }

  public double onHours() {
    return onSeconds / SECONDS_PER_HOUR;
  }

  public double offHours() {
    return offSeconds / SECONDS_PER_HOUR;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(publishedOn);
    out.writeLong(publishedOff);
    out.writeLong(effortOn);
    out.writeLong(effortOff);
    out.writeLong(onSeconds);
    out.writeLong(offSeconds);
  }

  static PersonTally read(DataInput in) throws IOException {
    return new PersonTally(
        in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }
}
