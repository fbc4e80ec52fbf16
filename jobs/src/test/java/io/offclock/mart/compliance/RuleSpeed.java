package io.offclock.mart.compliance;

import com.sun.management.OperatingSystemMXBean;
import io.offclock.sample.InventedPosts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scan costs on one core: by the number of terms, and beside the same terms as patterns,
 * tried one by one by java.util.regex and by DuckDB, and by DuckDB behind one alternation. Run by
 * {@code jobs/bench/rule_speed.sh}; no test.
 */
final class RuleSpeed {
  private static final int POSTS = Integer.getInteger("posts", 500_000);
  private static final int RULES = 200;
  private static final CompanyTerms COMPANY =
      new CompanyTerms("Acme Robotics", List.of("Acme"), List.of("GripperOne"), List.of());
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private RuleSpeed() {}

  public static void main(String[] none) throws SQLException {
    List<String> posts = InventedPosts.of(POSTS, 7);
    long characters = posts.stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT, "%,d posts, %,d characters, processor time on one core%n", POSTS, characters);
    scan(engine(50), posts.subList(0, POSTS / 5));
    double few = scan(engine(50), posts);
    double many = scan(engine(5_000), posts);
    System.out.printf(
        Locale.ROOT, "5,000 terms beside 50: %.0f %% more%n", 100 * (many - few) / few);
    besidePatterns(posts);
  }

  private static void besidePatterns(List<String> posts) throws SQLException {
    List<String> terms = terms(RULES);
    double ours = scan(engine(terms), posts);
    int part = 10;
    List<String> some = posts.subList(0, posts.size() / part);
    double patterns = part * regex(terms, some);
    System.out.printf(
        Locale.ROOT,
        "%-46s %8.1f s  %5.1f%n",
        "java.util.regex, one by one (tenth, times 10)",
        patterns,
        patterns / ours);
    duckDb(terms, posts, ours);
  }

  private static double scan(RuleEngine engine, List<String> posts) {
    engine.scan(posts.get(0), "en", "x");
    double start = seconds();
    long marks = 0;
    for (String post : posts) {
      marks += engine.scan(post, "en", "x").marks().size();
    }
    double took = seconds() - start;
    System.out.printf(
        Locale.ROOT,
        "%-46s %8.1f s  %5.1f us a post, %,d places%n",
        "one pass, %,d terms of a list".formatted(listed(engine)),
        took,
        1e6 * took / posts.size(),
        marks);
    return took;
  }

  private static int listed(RuleEngine engine) {
    return engine.bundle().languages().stream()
        .mapToInt(language -> language.lists().getOrDefault(TermList.CODE_NAME, List.of()).size())
        .sum();
  }

  private static double regex(List<String> terms, List<String> posts) {
    List<Pattern> patterns =
        terms.stream()
            .map(term -> Pattern.compile(pattern(term), Pattern.CASE_INSENSITIVE))
            .toList();
    double start = seconds();
    long found = 0;
    for (String post : posts) {
      for (Pattern pattern : patterns) {
        found += pattern.matcher(post).find() ? 1 : 0;
      }
    }
    used(found);
    return seconds() - start;
  }

  private static void duckDb(List<String> terms, List<String> posts, double ours)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute("CREATE TABLE posts (words VARCHAR)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement("INSERT INTO posts VALUES (?)")) {
        for (String post : posts) {
          insert.setString(1, post);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      String each =
          terms.stream()
              .map(term -> "count(*) FILTER (regexp_matches(words, '(?i)" + sql(term) + "'))")
              .collect(Collectors.joining(" + "));
      double plain = query(statement, "SELECT " + each + " FROM posts");
      System.out.printf(
          Locale.ROOT, "%-46s %8.1f s  %5.1f%n", "DuckDB, one by one", plain, plain / ours);
      String any =
          terms.stream().map(RuleSpeed::sql).collect(Collectors.joining("|", "(?i)(", ")"));
      double behind =
          query(
              statement,
              "SELECT " + each + " FROM posts WHERE regexp_matches(words, '" + any + "')");
      System.out.printf(
          Locale.ROOT,
          "%-46s %8.1f s  %5.1f%n",
          "DuckDB, behind one alternation",
          behind,
          behind / ours);
    }
  }

  private static double query(Statement statement, String sql) throws SQLException {
    double start = seconds();
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      used(rows.getLong(1));
    }
    return seconds() - start;
  }

  private static String pattern(String term) {
    return "\\b" + term + "\\b";
  }

  private static String sql(String term) {
    return pattern(term).replace("'", "''");
  }

  private static void used(long found) {
    if (found < 0) {
      throw new IllegalStateException("Cannot time a search that found less than nothing.");
    }
  }

  private static RuleEngine engine(int terms) {
    return engine(terms(terms));
  }

  /** The sample bundle with a list of further terms. */
  private static RuleEngine engine(List<String> terms) {
    RuleBundle demo =
        Objects.requireNonNull(RuleBundle.read(Path.of("data-samples", "rules"), COMPANY).bundle());
    Map<TermList, List<TermEntry>> lists = new EnumMap<>(TermList.class);
    lists.put(TermList.CODE_NAME, terms.stream().map(TermEntry::of).toList());
    List<LanguageTerms> languages = new ArrayList<>(demo.languages());
    languages.removeIf(language -> language.language().equals(LanguageTerms.ANY));
    languages.add(new LanguageTerms(LanguageTerms.ANY, lists, null, null));
    return new RuleEngine(DemoBundle.with(demo, languages), new byte[] {1});
  }

  /** Two words each that the posts use, so that a pattern has something to look at. */
  private static List<String> terms(int count) {
    List<String> words =
        List.copyOf(
            new TreeSet<>(
                InventedPosts.of(2_000, 11).stream()
                    .flatMap(post -> Pattern.compile("[^A-Za-z]+").splitAsStream(post))
                    .filter(word -> word.length() > 3)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList()));
    List<String> terms = new ArrayList<>();
    for (int i = 0; terms.size() < count; i++) {
      String first = words.get(i % words.size());
      terms.add(first + " " + words.get((i * 31 + i / words.size()) % words.size()));
    }
    return terms;
  }

  private static double seconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
