package io.offclock.intake.fuzz;

import io.offclock.intake.landing.FuzzedContainer;
import io.offclock.intake.reader.FuzzedReader;
import io.offclock.intake.recognition.Recognition;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is fuzzed: each reader, the recognition of a file by its head, and each container. Called by
 * Jazzer with {@code -Doffclock.fuzz=NAME}; without it the first byte says which.
 */
public final class Fuzz {
  /** Of this thread. Far above what any bytes may take, instrumented and all. */
  private static final long MOST_NANOSECONDS = 500_000_000;

  private static final long MOST_NANOSECONDS_PER_BYTE = 50_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Fuzz() {}

  /** Holds where it ends; fails by whatever it throws. */
  @FunctionalInterface
  interface Property {
    void check(byte[] bytes) throws IOException;
  }

  /** What is to hold for some bytes, and bytes to begin with. */
  record Target(Property property, List<byte[]> seeds) {}

  private static final class Chosen {
    static final List<Target> TARGETS = chosen(System.getProperty("offclock.fuzz"));

    private static List<Target> chosen(String name) {
      Map<String, Target> targets = targets();
      if (name != null && !targets.containsKey(name)) {
        throw new IllegalArgumentException(
            "Cannot fuzz " + name + ": found no such reader, expected one of " + targets.keySet());
      }
      return name == null ? List.copyOf(targets.values()) : List.of(targets.get(name));
    }
  }

  /** By name, in the order in which they are listed. */
  static Map<String, Target> targets() {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (FuzzedReader reader : FuzzedReader.all()) {
      targets.put(reader.name(), new Target(reader::check, reader.seeds()));
    }
    List<byte[]> heads = new ArrayList<>();
    targets.values().forEach(target -> heads.add(target.seeds().get(0)));
    targets.put("recognition", new Target(Fuzz::recognise, heads));
    try {
      for (FuzzedContainer container : FuzzedContainer.all()) {
        targets.put(container.name(), new Target(container::check, container.seeds()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return targets;
  }

  /** The name is the first line of the bytes, and so is part of what is fuzzed. */
  private static void recognise(byte[] bytes) {
    String name =
        new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
            .lines()
            .findFirst()
            .orElse("");
    for (String path : List.of(name, "x/ann/Shares.csv")) {
      boolean isKnown = Recognition.recognise(bytes, path).isPresent();
      if (isKnown && Recognition.privateKind(bytes, path).isPresent()) {
        throw new AssertionError("a file is both read and left out");
      }
    }
  }

  static void check(Property property, byte[] bytes) throws IOException {
    long most = MOST_NANOSECONDS + MOST_NANOSECONDS_PER_BYTE * bytes.length;
    // The first time may be spent on loading classes.
    if (nanoseconds(property, bytes) > most && nanoseconds(property, bytes) > most) {
      throw new AssertionError(
          "%d bytes took more than %d ms twice".formatted(bytes.length, most / 1_000_000));
    }
  }

  private static long nanoseconds(Property property, byte[] bytes) throws IOException {
    long before = THREADS.getCurrentThreadCpuTime();
    property.check(bytes);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    List<Target> targets = Chosen.TARGETS;
    if (targets.size() == 1) {
      check(targets.get(0).property(), bytes);
    } else if (bytes.length > 0) {
      check(
          targets.get((bytes[0] & 0xFF) % targets.size()).property(),
          Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }

  /** Without arguments lists the names; with a name and a folder writes its seeds there. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.print(targets().keySet().stream().collect(Collectors.joining("\n", "", "\n")));
      return;
    }
    Target target = targets().get(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (int i = 0; i < target.seeds().size(); i++) {
      Files.write(folder.resolve("seed-" + i), target.seeds().get(i));
    }
  }

  /** Writes the seeds of all targets, each behind the byte that chooses its target. */
  static void writeSeeds(Path folder) throws IOException {
    List<Target> targets = List.copyOf(targets().values());
    for (int i = 0; i < targets.size(); i++) {
      for (int j = 0; j < targets.get(i).seeds().size(); j++) {
        byte[] seed = targets.get(i).seeds().get(j);
        byte[] chosen = new byte[seed.length + 1];
        chosen[0] = (byte) i;
        System.arraycopy(seed, 0, chosen, 1, seed.length);
        Files.write(folder.resolve("seed-%d-%d".formatted(i, j)), chosen);
      }
    }
  }
}
