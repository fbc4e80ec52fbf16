package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.publish.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymKeyTest {
  private static final Path KEY = Path.of(".offclock/pseudonym.key");

  @TempDir Path workspace;

  @Test
  void isMadeOnceAndOnlyItsOwnersToRead() throws Exception {
    byte[] made = read();
    assertThat(read()).isEqualTo(made).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.resolve(KEY))))
        .isEqualTo("rw-------");
  }

  @Test
  void isMadeAlthoughARunWasKilledWhileItMadeOne() throws Exception {
    Path aside = workspace.resolve(".offclock/pseudonym.key.tmp");
    Files.createDirectories(aside.getParent());
    Files.createFile(aside);
    byte[] made = read();
    assertThat(aside).doesNotExist();
    // As it is where the run was killed behind the step that gave the key its name.
    Files.createLink(aside, workspace.resolve(KEY));
    assertThat(read()).isEqualTo(made);
    assertThat(aside).doesNotExist();
  }

  private byte[] read() throws Exception {
    return PseudonymKey.read(
        workspace, KEY, new Warehouse(workspace.resolve("warehouse")), TestNight.silent());
  }
}
