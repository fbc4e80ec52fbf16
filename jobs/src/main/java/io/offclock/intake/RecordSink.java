package io.offclock.intake;

import java.io.IOException;

/** Takes what a reader finds, in file order. */
public interface RecordSink {
  /**
   * Takes one record that could be read.
   *
   * @throws IOException if it cannot be kept, which ends the reading of the file
   */
  void accept(ActivityRecord activity) throws IOException;

  /**
   * Takes one record that could not.
   *
   * @throws IOException if it cannot be kept, which ends the reading of the file
   */
  void reject(Rejection rejection) throws IOException;
}
