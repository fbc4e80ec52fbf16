package io.offclock.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Some nights of invented companies that share a workspace and nothing else: no account, no post
 * and no export. The same seed tells the same history.
 */
final class RandomHistory {
  private static final int SECONDS_A_DAY = 86_400;

  private final Random random;
  private final Path root;
  private final int nights;
  private final List<HistoryCompany> companies = new ArrayList<>();
  private final Set<LocalDate> asOfDates = new HashSet<>();
  private Instant now = Instant.parse("2026-08-12T06:00:00Z");

  RandomHistory(long seed, int companies, Path root) throws IOException {
    this.random = new Random(seed);
    this.root = root;
    this.nights = 2 + random.nextInt(4);
    AtomicLong exports = new AtomicLong();
    for (int company = 0; company < companies; company++) {
      String tag = company == 0 ? "" : String.valueOf(company);
      this.companies.add(
          new HistoryCompany(new Random(random.nextLong()), tag, exports::incrementAndGet));
    }
    for (Map.Entry<String, byte[]> rule : WorkspaceTemplate.starterRules().entrySet()) {
      put(rule.getKey(), rule.getValue());
    }
    put("offclock.yaml", settings().getBytes(UTF_8));
    TestNight.giveKey(root);
  }

  private static String settings() {
    String described =
        """
          - name: %s
            container: csv
            platform: %s
            delimiter: ";"
            columns: {id: Ref, author: Owner, text: Body}
            times:
              - {column: Live, clock: published, pattern: "dd.MM.uuuu HH:mm", zone: UTC}
            precision: MINUTE
        """;
    return "company: {name: Acme Robotics, zone: Europe/Berlin, brand_terms: [Acme Robotics],"
        + " product_terms: [GripperOne]}\nsources:\n"
        + described.formatted("planner", "linkedin")
        + described.formatted("scheduler", "x");
  }

  /** Names of what happened so far, and of the files that came: the kinds of both. */
  Set<String> happened() {
    Set<String> all = new TreeSet<>();
    companies.forEach(company -> all.addAll(company.happened()));
    return all;
  }

  int nights() {
    return nights;
  }

  /** Writes what has changed by the next night, and gives its as-of date. */
  LocalDate next() throws IOException {
    now = now.plusSeconds((2L + random.nextInt(9)) * SECONDS_A_DAY);
    boolean isFirst = asOfDates.isEmpty();
    boolean isQuiet = !isFirst && random.nextInt(5) == 0;
    for (HistoryCompany company : companies) {
      if (!isFirst) {
        company.change(today());
      }
    }
    for (Map.Entry<String, String> file :
        HistoryPeople.files(companies.stream().map(HistoryCompany::people).toList()).entrySet()) {
      put(file.getKey(), file.getValue().getBytes(UTF_8));
    }
    for (HistoryCompany company : isQuiet ? List.<HistoryCompany>of() : companies) {
      // Of many companies some have a quiet night.
      if (isFirst || companies.size() == 1 || random.nextInt(3) > 0) {
        boolean isTidiedUp = random.nextInt(4) == 0;
        Set<String> gone = isTidiedUp ? company.tidyUp() : Set.of();
        for (String path : gone) {
          Files.deleteIfExists(root.resolve("landing").resolve(path));
        }
        land(company.live(now));
      }
    }
    LocalDate asOf = asOf();
    // Where nothing is new, another date makes another night.
    while (isQuiet && asOfDates.contains(asOf)) {
      asOf = asOf.plusDays(1);
    }
    asOfDates.add(asOf);
    return asOf;
  }

  /** Puts everything that was ever delivered into the landing folder. */
  void landEverything() throws IOException {
    for (HistoryCompany company : companies) {
      land(company.delivered());
    }
  }

  private void land(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      put("landing/" + file.getKey(), file.getValue());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Mostly today; some nights stay where they were, go back, or are ahead of their exports. */
  private LocalDate asOf() {
    int[] days = {0, 0, 0, -1, -4, -12, 3};
    LocalDate asOf = today().plusDays(days[random.nextInt(days.length)]);
    return !asOfDates.isEmpty() && random.nextInt(4) == 0
        ? asOfDates.stream().max(LocalDate::compareTo).orElse(asOf)
        : asOf;
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
