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
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Holder.class.getName(),
                warehouse.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> Lease.take(warehouse))
          .isInstanceOf(Lease.HeldException.class)
          .hasMessageMatching(heldBy(warehouse, holder.pid()));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (Lease lease = Lease.take(warehouse)) {
      lease.check();
      assertThat(Files.readString(warehouse.resolve("LEASE")))
          .startsWith("process %d on ".formatted(ProcessHandle.current().pid()));
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

  private static String heldBy(Path warehouse, long process) {
    return ("Cannot write to %s: found that process %d on \\S+ since \\S+ holds its lease,"
            + " expected nobody\\. Wait until that run has ended\\.")
        .formatted(warehouse, process);
  }
}
