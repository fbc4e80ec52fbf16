package io.offclock.intake.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {
  @TempDir Path temporary;

  @Test
  void theNextStartRemovesWhatOneThatWasKilledLeft() throws IOException {
    Path left = Files.createDirectory(temporary.resolve("offclock-unpacked-17"));
    Files.writeString(left.resolve("LOCK"), "");
    Files.writeString(left.resolve("1.archive"), "messages");

    UnpackingFolder.temporaryAmong(temporary).close();

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatIsInUseOrSomebodyElsesStays() throws IOException {
    try (UnpackingFolder used = UnpackingFolder.temporaryAmong(temporary)) {
      Path file = used.newFile();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
      Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
      Path others = Files.writeString(elsewhere.resolve("1.archive"), "x");
      Files.writeString(elsewhere.resolve("LOCK"), "");
      Files.createSymbolicLink(temporary.resolve("offclock-unpacked-link"), elsewhere);
      Path unlocked = Files.createDirectory(temporary.resolve("offclock-unpacked-being-made"));

      UnpackingFolder.temporaryAmong(temporary).close();

      assertThat(file).exists();
      assertThat(others).exists();
      assertThat(unlocked).exists();
    }
    try (var left = Files.list(temporary)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "elsewhere", "offclock-unpacked-link", "offclock-unpacked-being-made");
    }
  }

  @Test
  void aSecondFolderOfAProgramLeavesTheFirstOneToNobodyElse() throws Exception {
    try (UnpackingFolder first = UnpackingFolder.temporaryAmong(temporary)) {
      Path file = first.newFile();
      UnpackingFolder.temporaryAmong(temporary).close();

      Process another =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  TemporaryFoldersTest.class.getName(),
                  temporary.toString())
              .inheritIO()
              .start();
      assertThat(another.waitFor()).isZero();
      assertThat(file).exists();
    }
  }

  /** Another program that begins and ends. */
  public static void main(String[] among) throws IOException {
    try (UnpackingFolder folder = UnpackingFolder.temporaryAmong(Path.of(among[0]))) {
      folder.newFile();
    }
  }

  @Test
  void makesNoFolderBeforeAnythingIsUnpacked() throws IOException {
    try (UnpackingFolder none = UnpackingFolder.temporaryAmong(temporary)) {
      assertThat(none).isNotNull();
      assertThat(temporary).isEmptyDirectory();
    }
  }
}
