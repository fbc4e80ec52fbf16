package io.offclock.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Five people through two whole nights, once for all tests: protected words and an answer to them,
 * an account that may not be read, a post that is gone in between, and posts in a language for
 * which there are no lists.
 */
final class ComplianceNight {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  static final String PAY =
      "Has anybody at Acme been paid for the extra Saturday? Let's bring it up together";
  static final String PRAISE = "GripperOne is the best thing on our bench!";
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Finnish, as its source says. */
  static final String FINNISH_WORDS = "GripperOne on paras, olen Acmella";

  /** What a program for tables would compute. */
  static final String FORMULA = "=1+1 is a fine day";

  private static final Path ROOT = TestNight.temporary("compliance");

  private ComplianceNight() {}

  private static final class Once {
    static final List<TestNight> NIGHTS = make();

    private static List<TestNight> make() {
      try {
        return run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The night before the second archive came. */
  static TestNight first() {
    return Once.NIGHTS.get(0);
  }

  /** The night after it. */
  static TestNight second() {
    return Once.NIGHTS.get(1);
  }

  /** The workspace; its warehouse is in it. */
  static Path root() {
    return ROOT;
  }

  private static Path warehouse() {
    return ROOT.resolve("warehouse");
  }

  private static List<TestNight> run() throws IOException {
    for (String file : List.of("people/employees.csv", "people/schedules.csv")) {
      copy(file);
    }
    copy("offclock.yaml");
    TestNight.copyTree(SampleNight.SAMPLES.resolve("rules"), ROOT.resolve("rules"));
    TestNight.giveKey(ROOT);
    Path settings = ROOT.resolve("offclock.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace(
                "sources:\n",
                "sources:\n"
                    + "  - {name: shares, container: csv, platform: linkedin, precision: SECOND,"
                    + " columns: {id: No, author: By, text: Words, content_id: Content},"
                    + " times: [{column: At, clock: published, pattern: iso}]}\n"));
    Path employees = ROOT.resolve("people/employees.csv");
    String sales = Files.readAllLines(employees).get(1);
    StringJoiner rows = new StringJoiner("\n", "", "\n").add(Files.readAllLines(employees).get(0));
    for (String person : List.of("E1", "E2", "E3", "E4", "E5")) {
      String row = sales.replace("E0001", person);
      rows.add(person.equals("E3") ? row.replace(",false,", ",true,") : row);
    }
    Files.writeString(employees, rows.toString());
    Files.writeString(
        ROOT.resolve("people/accounts.csv"),
        """
        platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to
        linkedin,ada,E1,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,
        x,ada,E1,PROGRAMME,USER_EXPORT_VOLUNTARY,C-1,,
        linkedin,bea,E2,PROGRAMME,USER_EXPORT_VOLUNTARY,C-2,,
        x,bea,E2,PROGRAMME,USER_EXPORT_VOLUNTARY,C-2,,
        linkedin,cyd,E3,PROGRAMME,USER_EXPORT_VOLUNTARY,C-3,,
        x,dan,E4,PROGRAMME,FRIEND,,,
        x,eve,E5,PROGRAMME,USER_EXPORT_VOLUNTARY,B-1,,2026-06-01
        x,eve,E5,PERSONAL,USER_EXPORT_VOLUNTARY,B-2,2026-06-01,
        """);
    // Eve's profile says so only since the day after her post.
    Files.writeString(
        ROOT.resolve("people/profiles.csv"),
        """
        platform,handle,bio_names_employer,headline_names_employer,valid_from,valid_to
        x,eve,true,,2026-03-03,
        """);
    write("linkedin/ada/Shares.csv", shares("7196049640414946301", PAY));
    write(
        "linkedin/bea/Reactions.csv",
        "Date,Type,Link\n2026-10-06 18:00:00,LIKE,\"" + post("7196049640414946301") + "\"\n");
    write("linkedin/cyd/Shares.csv", shares("7196049640414946302", PAY));
    write("x/dan/data/tweets.js", tweets("tweets", tweet(21, "2026-10-05T15:00:00Z", PRAISE, "")));
    write("x/eve/data/tweets.js", tweets("tweets", tweet(31, "2026-03-02T15:00:00Z", PRAISE, "")));
    write(
        "x/bea/tweets.js",
        tweets(
            "tweets",
            tweet(41, "2026-10-08T15:00:00Z", FORMULA, ""),
            finnish(42, FINNISH_WORDS),
            finnish(43, "Tunnus, ssn 512-44-9087")));
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
    TestNight first = TestNight.run(ROOT, warehouse(), AS_OF);
    write(
        "x/ada/two/tweets.js",
        tweets("tweets", tweet(12, "2026-10-06T15:00:00Z", PAY + ", ssn 512-44-9087", "")));
    write(
        "x/ada/two/deleted-tweets.js",
        tweets(
            "deleted_tweets", tweet(11, "2026-10-05T15:00:00Z", PRAISE, "2026-10-15T15:00:00Z")));
    return List.of(first, TestNight.run(ROOT, warehouse(), AS_OF));
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

  private static String finnish(int number, String text) {
    return tweet(number, "2026-10-07T15:00:00Z", text, "")
        .replace("\"lang\":\"en\"", "\"lang\":\"fi\"");
  }

  private static String manifest(String generated) {
    return "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"1\",\"userName\":\"eve\",\"displayName\":\"eve\"},\"archiveInfo\":{\"sizeBytes\":\"0\",\"generationDate\":\"%s\",\"isPartialArchive\":false,\"maxPartSizeBytes\":\"53687091200\"},\"dataTypes\":{\"tweets\":{\"files\":[{\"fileName\":\"data/tweets.js\",\"globalName\":\"YTD.tweets.part0\",\"count\":\"1\"}]}}}"
        .formatted(generated);
  }

  private static void write(String path, String content) throws IOException {
    Path file = ROOT.resolve("landing").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void copy(String file) throws IOException {
    Files.createDirectories(ROOT.resolve(file).getParent());
    Files.copy(SampleNight.SAMPLES.resolve(file), ROOT.resolve(file));
  }
}
