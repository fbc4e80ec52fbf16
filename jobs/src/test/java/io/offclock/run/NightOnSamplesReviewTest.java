package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import io.offclock.mart.IncidentReview;
import io.offclock.mart.ReviewDecisions;
import io.offclock.mart.figures.Calendar;
import io.offclock.review.ReviewExport;
import io.offclock.review.ReviewLog;
import io.offclock.review.ReviewedVersion;
import io.offclock.review.ReviewedVersion.Post;
import io.offclock.review.SampleDraw;
import io.offclock.review.StoredTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to reviewers of the sample company: edits, repeats, texts that an export cuts off. */
class NightOnSamplesReviewTest {
  @TempDir Path folder;

  @Test
  void everyIncidentIsShownInTheWordsThatItWasFoundIn() throws Exception {
    List<CSVRecord> rows = exported();
    assertThat(rows).hasSizeGreaterThan(90);
    assertThat(rows)
        .filteredOn(row -> !row.get("subject").equals("DATA_GOVERNANCE"))
        .filteredOn(row -> !row.get("context").contains("[["))
        .extracting(row -> row.get("origin") + " " + row.get("platform") + " " + row.get("context"))
        .isEmpty();
  }

  @Test
  void anIncidentOnHowDataWereGotIsShownBySourceAndSite() throws Exception {
    assertThat(exported())
        .filteredOn(row -> row.get("subject").equals("DATA_GOVERNANCE"))
        .extracting(row -> row.get("rule") + " " + row.get("context") + row.get("activity_key"))
        .containsExactly(
            "R-ACCESS (how data in landing/x were got)",
            "R-ACCESS (how data in landing/x were got)",
            "R-GDPR (how data of people of Acme Robotics Nord GmbH in landing/x were got)");
  }

  @Test
  void theSampleHasPostsInSupportedLanguagesAndNoneWithAnIncident() throws Exception {
    ReviewedVersion all = read(new SampleDraw("1", 1, 1, 1));
    ReviewedVersion some = read(new SampleDraw("1", 1, 1, 0.1));
    try (Duck duck = Duck.over(SampleNight.of().version())) {
      String posts =
          "SELECT count(*) FROM attributed_activity a WHERE attribution = 'PERSON'"
              + " AND kind <> 'REACTION' AND %s is_language_supported"
              + " AND activity_key %s IN (SELECT activity_key FROM incidents"
              + " WHERE activity_key IS NOT NULL)";
      assertThat(all.population().flagged()).isEqualTo(duck.number(posts.formatted("", "")));
      assertThat(all.population().unflagged()).isEqualTo(duck.number(posts.formatted("", "NOT")));
      assertThat(all.population().unsupported())
          .isEqualTo(
              duck.number(posts.formatted("NOT", "")) + duck.number(posts.formatted("NOT", "NOT")));
    }
    int unflagged = (int) all.population().unflagged();
    assertThat(unflagged(all)).hasSize(unflagged).containsAll(unflagged(some));
    assertThat(unflagged(some))
        .allMatch(Post::languageSupported)
        .hasSizeBetween((int) (0.08 * unflagged), (int) (0.12 * unflagged));
  }

  @Test
  void whatReviewersDecidedIsCountedByQuarterAsSqlCountsIt() throws Exception {
    TestNight night = SampleNight.of();
    NightInputs inputs = night.inputs();
    SampleDraw draw = new SampleDraw("1", 1, 1, 0.5);
    Map<String, Boolean> incidents = new HashMap<>();
    Map<String, Boolean> sampled = new HashMap<>();
    // Every third is open yet; of the others every fifth was wrong.
    int at = 0;
    ReviewedVersion version = read(draw);
    for (ReviewedVersion.IncidentRow incident : version.incidents()) {
      if (++at % 3 != 0) {
        incidents.put(incident.incidentId(), at % 5 != 0);
      }
    }
    List<Post> drawn = version.posts().values().stream().filter(p -> !p.flagged()).toList();
    for (Post post : drawn) {
      if (++at % 3 != 0) {
        sampled.put(post.subject(inputs.pseudonyms()).id(), at % 50 == 0);
      }
    }
    Pseudonyms pseudonyms = inputs.pseudonyms();
    List<IncidentReview.Figure> figures =
        IncidentReview.figures(
            List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 4, 1)),
            read(night, Table.INCIDENTS),
            read(night, Table.ATTRIBUTED_ACTIVITY),
            new ReviewDecisions(
                incidents,
                sampled,
                key -> draw.isDrawn(key, false) ? pseudonyms.sampled(key) : null),
            inputs.rules().ruleIds(),
            new Calendar(LocalDate.of(2026, 1, 1), inputs.asOf(), DayOfWeek.MONDAY));
    assertThat(figures).hasSize(2 * (inputs.rules().ruleIds().size() + 1));
    assertThat(figures).filteredOn(f -> f.rule() == null).allMatch(f -> f.n() > 100 && f.k() > 0);
    try (Duck duck = Duck.over(night.version())) {
      String ids = sqlList(incidents.keySet());
      String confirmed =
          sqlList(incidents.keySet().stream().filter(id -> incidents.get(id)).toList());
      for (IncidentReview.Figure figure : figures) {
        if (figure.rule() != null) {
          String counted =
              " FROM incidents WHERE rule_id = '%s' AND subject_type = 'EMPLOYEE_POST' AND severity <> 'INFO' AND post_state = 'CURRENT' AND year(activity_date) || 'Q' || quarter(activity_date) = '%s' AND incident_id IN (%s)"
                  .formatted(figure.rule(), figure.period().label(), ids);
          assertThat(figure.n()).isEqualTo(duck.number("SELECT count(*)" + counted));
          assertThat(figure.persons())
              .isEqualTo(duck.number("SELECT count(DISTINCT person_key)" + counted));
          assertThat(figure.k())
              .isEqualTo(
                  duck.number(
                      "SELECT count(*)" + counted + " AND incident_id IN (" + confirmed + ")"));
        }
      }
    }
    for (IncidentReview.Figure figure : figures) {
      if (figure.rule() == null) {
        List<Post> decided =
            drawn.stream()
                .filter(post -> sampled.containsKey(post.subject(pseudonyms).id()))
                .filter(post -> !post.date().isBefore(figure.period().start()))
                .filter(post -> post.date().isBefore(figure.period().end()))
                .toList();
        assertThat(figure.n()).isEqualTo(decided.size());
        assertThat(figure.k())
            .isEqualTo(
                decided.stream().filter(p -> sampled.get(p.subject(pseudonyms).id())).count());
      }
    }
  }

  private static Dataset<Row> read(TestNight night, Table table) {
    return TestNight.session()
        .read()
        .parquet(night.version().resolve(table.tableName()).toString());
  }

  private static String sqlList(Collection<String> ids) {
    return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
  }

  private static Set<Post> unflagged(ReviewedVersion version) {
    return version.posts().values().stream()
        .filter(post -> post.drawn() && !post.flagged())
        .collect(Collectors.toSet());
  }

  private static ReviewedVersion read(SampleDraw draw) throws Exception {
    return ReviewedVersion.read(SampleNight.of().version(), draw);
  }

  private List<CSVRecord> exported() throws Exception {
    NightInputs inputs = SampleNight.of().inputs();
    Path file = folder.resolve("review.csv");
    new ReviewExport(
            read(new SampleDraw("1", 1, 1, 0)),
            ReviewLog.read(folder),
            inputs.pseudonyms(),
            inputs.rules().engine(),
            new StoredTexts(
                inputs.landed().store(), inputs.batches(), inputs.pseudonyms(), inputs.asOf()))
        .write(file, new ReviewExport.Choice(null, false, false, null));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }
}
