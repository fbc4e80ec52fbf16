package io.offclock.intake.night;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.landing.Advice;
import io.offclock.intake.landing.ExportContainer;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.Limits;
import io.offclock.intake.landing.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads an export as a night would, up to its first record, and keeps nothing. */
final class FirstRecord implements RecordSink {

  /** The first record is there, and that is all that was asked. */
  private static final class Seen extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private FirstRecord() {}

  /** What a night would refuse the file for before its first record; null where for nothing. */
  static @Nullable Refusal refusal(ExportFile file, ExportReader reader, Limits limits) {
    ReadingContext context =
        new ReadingContext(file.fileName(), file.account(), limits.maxRecordBytes());
    try (ExportContainer container = ExportContainer.open(file.location(), limits);
        InputStream in = container.stream(file)) {
      reader.read(in, context, new FirstRecord());
      return null;
    } catch (Seen e) {
      return null;
    } catch (UnreadableExportException e) {
      return Advice.refusal(file.path(), e);
    } catch (IOException e) {
      return Landing.unreadable(file.path(), "file", e);
    } catch (RuntimeException e) {
      return Reading.readerFailed(file, reader, e);
    }
  }

  @Override
  public void accept(ActivityRecord activity) throws IOException {
    throw new Seen();
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    throw new Seen();
  }
}
