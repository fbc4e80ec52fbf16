package io.offclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree reads as the flow: a package knows those before it and none behind it. */
class ArchitectureTest {
  private static final Path MAIN = Path.of("src/main/java/io/offclock");
  private static final Pattern OWN_IMPORT =
      Pattern.compile("^import (?:static )?io\\.offclock\\.([a-z]+)\\.", Pattern.MULTILINE);
  private static final Pattern QUALIFIED_USE =
      Pattern.compile(
          "(?<!import )(?<!import static )(?<!package )\\bio\\.offclock\\.([a-z]+)\\.[A-Z]");

  /** What each package may know of the others. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("contract", Set.of()),
          Map.entry("intake", Set.of("contract")),
          Map.entry("history", Set.of("contract", "intake")),
          Map.entry("attribution", Set.of("contract", "intake", "history")),
          Map.entry("mart", Set.of("contract", "intake", "history", "attribution")),
          Map.entry("publish", Set.of("contract")),
          Map.entry(
              "ledger", Set.of("contract", "intake", "history", "attribution", "mart", "publish")),
          Map.entry("keep", Set.of("publish")),
          Map.entry("diff", Set.of("contract", "publish")),
          Map.entry("audit", Set.of("contract", "publish")),
          Map.entry("forget", Set.of("contract", "intake", "attribution", "publish", "keep")),
          Map.entry("review", Set.of("contract", "intake", "attribution", "mart", "publish")),
          Map.entry("report", Set.of("contract")),
          Map.entry("observe", Set.of("contract", "publish")),
          // The columns of the people files have one definition, and the generator writes by it.
          Map.entry("sample", Set.of("contract", "attribution")),
          Map.entry(
              "run",
              Set.of(
                  "contract",
                  "intake",
                  "history",
                  "attribution",
                  "mart",
                  "publish",
                  "ledger",
                  "keep",
                  "diff",
                  "audit",
                  "forget",
                  "review",
                  "observe",
                  "report",
                  "sample")));

  private static final Set<String> EMPTY_WORDS =
      Set.of("util", "utils", "common", "helper", "manager");
  private static final int LINES = 300;

  @Test
  void packagesKnowOnlyThoseBeforeThem() {
    Map<String, Set<String>> beyond = new TreeMap<>();
    for (Path file : sources()) {
      String stage = MAIN.relativize(file).getName(0).toString();
      Set<String> known = new TreeSet<>();
      String text = text(file);
      for (Pattern use : List.of(OWN_IMPORT, QUALIFIED_USE)) {
        Matcher found = use.matcher(text);
        while (found.find()) {
          known.add(found.group(1));
        }
      }
      known.remove(stage);
      known.removeAll(MAY_KNOW.get(stage));
      if (!known.isEmpty()) {
        beyond.put(MAIN.relativize(file).toString(), known);
      }
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  void everyPackageIsAStageOfTheFlow() throws IOException {
    try (Stream<Path> packages = Files.list(MAIN)) {
      assertThat(packages.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
    }
  }

  @Test
  void noPackageOrClassIsNamedByAnEmptyWord() {
    List<String> empty = new ArrayList<>();
    for (Path file : sources()) {
      for (Path part : MAIN.relativize(file)) {
        String name = part.toString().replace(".java", "");
        String last = name.replaceAll("^.*(?=[A-Z])", "").toLowerCase(java.util.Locale.ROOT);
        if (EMPTY_WORDS.contains(last)) {
          empty.add(file.toString());
        }
      }
    }
    assertThat(empty).isEmpty();
  }

  @Test
  void everyFileCanBeReadInOneSitting() {
    List<String> longer = new ArrayList<>();
    for (Path file : sources()) {
      long lines = text(file).lines().count();
      String path = MAIN.relativize(file).toString();
      if (lines > LINES) {
        longer.add(path + " has " + lines + " lines");
      }
    }
    assertThat(longer).isEmpty();
  }

  @Test
  void onlyTheCommandLineLooksAtTheClock() {
    Pattern clock =
        Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.now\\(|currentTimeMillis");
    List<String> looking = new ArrayList<>();
    for (Path file : sources()) {
      String path = MAIN.relativize(file).toString();
      if (clock.matcher(text(file)).find()
          && !path.startsWith("run/")
          // Says since when a lease is held; decides nothing.
          && !path.equals("publish/Lease.java")) {
        looking.add(path);
      }
    }
    assertThat(looking).isEmpty();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
