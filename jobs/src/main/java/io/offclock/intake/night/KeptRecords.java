package io.offclock.intake.night;

import io.offclock.intake.ActivityRecord;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.Removed;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.landing.ExportFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Passes on what is kept of a file's records; those of who was forgotten are counted only. */
final class KeptRecords implements RecordSink {
  private final RecordSink kept;
  private final Erasures erasures;
  private final ExportFile file;
  private final @Nullable String platform;
  private final Set<String> by = new TreeSet<>();
  private long accepted;
  private long forgotten;

  KeptRecords(RecordSink kept, Erasures erasures, ExportFile file, @Nullable String platform) {
    this.kept = kept;
    this.erasures = erasures;
    this.file = file;
    this.platform = platform;
  }

  @Override
  public void accept(ActivityRecord activity) throws IOException {
    if (!erasures.isEmpty()) {
      String of = BatchRows.platform(activity, platform);
      String handle = BatchRows.handle(activity, file);
      if (erasures.covers(of, handle, activity.leading())) {
        forgotten++;
        by.addAll(erasures.by(of, handle));
        return;
      }
    }
    accepted++;
    kept.accept(activity);
  }

  @Override
  public void reject(Rejection rejection) throws IOException {
    kept.reject(rejection);
  }

  /** True of a file of one account of which nothing is kept: not even that it was there. */
  boolean isNobodys() {
    return file.account() != null && forgotten > 0 && accepted == 0;
  }

  /** The statement of the batch, with what was not let in. */
  Batch statement(Batch batch) {
    if (forgotten == 0) {
      return batch;
    }
    List<String> hashes = new ArrayList<>(by);
    return batch.without(new Removed(forgotten, 0, 0, hashes, null));
  }
}
