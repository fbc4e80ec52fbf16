package io.offclock.intake.night;

import io.offclock.intake.landing.ExportFile;
import java.util.List;

/** Adds up what is done of one stage and tells the listener, one call at a time. */
final class ProgressCount {
  private final Progress progress;
  private final Progress.Stage stage;
  private final int filesTotal;
  private final long bytesTotal;
  private int filesDone;
  private long bytesDone;

  private ProgressCount(Progress progress, Progress.Stage stage, int filesTotal, long bytesTotal) {
    this.progress = progress;
    this.stage = stage;
    this.filesTotal = filesTotal;
    this.bytesTotal = bytesTotal;
  }

  static ProgressCount of(Progress progress, Progress.Stage stage, List<ExportFile> files) {
    return new ProgressCount(
        progress, stage, files.size(), files.stream().mapToLong(ExportFile::bytes).sum());
  }

  synchronized void add(long bytes) {
    filesDone++;
    bytesDone += bytes;
    progress.advanced(stage, filesDone, filesTotal, bytesDone, bytesTotal);
  }
}
