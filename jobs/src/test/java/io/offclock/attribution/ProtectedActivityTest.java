package io.offclock.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.Attribution.Standing;
import io.offclock.attribution.hours.PersonSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@link #THREAD} are one conversation; each test says what is left of it. */
class ProtectedActivityTest {
  private static final StructType COLUMNS =
      StructType.fromDDL(
          "record_key STRING, target STRING, standing STRING, supervisor BOOLEAN, is_protected BOOLEAN, target_is_protected BOOLEAN, activity STRUCT<key: STRING>");

  private static final List<Row> THREAD =
      List.of(
          post("x|words", null, Standing.LEFT_OUT, null, true),
          post("x|answer", "x|words", Standing.ATTRIBUTED, false, false),
          post("x|answer to the answer", "x|answer", Standing.ATTRIBUTED, null, false),
          post("x|and to that", "x|answer to the answer", Standing.ATTRIBUTED, null, false),
          post("x|supervisor", "x|words", Standing.ATTRIBUTED, true, false),
          post("x|answer to the supervisor", "x|supervisor", Standing.ATTRIBUTED, false, false),
          post("x|company", "x|words", Standing.COMPANY_ACCOUNT, null, false),
          post("x|answer to the company", "x|company", Standing.ATTRIBUTED, false, false),
          post("x|stranger", "x|words", Standing.UNMATCHED_ACCOUNT, null, false),
          post("x|answer to the stranger", "x|stranger", Standing.ATTRIBUTED, false, false),
          post("x|edited", null, Standing.ATTRIBUTED, false, false),
          post("x|edited", null, null, null, true),
          post("x|answer to the edited", "x|edited", Standing.ATTRIBUTED, null, false),
          post("x|edited by a supervisor", null, Standing.ATTRIBUTED, true, false),
          post("x|edited by a supervisor", null, null, null, true),
          post("x|answer to her", "x|edited by a supervisor", Standing.ATTRIBUTED, null, false),
          post("x|something else", null, Standing.ATTRIBUTED, null, false),
          post("x|answer to nothing known", "x|elsewhere", Standing.ATTRIBUTED, null, false));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "x|words,                    LEFT_OUT",
    "x|answer,                   LEFT_OUT",
    "x|answer to the answer,     LEFT_OUT",
    "x|and to that,              LEFT_OUT",
    "x|supervisor,               ATTRIBUTED",
    "x|answer to the supervisor, ATTRIBUTED",
    "x|company,                  COMPANY_ACCOUNT",
    "x|answer to the company,    ATTRIBUTED",
    "x|stranger,                 UNMATCHED_ACCOUNT",
    "x|answer to the stranger,   LEFT_OUT",
    "x|edited,                   ATTRIBUTED",
    "x|answer to the edited,     LEFT_OUT",
    "x|edited by a supervisor,   ATTRIBUTED",
    "x|answer to her,            ATTRIBUTED",
    "x|something else,           ATTRIBUTED",
    "x|answer to nothing known,  ATTRIBUTED"
  })
  void leavesOutWhatAnswersProtectedWordsHoweverLongTheChain(String key, Standing standing) {
    Row row = left(THREAD).get(key);
    assertThat(row.<String>getAs("standing")).isEqualTo(standing.name());
    boolean leftOut = standing == Standing.LEFT_OUT;
    assertThat(row.<Row>getAs("activity") == null).isEqualTo(leftOut);
    assertThat(row.<Boolean>getAs("target_is_protected"))
        .isEqualTo(leftOut && !key.equals("x|words"));
  }

  @Test
  void changesNothingWhereNobodySpokeOfPay() {
    // In the test's columns the fifth says whether the words are protected.
    List<Row> harmless = THREAD.stream().filter(row -> !row.getBoolean(4)).toList();
    assertThat(left(harmless).values()).containsExactlyInAnyOrderElementsOf(harmless);
  }

  private Map<String, Row> left(List<Row> ledger) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    Map<String, Row> rows = new HashMap<>();
    ProtectedActivity.withoutAnswers(
            spark.createDataFrame(ledger, COLUMNS), LedgerTest.gates(PersonSpec.people(Map.of())))
        .collectAsList()
        .forEach(
            row -> {
              if (row.getAs("standing") != null) {
                rows.put(row.getAs("record_key"), row);
              }
            });
    return rows;
  }

  private static Row post(
      String key, String target, Standing standing, Boolean supervisor, boolean isProtected) {
    boolean kept =
        Stream.of(Standing.ATTRIBUTED, Standing.COMPANY_ACCOUNT, Standing.UNMATCHED_ACCOUNT)
            .anyMatch(kind -> kind == standing);
    return RowFactory.create(
        key,
        target,
        standing == null ? null : standing.name(),
        supervisor,
        isProtected,
        false,
        kept ? RowFactory.create(key) : null);
  }
}
