package io.offclock.run;

import io.offclock.forget.ErasedFile;
import io.offclock.forget.ForgetPlan;
import io.offclock.intake.batch.DamagedBatchException;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Lease;
import io.offclock.report.ReportException;
import io.offclock.review.ReviewLog;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/**
 * What a command that did not end well says: its lines and its exit code.
 *
 * @param lines a sentence for each problem
 * @param isOurs true where nobody but us can mend it, so that the stack trace is worth showing
 */
record Failure(ExitCode exitCode, List<String> lines, boolean isOurs) {
  private static final int MAXIMUM_CAUSES = 20;

  /** What an exception comes to. A stack trace is only for what an operator cannot mend. */
  static Failure of(Throwable thrown) {
    if (thrown instanceof OperatorException operator) {
      return new Failure(operator.exitCode(), operator.lines(), false);
    }
    if (thrown instanceof ReportException) {
      return mendable(ExitCode.USAGE, String.valueOf(thrown.getMessage()));
    }
    FileSystemException file = null;
    UnpackingException unpacking = null;
    int causes = 0;
    for (Throwable e = thrown; e != null && causes < MAXIMUM_CAUSES; e = e.getCause(), causes++) {
      if (saysDiskFull(e)) {
        return mendable(
            ExitCode.CANNOT_WRITE,
            "Cannot write to the disk: found no space left, expected room for what this command makes. Free space, or name another folder, then run it again; nothing was switched.");
      }
      if (e instanceof Lease.LostException) {
        return mendable(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
      }
      if (e instanceof DamagedVersionException
          || e instanceof DamagedBatchException
          || e instanceof ErasedFile.DamagedException
          || e instanceof ForgetPlan.DamagedPlanException
          || e instanceof ReviewLog.DamagedReviewLogException) {
        return mendable(ExitCode.CANNOT_WRITE, String.valueOf(e.getMessage()));
      }
      if (saysClusterGone(e)) {
        return mendable(
            ExitCode.SOFTWARE,
            "Cannot finish on this cluster: found that it ended the application, expected its executors to the end of the night. Look at the logs of its master and workers, then run the night again; nothing was switched.");
      }
      if (String.valueOf(e.getMessage()).contains("is not a Parquet file")) {
        return mendable(
            ExitCode.CANNOT_WRITE,
            "Cannot read a table of the warehouse: found a damaged file, expected the Parquet that was written. Remove the folder of that version or batch and run the night again.");
      }
      if (e instanceof OutOfMemoryError) {
        return mendable(
            ExitCode.SOFTWARE,
            "Cannot finish: found no memory left, expected more than %,d MiB. Set OFFCLOCK_MEMORY, such as OFFCLOCK_MEMORY=8g; nothing was switched."
                .formatted(Runtime.getRuntime().maxMemory() >> 20));
      }
      if (file == null && e instanceof FileSystemException found) {
        file = found;
      }
      if (unpacking == null && e instanceof UnpackingException found) {
        unpacking = found;
      }
    }
    if (file == null && unpacking != null) {
      return mendable(ExitCode.CANNOT_WRITE, sentence(unpacking));
    }
    return file == null
        ? new Failure(
            ExitCode.SOFTWARE,
            List.of(
                "Offclock failed, and it is not your fault. Nothing was switched; the next run starts afresh. Please report this:"),
            true)
        : mendable(ExitCode.CANNOT_WRITE, sentence(file));
  }

  /**
   * Where something was thrown, causes included. The words stay only of what we threw ourselves:
   * those of a library may quote a record.
   */
  static String traceOf(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    int causes = 0;
    for (Throwable e = thrown; e != null && causes < MAXIMUM_CAUSES; e = e.getCause(), causes++) {
      StackTraceElement[] frames = e.getStackTrace();
      boolean isOurs = frames.length > 0 && frames[0].getClassName().startsWith("io.offclock.");
      trace
          .append(causes == 0 ? "" : "Caused by: ")
          .append(isOurs ? e.toString() : e.getClass().getName())
          .append('\n');
      for (StackTraceElement frame : frames) {
        trace.append("  at ").append(frame).append('\n');
      }
    }
    return trace.toString();
  }

  private static Failure mendable(ExitCode exitCode, String line) {
    return new Failure(exitCode, List.of(line), false);
  }

  /** Spark and Parquet hand the system's words on as text of their own exceptions. */
  private static boolean saysDiskFull(Throwable e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left on device") || message.contains("quota exceeded");
  }

  /** A disk that fails while it is written to gives its words alone, and no file. */
  private static String sentence(UnpackingException e) {
    Throwable cause = e.getCause();
    return "Cannot unpack landing/%s: found an error of the disk (%s), expected room for that archive while it is read. Check the disk, or name another folder, then run it again; nothing was switched."
        .formatted(
            e.path(),
            cause == null || cause.getMessage() == null
                ? IOException.class.getSimpleName()
                : cause.getMessage());
  }

  /** What a stopped Spark answers; who stopped it has said why in the cluster's logs only. */
  private static boolean saysClusterGone(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("LiveListenerBus is stopped")
        || message.contains("on a stopped SparkContext")
        || message.contains("SparkContext has been shutdown")
        || message.contains("SparkContext was shut down");
  }

  private static String sentence(FileSystemException e) {
    String file = e.getFile();
    String system = String.valueOf(e.getReason());
    String found;
    String expected = "a file or folder that this user may read and write";
    String advice = "Check its owner, its permissions and the disk.";
    if (e instanceof FileAlreadyExistsException
        || e instanceof NotDirectoryException
        || system.equals("Not a directory")) {
      found = "a file in the way";
      expected = "a folder";
      advice = "Name another folder, or move the file away.";
    } else if (e instanceof AccessDeniedException || system.equals("Operation not permitted")) {
      found = "no permission";
    } else if (system.equals("Read-only file system")) {
      found = "a disk that takes no writing";
    } else if (e instanceof NoSuchFileException) {
      found = "nothing there";
    } else if (system.equals("Is a directory")) {
      found = "a folder";
      expected = "a file";
      advice = "Name another file, or move the folder away.";
    } else {
      String reason = e.getReason();
      found =
          "an error of the disk (%s)"
              .formatted(reason == null ? e.getClass().getSimpleName() : reason);
    }
    return "Cannot use %s: found %s, expected %s. %s"
        .formatted(file == null ? "the disk" : file, found, expected, advice);
  }
}
