package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acceptance cases 14, 16, 28 and 32 of the compliance reference through two whole nights: between
 * them a second archive of the same account comes, from which a post is gone.
 */
class ComplianceNightTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  private static final String PAY =
      "Has anybody at Acme been paid for the extra Saturday? Let's bring it up together";
  private static final String PRAISE = "GripperOne is the best thing on our bench!";
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @TempDir static Path root;
  private static Path first;
  private static Path second;
  private static List<Row> coverage;

  @BeforeAll
  static void runTwoNights() throws IOException {
    for (String file : List.of("people/employees.csv", "people/schedules.csv")) {
      copy(file);
    }
    copy("offclock.yaml");
    TestNight.copyTree(SampleNight.SAMPLES.resolve("rules"), root.resolve("rules"));
    TestNight.giveKey(root);
    Path settings = root.resolve("offclock.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace(
                "sources:\n",
                "sources:\n"
                    + "  - {name: shares, container: csv, platform: linkedin, precision: SECOND,"
                    + " columns: {id: No, author: By, text: Words, content_id: Content},"
                    + " times: [{column: At, clock: published, pattern: iso}]}\n"));
    Path employees = root.resolve("people/employees.csv");
    String sales = Files.readAllLines(employees).get(1);
    StringJoiner rows = new StringJoiner("\n", "", "\n").add(Files.readAllLines(employees).get(0));
    for (String person : List.of("E1", "E2", "E3", "E4", "E5")) {
      String row = sales.replace("E0001", person);
      rows.add(person.equals("E3") ? row.replace(",false,", ",true,") : row);
    }
    Files.writeString(employees, rows.toString());
    Files.writeString(
        root.resolve("people/accounts.csv"),
        """
        platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to
        linkedin,ada,E1,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,
        x,ada,E1,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,
        linkedin,bea,E2,PROGRAMME,USER_EXPORT_VOLUNTARY,C-2,,
        linkedin,cyd,E3,PROGRAMME,USER_EXPORT_VOLUNTARY,C-3,,
        x,fay,E2,PROGRAMME,USER_EXPORT_VOLUNTARY,C-2,,
        x,dan,E4,PROGRAMME,FRIEND,,,
        x,eve,E5,PROGRAMME,USER_EXPORT_VOLUNTARY,B-1,,2026-06-01
        x,eve,E5,PERSONAL,USER_EXPORT_VOLUNTARY,B-2,2026-06-01,
        """);
    write("linkedin/ada/Shares.csv", shares("7196049640414946301", PAY));
    write(
        "linkedin/bea/Reactions.csv",
        "Date,Type,Link\n2026-10-06 18:00:00,LIKE,\"" + post("7196049640414946301") + "\"\n");
    write("linkedin/cyd/Shares.csv", shares("7196049640414946302", PAY));
    write(
        "x/fay/data/tweets.js",
        tweets("tweets", tweet(41, "2026-10-08T15:00:00Z", PRAISE, ""))
            .replace("\"lang\":\"en\"", "\"lang\":\"fr\""));
    write("x/dan/data/tweets.js", tweets("tweets", tweet(21, "2026-10-05T15:00:00Z", PRAISE, "")));
    write("x/eve/data/tweets.js", tweets("tweets", tweet(31, "2026-03-02T15:00:00Z", PRAISE, "")));
    write("x/eve/data/manifest.js", manifest("2026-10-10T09:00:00.000Z"));
    write(
        "x/ada/one/tweets.js",
        tweets(
            "tweets",
            tweet(11, "2026-10-05T15:00:00Z", PRAISE, ""),
            tweet(12, "2026-10-06T15:00:00Z", PAY + ", ssn 512-44-9087", "")));
    write(
        "shares/october.csv",
        "No,By,Words,Content,At\n1,bea," + PRAISE + ",CP-7,2026-10-07T15:00:00Z\n");
    first = TestNight.run(root, root.resolve("warehouse"), AS_OF).version();
    write(
        "x/ada/two/tweets.js",
        tweets("tweets", tweet(12, "2026-10-06T15:00:00Z", PAY + ", ssn 512-44-9087", "")));
    write(
        "x/ada/two/deleted-tweets.js",
        tweets(
            "deleted_tweets", tweet(11, "2026-10-05T15:00:00Z", PRAISE, "2026-10-15T15:00:00Z")));
    TestNight night = TestNight.run(root, root.resolve("warehouse"), AS_OF);
    coverage = night.unsuppressed().get(Table.COVERAGE);
    second = night.version();
  }

  @Test
  void case14NeitherThePostNorTheLikeOfItLeavesARowOfAPerson() throws Exception {
    assertThat(activities("linkedin", "ada")).isZero();
    // Her share through the programme is all there is of her: the like is not.
    assertThat(activities("linkedin", "bea")).isEqualTo(1);
    assertThat(IncidentRows.of(second, "linkedin", "ada")).isEmpty();
  }

  @Test
  void case16TheSameOfAStatutorySupervisorIsKeptAndNoIncident() throws Exception {
    assertThat(activities("linkedin", "cyd")).isEqualTo(1);
    assertThat(IncidentRows.of(second, "linkedin", "cyd")).isEmpty();
  }

  @Test
  void case28IsTheCollectorsIncidentAndNobodyElses() throws Exception {
    assertThat(activities("x", "dan")).isZero();
    assertThat(IncidentRows.withoutActivity(second))
        .filteredOn(line -> line.startsWith("R-ACCESS"))
        .containsExactly("R-ACCESS ACCESS-METHOD DATA_GOVERNANCE HIGH NONE nobody PRIVACY");
  }

  @Test
  void case32TheIncidentOfAPostThatIsGoneStays() throws Exception {
    String missing = "2026-10-05 R-FTC FTC-MISSING EMPLOYEE_POST HIGH %s person COMPLIANCE";
    assertThat(IncidentRows.of(first, "x", "ada")).containsExactly(missing.formatted("CURRENT"));
    assertThat(IncidentRows.of(second, "x", "ada"))
        .containsExactly(missing.formatted("DELETED_SEEN"));
    String id = "SELECT incident_id FROM incidents WHERE activity_date = DATE '2026-10-05'";
    try (Duck before = Duck.over(first);
        Duck after = Duck.over(second)) {
      assertThat(after.query(id)).hasSize(1).isEqualTo(before.query(id));
    }
  }

  @Test
  void ofAProtectedPostOnlyTheNumberGoesToCounsel() throws Exception {
    assertThat(IncidentRows.withoutActivity(second))
        .filteredOn(line -> line.startsWith("R-PII"))
        .containsExactly("R-PII PII-SSN EMPLOYEE_POST HIGH NONE nobody COUNSEL");
    try (Duck duck = Duck.over(second)) {
      Map<String, Object> row =
          duck.query("SELECT * FROM incidents WHERE route = 'COUNSEL'").get(0);
      for (String column :
          List.of(
              "activity_key",
              "person_key",
              "department",
              "employment_class",
              "jurisdiction",
              "activity_at",
              "activity_date",
              "local_time",
              "hours_class",
              "effort_class",
              "content_origin",
              "visibility")) {
        assertThat(row.get(column)).as(column).isNull();
      }
    }
  }

  @Test
  void aCampaignsIncidentSaysWhichAndWhenAndNotWho() throws Exception {
    try (Duck duck = Duck.over(second)) {
      assertThat(
              duck.query(
                  """
                  SELECT activity_date::VARCHAR AS day, content_origin, visibility, post_state,
                    activity_key IS NOT NULL AS which, hours_class IS NOT NULL AS hours,
                    person_key, department, employment_class, adverse_action_allowed AS action
                  FROM incidents WHERE subject_type = 'EMPLOYER_CAMPAIGN'
                  """))
          .singleElement()
          .asString()
          .isEqualTo(
              "{day=2026-10-07, content_origin=COMPANY_SUGGESTED, visibility=UNKNOWN,"
                  + " post_state=CURRENT, which=true, hours=true, person_key=null,"
                  + " department=null, employment_class=null, action=false}");
    }
  }

  /** French has no list: the post is praise without disclosure, and is not called clean. */
  @Test
  void aPostInALanguageWithoutListsIsCountedAndHasNoIncident() throws Exception {
    assertThat(activities("x", "fay")).isEqualTo(1);
    assertThat(IncidentRows.of(second, "x", "fay")).isEmpty();
    assertThat(coverage)
        .filteredOn(row -> row.getAs("outcome").equals("RULES_READ"))
        .extracting(row -> row.getAs("reason") + " " + row.getAs("records"))
        // Ada's post is deleted; of Bea, Cyd and Eve one is left each.
        .containsExactlyInAnyOrder("ALL_RULES 3", "UNSUPPORTED_LANGUAGE 1");
    try (Duck duck = Duck.over(second)) {
      assertThat(
              duck.query(
                  "SELECT records, suppressed_reason FROM coverage WHERE outcome = 'RULES_READ'"))
          .extracting(Object::toString)
          .allMatch(row -> row.startsWith("{records=null"));
    }
  }

  @Test
  void noIncidentIdCanBeComputedOfAnActivityKey() throws Exception {
    try (Duck duck = Duck.over(second)) {
      assertThat(
              duck.number(
                  """
                  SELECT count(*) FROM incidents i, attributed_activity a
                  WHERE i.incident_id = left(sha256(a.activity_key || '|' || i.rule_id || '|1'), 32)
                  """))
          .isZero();
      assertThat(duck.number("SELECT count(DISTINCT incident_id) FROM incidents"))
          .isEqualTo(duck.number("SELECT count(*) FROM incidents"))
          .isEqualTo(5);
    }
  }

  /** A post of March, under the consent before: the archive of October is covered by the next. */
  @Test
  void aRenewedConsentCoversWhatWasPostedUnderTheOneBefore() throws Exception {
    assertThat(activities("x", "eve")).isEqualTo(1);
    assertThat(IncidentRows.of(second, "x", "eve"))
        .containsExactly(
            "2026-03-02 R-FTC FTC-MISSING EMPLOYEE_POST HIGH CURRENT person COMPLIANCE");
  }

  private static long activities(String platform, String handle) throws Exception {
    try (Duck duck = Duck.over(second)) {
      return duck.number(
          "SELECT count(*) FROM %s WHERE account_key = '%s'"
              .formatted(
                  Table.ATTRIBUTED_ACTIVITY.tableName(),
                  TestNight.pseudonyms().account(platform, handle)));
    }
  }

  private static String post(String share) {
    return "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A" + share;
  }

  private static String shares(String id, String text) {
    return "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        + "2026-10-06 15:00:00,%s,\"%s\",,,MEMBER_NETWORK\n".formatted(post(id), text);
  }

  private static String tweets(String name, String... tweets) {
    return "window.YTD." + name + ".part0 = [ " + String.join(", ", tweets) + " ]";
  }

  private static String tweet(int number, String at, String text, String deletedAt) {
    String deleted =
        deletedAt.isEmpty()
            ? ""
            : "\"deleted_at\":\"" + CREATED.format(Instant.parse(deletedAt)) + "\",";
    return "{\"tweet\":{\"id_str\":\"20114998442118418%02d\",%s\"created_at\":\"%s\",\"lang\":\"en\",\"full_text\":\"%s\"}}"
        .formatted(number, deleted, CREATED.format(Instant.parse(at)), text);
  }

  private static String manifest(String generated) {
    return "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"1\",\"userName\":\"eve\",\"displayName\":\"eve\"},\"archiveInfo\":{\"sizeBytes\":\"0\",\"generationDate\":\"%s\",\"isPartialArchive\":false,\"maxPartSizeBytes\":\"53687091200\"},\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\",\"globalName\":\"YTD.tweets.part0\",\"count\":\"1\"}]}}}"
        .formatted(generated);
  }

  private static void write(String path, String content) throws IOException {
    Path file = root.resolve("landing").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void copy(String file) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.copy(SampleNight.SAMPLES.resolve(file), root.resolve(file));
  }
}
