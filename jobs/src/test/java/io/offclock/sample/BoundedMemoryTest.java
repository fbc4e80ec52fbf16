package io.offclock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generating does not need more memory for more posts. */
class BoundedMemoryTest {
  @TempDir Path workspace;

  @Test
  void twoHundredThousandPostsFitInThirtyTwoMegabytes() throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BoundedMemoryTest.class.getName(),
                workspace.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("200000");
  }

  /** Runs in the small machine of the test. */
  public static void main(String[] args) throws IOException {
    Truth truth = SampleWorkspace.write(Path.of(args[0]), SampleOptions.of(40, 200_000, 3));
    System.out.println(truth.activities());
  }
}
