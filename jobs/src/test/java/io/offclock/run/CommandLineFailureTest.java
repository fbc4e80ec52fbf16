package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.landing.UnpackingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** What an exception comes to: the operator's to mend, in one sentence, or ours with its trace. */
class CommandLineFailureTest {

  @Test
  void isOursWhereNobodyElseCanMendIt() {
    assertThat(Failure.of(new IllegalStateException("Cannot publish a night")))
        .isEqualTo(
            new Failure(
                ExitCode.SOFTWARE,
                List.of(
                    "Offclock failed, and it is not your fault. Nothing was switched; the next run starts afresh. Please report this:"),
                true));
  }

  @Test
  void isOursWhereItIsTheCauseOfItself() {
    IOException one = new IOException("one");
    IOException two = new IOException("two", one);
    one.initCause(two);
    assertThat(Failure.of(one).isOurs()).isTrue();
  }

  @Test
  void isTheOperatorsOwnLines() {
    assertThat(Failure.of(new OperatorException(ExitCode.SETTINGS, List.of("One.", "Two."))))
        .isEqualTo(new Failure(ExitCode.SETTINGS, List.of("One.", "Two."), false));
  }

  @Test
  void isAFullDiskAlsoWhereSparkSaysSoInItsOwnWords() {
    String full =
        "Cannot write to the disk: found no space left, expected room for what this command makes. Free space, or name another folder, then run it again; nothing was switched.";
    mendable(full, new IOException("No space left on device"));
    mendable(full, new SparkException("Job aborted", new IOException("Disk quota exceeded")));
    mendable(
        full,
        new SparkException(
            "Job aborted due to stage failure: Lost task 0.0 (executor driver): java.io.IOException: No space left on device\n\tat x"));
  }

  @Test
  void isAClusterThatEndedTheApplication() {
    Failure failure = Failure.of(new IllegalStateException("LiveListenerBus is stopped."));
    assertThat(failure)
        .isEqualTo(
            new Failure(
                ExitCode.SOFTWARE,
                List.of(
                    "Cannot finish on this cluster: found that it ended the application, expected its executors to the end of the night. Look at the logs of its master and workers, then run the night again; nothing was switched."),
                false));
    assertThat(
            Failure.of(new IllegalStateException("Cannot call methods on a stopped SparkContext.")))
        .isEqualTo(failure);
  }

  @Test
  void isADamagedTable() {
    mendable(
        "Cannot read a table of the warehouse: found a damaged file, expected the Parquet that was written. Remove the folder of that version or batch and run the night again.",
        new IllegalStateException(
            "/w/part-0.parquet is not a Parquet file (length is too low: 0)"));
  }

  @Test
  void isAFileInTheWay() {
    mendable(
        "Cannot use /w: found a file in the way, expected a folder. Name another folder, or move the file away.",
        new FileAlreadyExistsException("/w"));
    mendable(
        "Cannot use /w/LEASE: found a file in the way, expected a folder. Name another folder, or move the file away.",
        new UncheckedIOException(new FileSystemException("/w/LEASE", null, "Not a directory")));
  }

  @Test
  void isAFolderInTheWay() {
    mendable(
        "Cannot use /w/report.html: found a folder, expected a file. Name another file, or move the folder away.",
        new FileSystemException("/w/report.html", null, "Is a directory"));
  }

  @Test
  void isAPlaceThatMayNotBeWritten() {
    String rest =
        ", expected a file or folder that this user may read and write. Check its owner, its permissions and the disk.";
    mendable("Cannot use /w: found no permission" + rest, new AccessDeniedException("/w"));
    mendable(
        "Cannot use /w: found a disk that takes no writing" + rest,
        new FileSystemException("/w", null, "Read-only file system"));
    mendable("Cannot use /w: found nothing there" + rest, new NoSuchFileException("/w"));
    mendable(
        "Cannot use /w: found an error of the disk (Input/output error)" + rest,
        new FileSystemException("/w", null, "Input/output error"));
    mendable(
        "Cannot use the disk: found an error of the disk (FileSystemException)" + rest,
        new FileSystemException(null));
  }

  @Test
  void isADiskThatFailsWhileAnArchiveIsUnpacked() {
    String rest =
        ", expected room for that archive while it is read. Check the disk, or name another folder, then run it again; nothing was switched.";
    String path = "x/ann/all.zip!export.zip";
    mendable(
        "Cannot unpack landing/"
            + path
            + ": found an error of the disk (Input/output error)"
            + rest,
        new UnpackingException(path, new IOException("Input/output error")));
    mendable(
        "Cannot unpack landing/" + path + ": found an error of the disk (IOException)" + rest,
        new UncheckedIOException(new UnpackingException(path, new IOException())));
    mendable(
        "Cannot use /w/unpacked: found no permission, expected a file or folder that this user may read and write. Check its owner, its permissions and the disk.",
        new UnpackingException(path, new AccessDeniedException("/w/unpacked")));
  }

  @Test
  void isTooLittleMemory() {
    Failure failure = Failure.of(new SparkException("Task failed", new OutOfMemoryError()));
    assertThat(failure.exitCode()).isEqualTo(ExitCode.SOFTWARE);
    assertThat(failure.isOurs()).isFalse();
    assertThat(failure.lines().get(0))
        .matches(
            "Cannot finish: found no memory left, expected more than [\\d,]+ MiB\\. Set OFFCLOCK_MEMORY, such as OFFCLOCK_MEMORY=8g; nothing was switched\\.");
  }

  private static void mendable(String line, Throwable thrown) {
    assertThat(Failure.of(thrown))
        .isEqualTo(new Failure(ExitCode.CANNOT_WRITE, List.of(line), false));
  }
}
