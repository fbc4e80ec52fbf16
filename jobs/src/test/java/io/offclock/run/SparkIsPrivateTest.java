package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What of a night other machines and other users of this one can see of Spark: nothing. */
class SparkIsPrivateTest {
  private static final String LISTENING = "0A";

  @Test
  void hasNoPageAndSpeaksToItselfOnly() {
    SparkSession spark = TestNight.session();

    assertThat(spark.sparkContext().uiWebUrl().isEmpty()).isTrue();
    assertThat(spark.conf().get("spark.ui.enabled")).isEqualTo("false");
    assertThat(spark.conf().get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    assertThat(spark.conf().get("spark.driver.host")).isEqualTo("127.0.0.1");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void opensNoPortToOtherMachines() throws IOException {
    Set<String> before = listening();
    SparkSession spark = TestNight.session();
    spark.range(10).count();

    List<String> open = new ArrayList<>(listening());
    open.removeIf(
        address ->
            address.endsWith("0100007F") || address.equals("00000000000000000000000001000000"));
    open.removeAll(before);
    assertThat(open).isEmpty();
  }

  /** Addresses, as the kernel writes them, on which this process waits for connections. */
  private static Set<String> listening() throws IOException {
    Set<String> sockets = new TreeSet<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      for (Path file : open.toList()) {
        try {
          sockets.add(Files.readSymbolicLink(file).toString());
        } catch (IOException e) {
          // Closed meanwhile.
        }
      }
    }
    Set<String> addresses = new TreeSet<>();
    for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
      if (Files.exists(Path.of(table))) {
        for (String line : Files.readAllLines(Path.of(table))) {
          String[] fields = line.strip().split("\\s+");
          if (fields.length > 9
              && fields[3].equals(LISTENING)
              && sockets.contains("socket:[" + fields[9] + "]")) {
            addresses.add(fields[1].substring(0, fields[1].indexOf(':')));
          }
        }
      }
    }
    return addresses;
  }
}
