package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README and {@code notebooks/queries} say of reading the published tables holds.
 *
 * <p>The examples in Python are run by {@code notebooks/read_as_the_readme_says.py}.
 */
class ReadingExamplesTest {
  private static final Path QUERIES = Path.of("../notebooks/queries");
  private static final Pattern FILES_READ = Pattern.compile("'([a-z_]+)/\\*\\.parquet'");

  private static Stream<Path> questions() throws IOException {
    return Files.list(QUERIES).sorted();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionHasAnAnswer(Path query) throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      duck.run("SET file_search_path = '%s'".formatted(SampleNight.of().version()));
      assertThat(duck.query(withoutSemicolon(query))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionsReadSharedTablesAlone(Path query) throws IOException {
    List<String> tables =
        FILES_READ
            .matcher(Files.readString(query))
            .results()
            .map(found -> found.group(1).toUpperCase(Locale.ROOT))
            .toList();
    assertThat(tables)
        .isNotEmpty()
        .allMatch(table -> Table.valueOf(table).access() == Table.Access.SHARED);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionIsAskedInItsFirstLineAndNamesTheFile(Path query) throws IOException {
    String question = Files.readAllLines(query).get(0);
    String words = query.getFileName().toString().replace(".sql", "").replace('-', ' ');
    assertThat(question).startsWith("-- ").contains("?");
    assertThat(words.split(" ")).isSubsetOf(question.toLowerCase(Locale.ROOT).split("\\W+"));
  }

  @Test
  void aRateOfAQuestionStandsBesideItsNumeratorAndDenominator() throws Exception {
    assertIsQuotient("how-many-persons-post-in-each-department", "rate", "active", "eligible");
    assertIsQuotient(
        "how-many-have-made-posting-a-habit", "habitual_rate", "habitual", "of_persons");
    assertIsQuotient("how-much-is-posted-off-hours", "off_share", "off", "on_or_off");
    assertIsQuotient(
        "does-adoption-differ-by-tenure-level-or-job-family", "rate", "active", "eligible");
    String written = "is-the-work-done-when-it-is-posted";
    assertIsQuotient(written, "effort_off_share", "effort_off", "effort_on_or_off");
    assertIsQuotient(written, "published_off_share", "published_off", "published_on_or_off");
  }

  @Test
  void sparkAndDuckDbAnswerTheReadmeAlike() throws Exception {
    List<String> examples = sqlOfTheReadme();
    assertThat(examples).hasSize(2);
    List<List<Object>> byDuckDb = new ArrayList<>();
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      for (Map<String, Object> row : duck.query(examples.get(0))) {
        byDuckDb.add(List.copyOf(row.values()));
      }
    }
    SparkSession spark = TestNight.session();
    List<List<Object>> bySpark = new ArrayList<>();
    for (Row row : spark.sql(examples.get(1)).collectAsList()) {
      bySpark.add(List.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }
    assertThat(bySpark).isNotEmpty().isEqualTo(byDuckDb);
  }

  private static void assertIsQuotient(String question, String rate, String k, String n)
      throws Exception {
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      duck.run("SET file_search_path = '%s'".formatted(SampleNight.of().version()));
      String rows = withoutSemicolon(QUERIES.resolve(question + ".sql"));
      assertThat(duck.number("SELECT count(%s) FROM (%s\n)".formatted(rate, rows))).isPositive();
      assertThat(
              duck.query(
                  "SELECT * FROM (%s\n) WHERE abs(%s - %s / %s) > 0.0005"
                      .formatted(rows, rate, k, n)))
          .isEmpty();
    }
  }

  private static String withoutSemicolon(Path query) throws IOException {
    return Files.readString(query).strip().replaceAll(";$", "");
  }

  private static List<String> sqlOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf("\n## Read it\n"));
    String here = SampleNight.of().version().toString();
    return Pattern.compile("```sql\n(.*?);?\n```", Pattern.DOTALL)
        .matcher(section.substring(0, section.indexOf("\n## ", 1)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .map(sql -> sql.replace("data-samples/warehouse/current", here))
        .toList();
  }
}
