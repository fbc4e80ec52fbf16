package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.review.ReviewExport;
import io.offclock.review.ReviewLog;
import io.offclock.review.ReviewedVersion;
import io.offclock.review.ReviewedVersion.Post;
import io.offclock.review.SampleDraw;
import io.offclock.review.StoredTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
