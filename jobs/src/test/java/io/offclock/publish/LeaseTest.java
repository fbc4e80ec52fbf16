package io.offclock.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
  @TempDir Path dir;

  /** Holds a lease until it is killed; the only thing it prints says that it does. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (Lease lease = Lease.take(Path.of(arguments[0]))) {
        System.out.println("held");
        TimeUnit.MINUTES.sleep(2);
        lease.check();
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
  void isLostWhereItsFileIsReplaced() throws Exception {
    Path warehouse = dir.resolve("warehouse");
    try (Lease lease = Lease.take(warehouse)) {
      Files.delete(warehouse.resolve("LEASE"));
      Files.writeString(warehouse.resolve("LEASE"), "process 1 on another host\n");
      assertThatThrownBy(lease::check)
          .isInstanceOf(IOException.class)
          .hasMessage(
              "Cannot switch: found that the lease %s is no longer ours, expected it to be held to the end",
              warehouse.toRealPath().resolve("LEASE"));
    }
  }

  private static Process start(Class<?> program, Path warehouse) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            program.getName(),
            warehouse.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String heldBy(Path warehouse, long process) {
    return ("Cannot write to %s: found that process %d on \\S+ since \\S+ holds its lease,"
            + " expected nobody\\. Wait until that run has ended\\.")
        .formatted(warehouse, process);
  }
}
