package io.offclock.intake.night;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A landing folder and a warehouse for one test, and a small real reader of lines. */
public final class LandingFixture {
  public static final Limits LIMITS = new Limits(10_000, 100, 1L << 30, 1L << 31, 200);

  public final Path landing;
  public final Path warehouse;
  public final BatchStore store;

  public LandingFixture(Path root) throws IOException {
    this.landing = Files.createDirectories(root.resolve("landing"));
    this.warehouse = root.resolve("warehouse");
    this.store = new BatchStore(warehouse);
  }

  public Path put(String path, String text) throws IOException {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path put(String path, byte[] bytes) throws IOException {
    Path file = landing.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  public static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(StandardCharsets.UTF_8, entries);
  }

  /** Where a night of this warehouse unpacks archives; gone with the test's folder. */
  public UnpackingFolder unpacking() throws IOException {
    return store.unpacking();
  }

  /** Keeps words, finds nothing. */
  public static final TextRetention WORDS =
      TextRetention.words((text, language, platform) -> null, "r1");

  public Intake intake(LineReader reader) {
    return intake(reader, WORDS);
  }

  public Intake intake(LineReader reader, TextRetention text) {
    return new Intake(choice(reader), settings(text), store, 2, Progress.NONE);
  }

  public static IntakeSettings settings(TextRetention text) {
    return new IntakeSettings(Map.of(), Map.of(), LIMITS, text);
  }

  public static ReaderChoice choice(LineReader reader) {
    return (source, head, path) -> {
      String begin = new String(head, StandardCharsets.UTF_8);
      if (begin.startsWith("lines\n") || begin.startsWith("{")) {
        return new ReaderChoice.Choice.Read(reader);
      }
      if (begin.startsWith("elsewhere")) {
        return new ReaderChoice.Choice.Misplaced("linkedin");
      }
      return begin.startsWith("messages")
          ? new ReaderChoice.Choice.Private("x.direct-messages")
          : new ReaderChoice.Choice.Unknown();
    };
  }

  /**
   * Reads {@code epoch-second TAB text} after a first line {@code lines}; a line that is longer
   * than the limit or has no time is rejected.
   */
  public record LineReader(int version) implements ExportReader {
    @Override
    public String format() {
      return "test.lines";
    }

    @Override
    public void read(InputStream in, ReadingContext context, RecordSink sink) throws IOException {
      BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long offset = 0;
      long start = 0;
      long number = -1;
      boolean tooLong = false;
      int next;
      do {
        next = bytes.read();
        offset++;
        if (next >= 0 && next != '\n') {
          if (line.size() < context.maxRecordBytes()) {
            line.write(next);
          } else {
            tooLong = true;
          }
          continue;
        }
        if (line.size() > 0) {
          number++;
          if (number > 0 || tooLong) {
            record(
                Math.max(1, number),
                start,
                tooLong ? null : line.toString(StandardCharsets.UTF_8),
                context,
                sink);
          }
        }
        line.reset();
        tooLong = false;
        start = offset;
      } while (next >= 0);
    }

    private static void record(
        long number, long offset, @Nullable String line, ReadingContext context, RecordSink sink)
        throws IOException {
      if (line == null) {
        sink.reject(new Rejection(number, offset, RejectionReason.TOO_LONG, null));
      } else if (line.equals("not lines")) {
        throw new UnreadableExportException("BAD_HEADER", "found no lines, expected lines");
      } else if (line.equals("fault")) {
        throw new IllegalStateException("secret words");
      } else if (!line.contains("\t")) {
        sink.reject(new Rejection(number, offset, RejectionReason.MISSING_TIME, "time"));
      } else {
        String[] parts = line.split("\t", 2);
        context.digest(parts[0], parts[0], parts[1]);
        sink.accept(
            ActivityRecord.at(number, offset)
                .key(parts[0], parts[0])
                .kind(ActivityKind.POST, ContentOrigin.ORIGINAL)
                .text(parts[1].isEmpty() ? null : parts[1])
                .published(Stamp.utc(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .build());
      }
    }
  }
}
