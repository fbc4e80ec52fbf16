package io.offclock.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.history.SmallSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Threads and answers to others, as rows of a ledger. */
class OwnAnswersTest {
  private static final StructType LEDGER =
      StructType.fromDDL(
          "employee_id STRING, record_key STRING, also_named STRING, also_version STRING,"
              + " target STRING, activity STRUCT<is_answer: BOOLEAN, answered_at: TIMESTAMP>");

  private final List<Row> rows = new ArrayList<>();

  @Test
  void whoGoesOnAfterHerOwnPostAnswersNobody() {
    add("E1", "x|1", null, null);
    add("E1", "x|2", null, "x|1");
    add("E1", "x|3", null, "x|2");
    add("E1", "x|4", null, "x|9");
    assertThat(answers()).containsExactly("x|4");
  }

  @Test
  void whoAnswersAColleagueAnswersSomebodyElse() {
    add("E1", "x|1", null, null);
    add("E2", "x|2", null, "x|1");
    assertThat(answers()).containsExactly("x|2");
  }

  @Test
  void aLaterVersionOfHerOwnPostIsHerOwnToo() {
    add("E1", "x|1", "x|1b", null);
    add("E1", "x|2", null, "x|1b");
    add("E1", "x|3", null, "x|7");
    assertThat(answers()).containsExactly("x|3");
  }

  @Test
  void herPostThatMayNotBeShownIsHerOwnAllTheSame() {
    rows.add(RowFactory.create("E1", "x|1", null, null, null, null));
    add("E1", "x|2", null, "x|1");
    assertThat(answers()).isEmpty();
  }

  private void add(String employee, String key, @Nullable String also, @Nullable String target) {
    Instant answered = target == null ? null : Instant.EPOCH;
    rows.add(
        RowFactory.create(
            employee, key, also, null, target, RowFactory.create(target != null, answered)));
  }

  /** Keys of what answers somebody; nothing else has the time of an answered post. */
  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (Row row :
        OwnAnswers.marked(SmallSession.open().createDataFrame(rows, LEDGER)).collectAsList()) {
      Row activity = row.getAs("activity");
      if (activity != null) {
        boolean isAnswer = activity.<Boolean>getAs("is_answer");
        assertThat(activity.<Object>getAs("answered_at") != null).isEqualTo(isAnswer);
        if (isAnswer) {
          answers.add(row.getAs("record_key"));
        }
      }
    }
    return answers.stream().sorted().toList();
  }
}
