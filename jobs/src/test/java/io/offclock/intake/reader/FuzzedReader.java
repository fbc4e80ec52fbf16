package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.UnreadableExportException;
import io.offclock.sample.CreatorAnalyticsFile;
import io.offclock.sample.CreatorAnalyticsFile.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One reader, what its exports look like, and what must hold of it whatever the bytes.
 *
 * @param name the format's; a number follows where one name has readers of several kinds
 */
public record FuzzedReader(String name, ExportReader reader, List<byte[]> seeds) {
  private static final int SHORT_RECORD_BYTES = 64;

  /** Every reader; those of {@link MutationTest} and of the tests of damaged files. */
  public static Collection<FuzzedReader> all() {
    Map<String, FuzzedReader> readers = new LinkedHashMap<>();
    MutationTest.readers()
        .map(Arguments::get)
        .forEach(
            sample -> {
              FuzzedReader fuzzed = of(readers, (ExportReader) sample[1]);
              String sound = sample[2] + String.valueOf(sample[3]).repeat(2);
              fuzzed.seeds.add(sound.getBytes(UTF_8));
              fuzzed.seeds.add(("\uFEFF" + sound).getBytes(UTF_16LE));
            });
    JsonArrayReadersDamageTest.formats()
        .forEach(
            format ->
                of(readers, format.reader())
                    .seeds
                    .add(
                        (format.before()
                                + format.element().replace("#", "10")
                                + ","
                                + format.element().replace("#", "11")
                                + format.after())
                            .getBytes(UTF_8)));
    XDamagedFilesTest.readersAndFiles()
        .map(Arguments::get)
        .forEach(
            sample ->
                of(readers, (ExportReader) sample[1])
                    .seeds
                    .add(String.valueOf(sample[2]).getBytes(UTF_8)));
    String vote =
        "2025-06-03 09:14:55,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7,";
    of(readers, new LinkedInVotesReader())
        .seeds
        .add(("Date,Link,OptionText\n" + vote + "\"Yes, \"\"now\"\"\"\n").getBytes(UTF_8));
    of(readers, new LinkedInCreatorAnalyticsReader()).seeds.add(workbook());
    // A CAR file: the length of its CBOR header, and the header.
    of(readers, new BlueskyRepositoryReader()).seeds.add(new byte[] {0x3A, (byte) 0xA2, 0x65});
    return readers.values();
  }

  private static byte[] workbook() {
    Line line = Line.of("urn:li:activity:7512783682797580345", LocalDate.of(2026, 10, 5), 31);
    try {
      return CreatorAnalyticsFile.of(List.of(line), List.of(line));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FuzzedReader of(Map<String, FuzzedReader> readers, ExportReader reader) {
    String name = reader.format();
    int number = 2;
    while (reader instanceof TabularReader && readers.containsKey(name)) {
      name = reader.format() + "." + number++;
    }
    return readers.computeIfAbsent(
        name, unknown -> new FuzzedReader(unknown, reader, new ArrayList<>()));
  }

  /**
   * Reads bytes, which come a few at a time.
   *
   * @throws AssertionError if a record was told of twice or never
   */
  public void check(byte[] bytes) throws IOException {
    check(reader, bytes, bytes.length % 4 == 0 ? SHORT_RECORD_BYTES : Reading.MAX_RECORD_BYTES);
  }

  static void check(ExportReader reader, byte[] bytes, int maxRecordBytes) throws IOException {
    Numbers numbers = new Numbers(bytes.length);
    ReadingContext context =
        new ReadingContext("export", "ann", maxRecordBytes, ZoneId.of("Europe/Berlin"));
    try {
      reader.read(new Trickle(bytes), context, numbers);
    } catch (UnreadableExportException e) {
      return;
    }
    numbers.mustBeWhole();
  }

  /** Gives from 1 to 61 bytes at a time, so that every boundary of a buffer comes anywhere. */
  private static final class Trickle extends ByteArrayInputStream {
    private int turn;

    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      turn = (turn * 5 + 3) % 61;
      return super.read(target, offset, Math.min(length, turn + 1));
    }
  }

  private static final class Numbers implements RecordSink {
    private final BitSet told = new BitSet();
    private final int length;

    Numbers(int length) {
      this.length = length;
    }

    @Override
    public void accept(ActivityRecord activity) {
      tell(activity.recordNumber(), activity.byteOffset());
    }

    @Override
    public void reject(Rejection rejection) {
      tell(rejection.recordNumber(), rejection.byteOffset());
    }

    private void tell(long number, long offset) {
      // A page of many posts costs a number each; none is shorter than two bytes.
      if (number < 1 || number > length + 1L || offset < 0 || offset > length) {
        throw new AssertionError("record " + number + " at byte " + offset + " of " + length);
      }
      if (told.get((int) number)) {
        throw new AssertionError("record " + number + " was told of twice");
      }
      told.set((int) number);
    }

    void mustBeWhole() {
      if (told.length() - 1 != told.cardinality() && !told.isEmpty()) {
        throw new AssertionError(
            "record " + told.nextClearBit(1) + " of " + (told.length() - 1) + " was never told of");
      }
    }
  }
}
