package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a built checkout of its own, whose folders have spaces in their names. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("bin/offclock");

  @TempDir Path dir;
  private Path launcher;

  @BeforeEach
  void makeABuiltCheckout() throws IOException {
    Path checkout = dir.resolve("a built checkout");
    launcher = checkout.resolve("jobs/bin/offclock");
    Files.createDirectories(launcher.getParent());
    Files.createDirectories(checkout.resolve("jobs/src/main"));
    Files.createDirectories(checkout.resolve("jobs/target"));
    Files.copy(LAUNCHER, launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("jobs/pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("jobs/target/classpath.txt"), Program.classPath());
    Path jar = checkout.resolve("jobs/target/offclock.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out).close();
    }
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
  }

  private record Ended(int exitCode, String out, String err) {}

  @Test
  void isAScriptThatBashCanRead() throws Exception {
    assertThat(run(dir, Map.of(), "bash", "-n", launcher)).isEqualTo(new Ended(0, "", ""));
  }

  @Test
  void hasNothingThatShellcheckWouldMend() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/shellcheck")), "shellcheck is not installed");
    assertThat(run(dir, Map.of(), "shellcheck", launcher)).isEqualTo(new Ended(0, "", ""));
  }

  @Test
  void startsThroughALinkInAnyFolder() throws Exception {
    WorkspaceTemplate.write(dir.resolve("elsewhere/work space"));
    Path link = dir.resolve("elsewhere/linked");
    Files.createSymbolicLink(link, launcher);
    Ended ended =
        run(dir.resolve("elsewhere"), Map.of(), link, "doctor", "--workspace", "work space");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .containsPattern(
            "WARN  settings  My Company, as of \\S+: the name is the template's; put yours in offclock.yaml\n");
    assertThat(ended.exitCode()).isEqualTo(10);
  }

  @Test
  void tellsANewUserHowItWasCalled() throws Exception {
    Files.createSymbolicLink(dir.resolve("off"), launcher);
    Ended ended = run(dir, Map.of(), "./off", "init", "--workspace", "acme");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .endsWith(
            """
            Next: name your company in acme/offclock.yaml
                  drop exports into acme/landing/<platform>/<account>/
                  say whose accounts they are in acme/people/accounts.csv
                  ./off doctor --workspace acme
                  ./off nightly --workspace acme
            """);
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void handsTheExitCodeOn() throws Exception {
    Ended ended = run(dir, Map.of(), launcher, "nightly", "--bogus");
    assertThat(ended)
        .isEqualTo(new Ended(64, "", "Unknown option: '--bogus'\nTry: offclock nightly --help\n"));
  }

  @Test
  void givesTheMemoryThatIsAskedFor() throws Exception {
    WorkspaceTemplate.write(dir.resolve("workspace"));
    Ended ended =
        run(
            dir,
            Map.of("OFFCLOCK_MEMORY", "200m", "OFFCLOCK_JAVA_OPTS", "-XX:+UseSerialGC -Xms16m"),
            launcher,
            "doctor",
            "--workspace=workspace");
    assertThat(ended.out()).containsPattern("WARN  memory    1\\d\\d MiB for the program");
    assertThat(ended.exitCode()).isEqualTo(10);
  }

  @Test
  void speaksToAPersonOnATerminalAndToAProgramElsewhere() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not installed");
    Map<String, String> auto = Map.of("OFFCLOCK_LOG_FORMAT", "auto");
    Ended piped = run(dir, auto, launcher, "nightly", "--workspace", "nowhere");
    assertThat(piped.exitCode()).isEqualTo(64);
    assertThat(piped.err()).startsWith("{\"time\":\"").contains("\"level\":\"ERROR\"");

    String command = "'%s' nightly --workspace nowhere".formatted(launcher);
    Ended watched = run(dir, auto, "script", "-qec", command, "/dev/null");
    assertThat(watched.exitCode()).isEqualTo(64);
    assertThat(watched.out())
        .startsWith("Cannot read workspace nowhere: found no such folder")
        .doesNotContain("{");
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Ended ended = run(dir, withOnly("bash", "dirname", "readlink"), launcher, "--version");
    assertThat(ended)
        .isEqualTo(
            new Ended(
                64,
                "",
                "Cannot start Offclock: found no java, expected a JDK 17 or later. Install one, or set JAVA_HOME.\n"));
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    Path home = dir.resolve("an old jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"11.0.2\"\n");
    assertThat(run(dir, Map.of("JAVA_HOME", home.toString()), launcher, "--version"))
        .isEqualTo(
            new Ended(
                64,
                "",
                "Cannot start Offclock: found Java 11, expected a JDK 17 or later. Install one, or set JAVA_HOME.\n"));
  }

  @Test
  void saysThatItCannotBuildWithoutMaven() throws Exception {
    Files.delete(launcher.resolveSibling("../target/offclock.jar"));
    Ended ended = run(dir, withOnly("bash", "dirname", "readlink", "java"), launcher, "--version");
    assertThat(ended)
        .isEqualTo(
            new Ended(
                64,
                "",
                "Cannot build Offclock: found no mvn, expected Maven 3.8 or later. Install it, or use a built checkout.\n"));
  }

  /** An environment in which only these programs are found. */
  private Map<String, String> withOnly(String... programs) throws IOException {
    Path bin = Files.createDirectories(dir.resolve("bin"));
    for (String program : programs) {
      Path found = null;
      for (String folder : System.getenv("PATH").split(":")) {
        if (found == null && Files.isExecutable(Path.of(folder, program))) {
          found = Path.of(folder, program);
        }
      }
      if (found == null && program.equals("java")) {
        found = Path.of(System.getProperty("java.home"), "bin", "java");
      }
      assumeTrue(found != null, program + " is not on the PATH");
      Path stand =
          Files.writeString(bin.resolve(program), "#!/bin/sh\nexec %s \"$@\"\n".formatted(found));
      assertThat(stand.toFile().setExecutable(true)).isTrue();
    }
    return Map.of("PATH", bin.toString(), "JAVA_HOME", "");
  }

  private Ended run(Path folder, Map<String, String> environment, Object... command)
      throws IOException, InterruptedException {
    Path out = dir.resolve("out.txt");
    Path err = dir.resolve("err.txt");
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().removeIf(name -> name.startsWith("OFFCLOCK_"));
    builder.environment().put("OFFCLOCK_LOG_FORMAT", "plain");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
