package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import io.offclock.sample.LinkedInCommentsFile.Dialect;
import io.offclock.sample.LinkedInSharesFile.Era;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Exports in dialects that trip readers: eras, line breaks, parts, edits, days, broken files. */
final class FormatStories {
  private static final String ENGINEER = "Engineering,Engineering,EXEMPT,FIXED,office";

  private FormatStories() {}

  static void tell(DataSamples samples) throws IOException {
    quoteNewlineQuote(samples);
    bareComments(samples);
    exportOf2018(samples);
    archiveInParts(samples);
    datesOnly(samples);
    brokenFiles(samples);
  }

  private static void quoteNewlineQuote(DataSamples samples) throws IOException {
    samples.employs("E9008", Site.LONDON, ENGINEER);
    samples.claims("linkedin,nils.verso,E9008,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9008");
    ArchiveTarget folder = ArchiveTarget.folder(samples.landing(), "linkedin/nils.verso");
    Dice dice = samples.dice("nils.verso");
    FileTruth truth = count(samples, folder, "Shares.csv", "linkedin.shares", "nils.verso");
    try (LinkedInSharesFile shares =
        new LinkedInSharesFile(folder.open("Shares.csv"), Era.Y2024, truth)) {
      String text =
          "First line\n\nShe said \"go\", so we went.\n\n\"Quoted\" at the start of a line.";
      long at = millis("2026-05-14T07:32:10Z");
      shares.post(at, "share:" + Ids.linkedIn(at, dice), text, Topic.PLAIN, "", List.of());
      at = millis("2026-05-13T12:10:00Z");
      String photo = "https://media.licdn.example/verso/";
      List<String> photos = List.of(photo + 1, photo + 2, photo + 3);
      String three = "Three photos, one post, three rows.";
      shares.post(at, "ugcPost:" + Ids.linkedIn(at, dice), three, Topic.PLAIN, "", photos);
      at = millis("2026-05-12T18:45:30Z");
      String bold =
          "\uD835\uDDD5\uD835\uDDFC\uD835\uDDF9\uD835\uDDF1 letters beyond the first plane.";
      shares.post(at, "share:" + Ids.linkedIn(at, dice), bold, Topic.PLAIN, "", List.of());
      at = millis("2026-05-11T09:00:00Z");
      shares.post(at, "share:" + Ids.linkedIn(at, dice), "", Topic.NONE, "", List.of());
    }
    FileTruth counted = count(samples, folder, "Comments.csv", "linkedin.comments", "nils.verso");
    try (LinkedInCommentsFile comments =
        new LinkedInCommentsFile(folder.open("Comments.csv"), Dialect.Y2025, counted)) {
      long target = Ids.linkedIn(millis("2026-06-01T08:00:00Z"), dice);
      comments.comment(
          millis("2026-06-03T09:14:55Z"),
          "activity:" + target,
          "Thanks! I'd call it \"done\".\n\nMore on Monday.",
          Topic.PLAIN);
      comments.comment(
          millis("2026-06-03T09:16:20Z"), "activity:" + target, "Or on Tuesday.", Topic.PLAIN);
    }
    Path again = samples.landing().resolve("linkedin/nils.verso/again");
    Files.createDirectories(again);
    Files.copy(
        samples.landing().resolve("linkedin/nils.verso/Shares.csv"), again.resolve("Shares.csv"));
    samples
        .truth()
        .notRead("linkedin/nils.verso/again/Shares.csv", "the same bytes as the file above it");
    write(samples, "linkedin/nils.verso/reading-list.csv", "Title;Pages\nSoldering;240\n");
    samples.truth().notRead("linkedin/nils.verso/reading-list.csv", "of no known format");
  }

  private static void bareComments(DataSamples samples) throws IOException {
    samples.employs("E9009", Site.CHICAGO, ENGINEER);
    samples.claims("linkedin,petra.loft,E9009,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9009");
    ArchiveTarget folder = ArchiveTarget.folder(samples.landing(), "linkedin/petra.loft");
    Dice dice = samples.dice("petra.loft");
    FileTruth truth = count(samples, folder, "Comments.csv", "linkedin.comments", "petra.loft");
    try (LinkedInCommentsFile comments =
        new LinkedInCommentsFile(folder.open("Comments.csv"), Dialect.Y2021, truth)) {
      long target = Ids.linkedIn(millis("2023-03-01T08:00:00Z"), dice);
      String urn = "activity:" + target;
      comments.comment(
          millis("2023-03-09T15:00:01Z"), urn, "Bare text\nthat goes on\n\nand on", Topic.PLAIN);
      comments.comment(
          millis("2023-03-08T15:00:02Z"), urn, "With a comma, and \"quotes\"\nhere", Topic.PLAIN);
      comments.comment(millis("2023-03-07T15:00:03Z"), urn, "Short", Topic.PLAIN);
    }
    FileTruth counted = count(samples, folder, "Shares.csv", "linkedin.shares", "petra.loft");
    try (LinkedInSharesFile shares =
        new LinkedInSharesFile(folder.open("Shares.csv"), Era.Y2021, counted)) {
      long at = millis("2023-02-14T17:20:00Z");
      String text = "An older export:\ncarriage return and line feed.";
      shares.post(at, "share:" + Ids.linkedIn(at, dice), text, Topic.PLAIN, "", List.of());
    }
  }

  private static void exportOf2018(DataSamples samples) throws IOException {
    samples.employs("E9010", Site.BERLIN, ENGINEER);
    samples.claims("linkedin,gregor.palm,E9010,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9010");
    Path file = samples.landing().resolve("linkedin/gregor.palm/Shares.csv");
    Files.createDirectories(file.getParent());
    Dice dice = samples.dice("gregor.palm");
    Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_16LE);
    FileTruth truth =
        samples
            .truth()
            .file("linkedin/gregor.palm/Shares.csv", "linkedin.shares", "linkedin/gregor.palm");
    try (LinkedInSharesFile shares = new LinkedInSharesFile(out, Era.Y2018, truth)) {
      for (int day = 5; day >= 1; day--) {
        long at = millis("2018-04-0" + day + "T06:12:0" + day + "Z");
        String text =
            day == 3 ? "Grüße aus der Halle,\nzwei Zeilen \"lang\"." : "Tag " + day + " ✓";
        shares.post(at, "activity:" + Ids.linkedIn(at, dice), text, Topic.PLAIN, "", List.of());
      }
    }
  }

  private static void archiveInParts(DataSamples samples) throws IOException {
    samples.employs("E9011", Site.SYDNEY, ENGINEER);
    samples.claims("x,lenafjord,E9011,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9011");
    LocalDateTime entryTime = LocalDateTime.of(2026, 11, 1, 18, 0);
    String path = "x/lenafjord/twitter-2026-11-01-lenafjord.zip";
    Dice dice = samples.dice("lenafjord");
    long first = 0;
    try (XArchive archive =
        new XArchive(
            ArchiveTarget.zip(samples.landing(), path, entryTime),
            "lenafjord",
            samples.options().observedAt(),
            4,
            samples.truth())) {
      for (int day = 1; day <= 6; day++) {
        long at = millis("2026-09-0" + day + "T23:05:0" + day + "Z");
        long id = Ids.x(at, dice);
        first = day == 1 ? id : first;
        String retweet = "RT @robo_weekly: five tests & what they cost…";
        String text = day % 3 == 0 ? retweet : "Bench note " + day + ": R&D < 4 s \"again\"\nok";
        Tweet tweet = Tweet.of(id, at, text, "en", "Twitter for iPhone");
        archive.tweet(
            day == 2 ? tweet.replyingTo(first) : tweet, day % 3 == 0 ? Topic.NONE : Topic.PLAIN);
      }
      long at = millis("2026-09-10T01:00:00Z");
      long later = at + 20 * 60_000L;
      long id = Ids.x(at, dice);
      List<Long> versions = List.of(id, Ids.x(later, dice));
      Tweet before = Tweet.of(id, at, "Version wun.", "en", "Twitter Web App");
      Tweet after = Tweet.of(versions.get(1), later, "Version one.", "en", "Twitter Web App");
      archive.tweet(after.withVersions(versions), Topic.PLAIN);
      at = millis("2026-09-12T03:00:07Z");
      String essay = Texts.essay(Phrases.ENGLISH, dice);
      archive.tweet(
          Tweet.of(Ids.x(at, dice), at, essay.substring(0, 240) + "…", "en", "Twitter Web App"),
          Topic.PRIVATE);
      archive.note(Ids.x(at - 1500, dice), at, essay);
      // The fourth of a part was the long text, so the first version lies in the next part.
      archive.tweet(before.withVersions(versions), Topic.PLAIN);
      for (int day = 20; day <= 21; day++) {
        at = millis("2026-10-" + day + "T22:10:00Z");
        archive.deleted(
            Tweet.of(Ids.x(at, dice), at, "Wrong photo, sorry.", "en", "Twitter Web App")
                .deleted(Instant.ofEpochMilli(at + 3_600_000L)));
      }
    }
    String report = "hootsuite/stories.csv";
    FileTruth counted = samples.truth().file(report, "tabular.hootsuite", "");
    counted.add(Measure.ALSO_ELSEWHERE);
    try (HootsuiteFile hootsuite =
        new HootsuiteFile(
            Files.newBufferedWriter(samples.landing().resolve(report)),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 30),
            counted)) {
      hootsuite.post(
          millis("2026-09-01T23:05:01Z"),
          900_001,
          "Bench note 1: R&D < 4 s \"again\"\nok",
          Topic.PLAIN,
          "https://x.com/lenafjord/status/" + first,
          "X",
          "lenafjord");
    }
  }

  private static void datesOnly(DataSamples samples) throws IOException {
    String path = "clippings/2026.csv";
    StringBuilder rows = new StringBuilder("No,Day,By,Headline\n");
    FileTruth truth = samples.truth().file(path, "tabular.clippings", "");
    for (int day = 14; day <= 19; day++) {
      String headline = "Acme opens a hall, day " + day;
      rows.append(Csv.row(',', List.of("CL-" + day, "2026-02-" + day, "nils.verso", headline)));
      truth.activity(Measure.POSTS, Topic.BRAND);
      String what = "date only: the hour is not known, even on a weekend";
      samples.comesTo(
          what, "linkedin/nils.verso", "CL-" + day, "UNKNOWN", "UNKNOWN", "Engineering");
    }
    write(samples, path, rows.toString());
  }

  private static void brokenFiles(DataSamples samples) throws IOException {
    samples.employs("E9012", Site.LONDON, ENGINEER);
    samples.claims("linkedin,tom.cutter,E9012,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9012");
    samples.claims("x,tomcutter,E9012,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9012");
    ArchiveTarget folder = ArchiveTarget.folder(samples.landing(), "linkedin/tom.cutter");
    Dice dice = samples.dice("tom.cutter");
    FileTruth truth = count(samples, folder, "Shares.csv", "linkedin.shares", "tom.cutter");
    try (LinkedInSharesFile shares =
        new LinkedInSharesFile(folder.open("Shares.csv"), Era.Y2024, truth)) {
      for (int day = 4; day >= 2; day--) {
        long at = millis("2026-08-0" + day + "T10:00:0" + day + "Z");
        String text = "Line " + day + ",\nand the next one is missing.";
        shares.post(at, "share:" + Ids.linkedIn(at, dice), text, Topic.PLAIN, "", List.of());
      }
    }
    Path file = samples.landing().resolve("linkedin/tom.cutter/Shares.csv");
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.lastIndexOf("and the next")));
    truth.add(Measure.REJECTED).add(Measure.DISTINCT_KEYS, -1).add(Measure.POSTS, -1);
    Path zip = samples.landing().resolve("x/tomcutter/twitter-2026-11-01-tomcutter.zip");
    Files.createDirectories(zip.getParent());
    Files.write(zip, Zips.cutInTheMiddle("data/tweets.js", "window.YTD.tweets.part0 = [ ]"));
    samples
        .truth()
        .notRead("x/tomcutter/twitter-2026-11-01-tomcutter.zip", "a zip that ends in its middle");
  }

  static FileTruth count(
      DataSamples samples, ArchiveTarget folder, String name, String format, String handle) {
    return samples.truth().file(folder.pathOf(name), format, "linkedin/" + handle);
  }

  static long millis(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }

  private static void write(DataSamples samples, String path, String text) throws IOException {
    Path file = samples.landing().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
