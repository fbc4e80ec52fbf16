package io.offclock.intake.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.intake.batch.InputIdentity;
import io.offclock.intake.batch.ReaderIdentity;
import io.offclock.intake.batch.ReaderSettings;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.ReaderChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest is known of the very file that it was taken of, and of no other. */
class KnownDigestsTest {
  private static final String DIGEST = "ab".repeat(32);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void anExport() throws IOException {
    file = Files.writeString(folder.resolve("Shares.csv"), "0123456789");
  }

  @Test
  void isKnownOfAFileThatNobodyTouched() throws IOException {
    leave(AN_HOUR);
    assertThat(KnownDigests.read(folder).of(export(), stamp()))
        .hasValueSatisfying(
            known -> {
              assertThat(known.sha256()).isEqualTo(DIGEST);
              assertThat(known.bytes()).isEqualTo(10);
            });
    assertThat(Files.getPosixFilePermissions(folder.resolve(KnownDigests.FILE)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void isNotKnownOfOtherBytesOfTheSameLengthAndTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    leave(AN_HOUR);
    Files.writeString(file, "9876543210");
    Files.setLastModifiedTime(file, time);
    assertThat(stamp().modified()).isEqualTo(CheckedFile.FileStamp.of(file).modified());
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
  }

  @Test
  void isNotKnownOfAnotherFileInItsPlace() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    leave(AN_HOUR);
    Path other = Files.writeString(folder.resolve("other"), "9876543210");
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
  }

  @Test
  void isNotLeftOfAFileThatWasTouchedJustBefore() throws IOException {
    leave(Duration.ofSeconds(1));
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
    leave(Duration.ofMinutes(-1));
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
  }

  @Test
  void isTakenAgainWhereTheListIsDamagedOrGone() throws IOException {
    leave(AN_HOUR);
    Path list = folder.resolve(KnownDigests.FILE);
    String text = Files.readString(list);
    Files.writeString(list, text.replace(DIGEST, "ba".repeat(32)));
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
    Files.delete(list);
    assertThat(KnownDigests.read(folder).of(export(), stamp())).isEmpty();
  }

  /**
   * @param later how long after the file was touched the intake began
   */
  private void leave(Duration later) throws IOException {
    InputIdentity input =
        new InputIdentity(
            DIGEST,
            10,
            "linkedin",
            "ada.verso",
            new ReaderIdentity(
                "linkedin.shares", 1, new ReaderSettings("none", ReaderSettings.WORDS)));
    CheckedFile checked =
        new CheckedFile(export(), input, new ReaderChoice.Choice.Unknown(), stamp());
    new KnownDigests(Map.of(), stamp().changed() + later.toNanos())
        .replace(folder, List.of(checked));
  }

  private ExportFile export() {
    return new ExportFile("linkedin/ada.verso/Shares.csv", file, null, "linkedin", "ada.verso", 10);
  }

  private CheckedFile.FileStamp stamp() throws IOException {
    return CheckedFile.FileStamp.of(file);
  }
}
