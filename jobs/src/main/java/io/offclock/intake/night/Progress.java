package io.offclock.intake.night;

/** Is told how far the intake has come; called from several threads, one at a time. */
public interface Progress {
  /** Nobody watches. */
  Progress NONE = (stage, filesDone, filesTotal, bytesDone, bytesTotal) -> {};

  /** What is being done. */
  enum Stage {
    /** Every export is recognised and its digest taken. */
    CHECKING,
    /** Exports not yet known are read. */
    READING
  }

  /** Called after every file; bytes are those of exports, unpacked. */
  void advanced(Stage stage, int filesDone, int filesTotal, long bytesDone, long bytesTotal);
}
