package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An export of the planning tool that {@code offclock.yaml} describes: it knows both clocks. */
final class PlannerFile implements Closeable {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private final Writer out;
  private final FileTruth truth;

  /** Writes the header. The writer is closed with this. */
  PlannerFile(Writer out, FileTruth truth) throws IOException {
    this.out = out;
    this.truth = truth;
    out.write("Ref;Owner;Body;Views;Written;Live;Status\n");
  }

  /**
   * Writes a published post.
   *
   * @param written local time in Berlin
   * @param live local time in Berlin
   */
  void live(
      String reference,
      String handle,
      String text,
      Topic topic,
      long views,
      LocalDateTime written,
      LocalDateTime live)
      throws IOException {
    truth.activity(Measure.POSTS, topic);
    row(reference, handle, text, counted(views), written, STAMP.format(live), "Live");
  }

  /** Writes a draft, which is no activity. */
  void draft(String reference, String handle, String text, LocalDateTime written)
      throws IOException {
    truth.add(Measure.RECORDS).add(Measure.REJECTED);
    row(reference, handle, text, "0", written, "", "Draft");
  }

  private void row(
      String reference,
      String handle,
      String text,
      String views,
      LocalDateTime written,
      String live,
      String status)
      throws IOException {
    out.write(
        Csv.row(';', List.of(reference, handle, text, views, STAMP.format(written), live, status)));
  }

  /** As in German: {@code 1.204}. */
  private static String counted(long count) {
    return String.format(Locale.GERMANY, "%,d", count);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
