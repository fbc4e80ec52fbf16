package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stamp that is read by its shape is what a formatter makes of it. */
class FixedStampTest {
  private static final int STAMPS = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd HH:mm:ss Z",
        "uuuu/MM/dd HH:mm Z",
        "dd.MM.yyyy HH:mm",
        "yyyyMMdd HHmm",
        "MM/dd/yyyy"
      })
  void readsNothingButWhatAFormatterReads(String pattern) {
    Random random = new Random(41);
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern.replace('y', 'u'))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    FixedStamp shape = FixedStamp.of(pattern);
    int read = 0;
    for (int i = 0; i < STAMPS; i++) {
      StringBuilder stamp = new StringBuilder();
      for (char c : pattern.replace("Z", "+0000").toCharArray()) {
        stamp.append(Character.isLetter(c) ? digit(random, c) : c);
      }
      if (random.nextInt(4) == 0) {
        stamp.setCharAt(random.nextInt(stamp.length()), "0 9:-+/T\u0661".charAt(random.nextInt(9)));
      }
      LocalDateTime found = shape.read(stamp.toString());
      if (found != null) {
        read++;
        assertThat(found).as("%s", stamp).isEqualTo(parsed(formatter, stamp.toString()));
      }
    }
    assertThat(read).isGreaterThan(STAMPS / 20);
  }

  @Test
  void readsIsoAsALibraryDoes() {
    Random random = new Random(41);
    List<String> ends = List.of("Z", "+00:00", "+02:00", "-00:00", "z", "", "ZZ", ".Z", "0Z");
    int read = 0;
    for (int i = 0; i < STAMPS; i++) {
      StringBuilder stamp = new StringBuilder("2024-05-14T07:32:10");
      if (random.nextBoolean()) {
        stamp.append('.').append("123456789012", 0, random.nextInt(13));
      }
      stamp.setLength(random.nextInt(9) == 0 ? random.nextInt(20) : stamp.length());
      stamp.append(ends.get(random.nextInt(ends.size())));
      if (!stamp.isEmpty() && random.nextInt(3) == 0) {
        stamp.setCharAt(random.nextInt(stamp.length()), "0369:-T.".charAt(random.nextInt(8)));
      }
      Instant found = iso(stamp.toString());
      assertThat(found).as("%s", stamp).isEqualTo(ofLibrary(stamp.toString()));
      read += found == null ? 0 : 1;
    }
    assertThat(read).isBetween(STAMPS / 5, STAMPS * 4 / 5);
  }

  private static @Nullable Instant iso(String stamp) {
    try {
      return UtcStamps.iso(stamp, "at");
    } catch (RejectedRow e) {
      return null;
    }
  }

  private static @Nullable Instant ofLibrary(String stamp) {
    try {
      return OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Test
  void leavesOtherPatternsToAFormatter() {
    for (String pattern :
        new String[] {
          "EEE, MMM d, yyyy",
          "yyyy-MM-dd'T'HH:mm",
          "d.M.yyyy HH:mm",
          "yyyy-MM-dd hh:mm a",
          "yyyy-MM-dd HH",
          "HH:mm",
          "yyyy-MM-dd HH:mm yyyy",
          "yy-MM-dd HH:mm"
        }) {
      assertThat(FixedStamp.of(pattern)).as(pattern).isNull();
    }
  }

  /** Mostly of a date that exists, for the first digits of its fields are small. */
  private static char digit(Random random, char field) {
    int below = random.nextInt(20) == 0 ? 10 : field == 'y' ? 4 : 3;
    return (char) ('0' + random.nextInt(below));
  }

  private static @Nullable LocalDateTime parsed(DateTimeFormatter formatter, String stamp) {
    try {
      TemporalAccessor parsed = formatter.parse(stamp);
      LocalTime time = parsed.query(TemporalQueries.localTime());
      return LocalDate.from(parsed).atTime(time == null ? LocalTime.MIDNIGHT : time);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
