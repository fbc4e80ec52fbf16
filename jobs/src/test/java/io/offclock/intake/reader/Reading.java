package io.offclock.intake.reader;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that one reading of one file gave. */
record Reading(List<ActivityRecord> accepted, List<Rejection> rejected, ReadingContext context) {
  static final int MAX_RECORD_BYTES = 1 << 20;

  static Reading of(ExportReader reader, InputStream in, String name, int maxRecordBytes)
      throws IOException {
    return of(reader, in, new ReadingContext(name, "folder", maxRecordBytes));
  }

  static Reading of(ExportReader reader, String text, String account) throws IOException {
    return of(
        reader,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new ReadingContext("export", account, MAX_RECORD_BYTES));
  }

  /** Reads what may show records of others than these accounts. */
  static Reading of(ExportReader reader, String text, Set<String> authors) throws IOException {
    return of(
        reader,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new ReadingContext("export", null, MAX_RECORD_BYTES, null, authors));
  }

  static Reading of(ExportReader reader, InputStream in, ReadingContext context)
      throws IOException {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), context);
    reader.read(
        in,
        context,
        new RecordSink() {
          @Override
          public void accept(ActivityRecord activity) {
            reading.accepted.add(activity);
          }

          @Override
          public void reject(Rejection rejection) {
            reading.rejected.add(rejection);
          }
        });
    return reading;
  }

  static Reading of(ExportReader reader, byte[] bytes) throws IOException {
    return of(reader, new ByteArrayInputStream(bytes), "export", MAX_RECORD_BYTES);
  }

  static Reading of(ExportReader reader, String text) throws IOException {
    return of(reader, text, StandardCharsets.UTF_8);
  }

  static Reading of(ExportReader reader, String text, Charset charset) throws IOException {
    return of(reader, text.getBytes(charset));
  }

  ActivityRecord only() {
    if (accepted.size() != 1 || !rejected.isEmpty()) {
      throw new AssertionError(accepted.size() + " accepted, rejected " + rejected);
    }
    return accepted.get(0);
  }

  List<String> texts() {
    return accepted.stream().map(a -> String.valueOf(a.text())).toList();
  }

  /** Reason and column of each rejection. */
  List<String> refusals() {
    return rejected.stream()
        .map(r -> r.reason() + (r.column() == null ? "" : " " + r.column()))
        .toList();
  }
}
