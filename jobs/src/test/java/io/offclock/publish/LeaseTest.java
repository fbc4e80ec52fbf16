package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
  @TempDir Path dir;

  /** Holds a lease until it is killed or told to check it; says that it does, and what it found. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (Lease lease = Lease.take(Path.of(arguments[0]))) {
        System.out.println("held");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        try {
          lease.check();
          System.out.println("still held");
        } catch (Lease.LostException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  @Test
  void isHeldByOneRunAtATime() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    try (Lease lease = Lease.take(warehouse)) {
      lease.check();
      assertThatThrownBy(() -> Lease.take(warehouse))
          .isInstanceOf(Lease.HeldException.class)
          .hasMessage(
              "Cannot write to %s: found that this process holds its lease, expected nobody. Wait until that run has ended.",
              warehouse);
      lease.check();
    }
    Lease.take(warehouse).close();
  }

  @Test
  void endsWithTheProcessThatIsKilled() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    Process holder = start(Holder.class, warehouse);
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> Lease.take(warehouse))
          .isInstanceOf(Lease.HeldException.class)
          .hasMessageMatching(heldBy(warehouse, holder.pid()));
      assertThat(Lease.holder(warehouse).orElseThrow())
          .matches("process %d on \\S+ since \\S+".formatted(holder.pid()));
      assertThat(Lease.interrupted(warehouse)).isEmpty();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertThat(Lease.holder(warehouse)).isEmpty();
    assertThat(Lease.interrupted(warehouse).orElseThrow())
        .startsWith("process %d on ".formatted(holder.pid()));
    try (Lease lease = Lease.take(warehouse)) {
      lease.check();
      assertThat(lease.interrupted().orElseThrow())
          .startsWith("process %d on ".formatted(holder.pid()));
      assertThat(Files.readString(warehouse.resolve("LEASE")))
          .startsWith("process %d on ".formatted(ProcessHandle.current().pid()));
    }
  }

  /** Looks at a lease again and again until it is killed. */
  static final class Looker {
    private Looker() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println("looking");
      while (true) {
        Lease.holder(Path.of(arguments[0]));
        TimeUnit.MILLISECONDS.sleep(1);
      }
    }
  }

  @Test
  void isNotKeptFromARunByWhoOnlyLooks() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    Lease.take(warehouse).close();
    Process looker = start(Looker.class, warehouse);
    try {
      assertThat(looker.inputReader().readLine()).isEqualTo("looking");
      for (int run = 0; run < 300; run++) {
        Lease.take(warehouse).close();
      }
    } finally {
      looker.destroyForcibly().waitFor();
    }
  }

  @Test
  void isLostWhereItsFileIsReplacedRemovedOrChanged() throws Exception {
    for (String harm : List.of("replaced", "removed", "changed", "emptied")) {
      Path warehouse = dir.resolve(harm);
      Path file = warehouse.resolve("LEASE");
      try (Lease lease = Lease.take(warehouse)) {
        switch (harm) {
          case "replaced" -> {
            Files.delete(file);
            Files.writeString(file, "process 1 on another host\n");
          }
          case "removed" -> Files.delete(file);
          case "changed" -> Files.writeString(file, "q" + Files.readString(file).substring(1));
          default -> Files.writeString(file, "");
        }
        assertThatThrownBy(lease::check)
            .as(harm)
            .isInstanceOf(Lease.LostException.class)
            .hasMessage(lost(warehouse));
      }
      Lease.take(warehouse).close();
    }
  }

  @Test
  void isLostByAPausedProcessWhoseFileAnotherHasReplaced() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    Process paused = start(Holder.class, warehouse);
    try (var words = paused.outputWriter();
        var answers = paused.inputReader()) {
      assertThat(answers.readLine()).isEqualTo("held");
      signal("STOP", paused);
      // Paused or not, it is alive and holds the lock.
      assertThatThrownBy(() -> Lease.take(warehouse)).isInstanceOf(Lease.HeldException.class);
      Files.delete(warehouse.resolve("LEASE"));
      try (Lease lease = Lease.take(warehouse)) {
        signal("CONT", paused);
        words.write("check\n");
        words.flush();
        assertThat(answers.readLine()).isEqualTo(lost(warehouse));
        lease.check();
      }
    } finally {
      paused.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatAnOwnerThatWasKilledLeftIsPutOnTheDiskFirst() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    Files.createDirectories(warehouse.resolve("versions/a/table"));
    Files.writeString(warehouse.resolve("LEASE"), "process 1 on a host since then\n");
    try (Lease lease = Lease.take(warehouse)) {
      lease.check();
    }
    assertThat(warehouse.resolve("LEASE")).isEmptyFile();
  }

  private static Process start(Class<?> program, Path warehouse) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            program.getName(),
            warehouse.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void signal(String name, Process process) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor())
        .isZero();
  }

  private static String lost(Path warehouse) throws IOException {
    return "Cannot switch: found that the lease %s was removed, replaced or changed meanwhile, expected it to be held to the end. Leave that file alone, and run this again; readers see what they saw before."
        .formatted(warehouse.toRealPath().resolve("LEASE"));
  }

  private static String heldBy(Path warehouse, long process) {
    return ("Cannot write to %s: found that process %d on \\S+ since \\S+ holds its lease,"
            + " expected nobody\\. Wait until that run has ended\\.")
        .formatted(warehouse, process);
  }
}
