package io.offclock.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offclock in a process of its own, as an operator starts it: without test classes or libraries.
 */
final class Program {
  private static final List<String> TEST_LIBRARIES =
      List.of(
          "test-classes",
          "junit",
          "assertj",
          "duckdb",
          "openlineage",
          "jsonschema",
          "json-schema",
          "classmate",
          "opentest4j",
          "apiguardian",
          "surefire");
  private static final long PATIENCE_SECONDS = 180;

  /** Root without the right to pass over permissions. */
  private static final List<String> DENIED =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  private Program() {}

  /** What a run ended with. */
  record Ended(int exitCode, String out, String err) {
    /** Lines on standard error that are no names of stages. */
    List<String> problems() {
      return err.lines().filter(line -> line.contains(" ")).toList();
    }
  }

  /** Runs to the end. */
  static Ended run(Object... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  static Ended run(Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    return run(List.of(), environment, arguments);
  }

  /** Runs to the end as somebody whom permissions of files bind, although root does. */
  static Ended runDenied(Object... arguments) throws IOException, InterruptedException {
    return run(isRoot() ? DENIED : List.of(), Map.of(), arguments);
  }

  /** Runs to the end under a mask for the permissions of what it makes. */
  static Ended runMasked(String umask, Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    return run(
        List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"), environment, arguments);
  }

  /** True where a program can be started that permissions of files bind. */
  static boolean canBeDenied(Path folder) throws IOException, InterruptedException {
    if (!isRoot()) {
      return true;
    }
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      return ended(DENIED, "true") == 0 && ended(DENIED, "ls", closed.toString()) != 0;
    } finally {
      Files.delete(closed);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int ended(List<String> prefix, String... words) throws InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static Ended run(
      List<String> prefix, Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("offclock", ".out");
    Path err = Files.createTempFile("offclock", ".err");
    try {
      Process process = start(prefix, environment, out, err, arguments);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IOException("Still running after " + PATIENCE_SECONDS + " s");
      }
      return new Ended(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  static Process start(Map<String, String> environment, Path out, Path err, Object... arguments)
      throws IOException {
    return start(List.of(), environment, out, err, arguments);
  }

  private static Process start(
      List<String> prefix, Map<String, String> environment, Path out, Path err, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "-Xmx1g",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8"));
    for (String name : List.of("lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util")) {
      command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED");
    }
    for (String name :
        List.of(
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar")) {
      command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", classPath(), "io.offclock.run.Offclock"));
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("OFFCLOCK_PSEUDONYM_KEY");
    // Most tests read what a person would; JSON lines have tests of their own.
    builder.environment().put("OFFCLOCK_LOG_FORMAT", "plain");
    builder.environment().putAll(environment);
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  /** The class path of the program: its classes and what it needs at run time. */
  static String classPath() {
    String tests =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(tests.split(File.pathSeparator))
        .filter(part -> TEST_LIBRARIES.stream().noneMatch(part::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Every file and folder below a folder, with its size and the time it was last changed. */
  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        tree.put(
            folder.relativize(path).toString(),
            (Files.isDirectory(path) ? "folder" : Files.size(path) + " bytes")
                + " "
                + Files.getLastModifiedTime(path));
      }
    }
    return tree;
  }
}
