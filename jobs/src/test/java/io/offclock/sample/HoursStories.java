package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An ordinary week, the clocks going back, a move, and a post that waited for the weekend. */
final class HoursStories {
  private static final String OFFICE_SALES = "Sales,Account management,EXEMPT,FIXED,office";

  private HoursStories() {}

  static void tell(DataSamples samples) throws IOException {
    ordinaryWeek(samples);
    nightTheClocksGoBack(samples);
    changeOfDepartmentAndZone(samples);
    plannerRows(samples);
  }

  /** Writes posts of one X account and says what each must come to. */
  private static final class Timeline implements AutoCloseable {
    private final DataSamples samples;
    private final String handle;
    private final String department;
    private final XArchive archive;
    private final Dice dice;

    Timeline(DataSamples samples, String handle, String department) {
      this.samples = samples;
      this.handle = handle;
      this.department = department;
      this.dice = samples.dice(handle);
      this.archive =
          new XArchive(
              ArchiveTarget.folder(samples.landing(), "x/" + handle),
              handle,
              samples.options().observedAt(),
              1000,
              samples.truth());
    }

    void post(String instant, String description, String hours) throws IOException {
      post(instant, description, hours, hours, "Twitter Web App", department);
    }

    void post(
        String instant, String description, String hours, String effort, String client, String in)
        throws IOException {
      long millis = Instant.parse(instant).toEpochMilli();
      long id = Ids.x(millis, dice);
      String text = Texts.post(Topic.PLAIN, Phrases.ENGLISH, dice);
      archive.tweet(Tweet.of(id, millis, text, "en", client), Topic.PLAIN);
      samples.comesTo(description, "x/" + handle, Long.toString(id), hours, effort, in);
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }

  private static void ordinaryWeek(DataSamples samples) throws IOException {
    samples.employs("E9014", Site.NEW_YORK, OFFICE_SALES);
    samples.claims("x,annaplain,E9014,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9014");
    samples.onLeave("E9014,2026-08-10,2026-08-14,,");
    try (Timeline anna = new Timeline(samples, "annaplain", "Sales")) {
      anna.post("2026-03-17T14:00:00Z", "ordinary week: Tuesday 10:00 on shift", "ON");
      anna.post("2026-03-18T16:30:00Z", "ordinary week: Wednesday 12:30 on shift", "ON");
      anna.post("2026-03-20T00:15:00Z", "ordinary week: Thursday 20:15", "OFF_AFTER");
      anna.post("2026-03-20T12:59:59Z", "ordinary week: Friday a second early", "OFF_BEFORE");
      anna.post("2026-03-20T13:00:00Z", "ordinary week: Friday 09:00:00 sharp", "ON");
      anna.post("2026-03-20T21:00:00Z", "ordinary week: Friday 17:00:00 sharp", "OFF_AFTER");
      anna.post("2026-03-21T15:00:00Z", "ordinary week: Saturday", "OFF_NONWORKDAY");
      anna.post(
          "2026-03-22T15:00:00Z",
          "ordinary week: Sunday through a scheduler, written at an unknown time",
          "OFF_NONWORKDAY",
          "UNKNOWN",
          "Hootsuite",
          "Sales");
      anna.post("2026-07-03T15:00:00Z", "Independence Day, observed on Friday", "OFF_HOLIDAY");
      anna.post("2026-08-11T14:00:00Z", "Tuesday within a week of leave", "OFF_LEAVE");
    }
  }

  private static void nightTheClocksGoBack(DataSamples samples) throws IOException {
    samples.employs("E9001", Site.BERLIN, "Manufacturing,Production,NON_EXEMPT,SHIFT,night");
    samples.claims("x,rasmustide,E9001,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9001");
    samples.rosters("E9001,2026-10-24,22:00,06:00");
    try (Timeline night = new Timeline(samples, "rasmustide", "Manufacturing")) {
      night.post("2026-10-25T00:30:10Z", "clocks go back: 02:30:10 the first time", "ON");
      night.post("2026-10-25T01:30:10Z", "clocks go back: 02:30:10 the second time", "ON");
      night.post("2026-10-25T04:59:59Z", "clocks go back: last second of nine hours", "ON");
      night.post("2026-10-25T05:00:00Z", "clocks go back: 06:00:00 sharp", "OFF_AFTER");
    }
  }

  private static void changeOfDepartmentAndZone(DataSamples samples) throws IOException {
    LocalDate hired = LocalDate.of(2016, 2, 1);
    LocalDate moved = LocalDate.of(2026, 8, 19);
    samples.employs(
        "E9004", Site.BERLIN, "Engineering,Engineering,EXEMPT,FLEX,flex-core", hired, moved);
    samples.employs(
        "E9004", Site.NEW_YORK, "Marketing,Communications,EXEMPT,FIXED,office", moved, null);
    samples.claims("x,maraostrow,E9004,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9004");
    String web = "Twitter Web App";
    try (Timeline mara = new Timeline(samples, "maraostrow", "Engineering")) {
      mara.post("2026-08-18T08:30:00Z", "move: Berlin 10:30, core time", "ON");
      mara.post("2026-08-18T18:30:00Z", "move: Berlin 20:30, within the band", "FLEX_BAND");
      mara.post("2026-08-18T22:30:00Z", "move: Berlin still, Wednesday 00:30", "OFF_BEFORE");
      String later = "move: New York 03:30, in Berlin it would be 09:30";
      mara.post("2026-08-20T07:30:00Z", later, "OFF_BEFORE", "OFF_BEFORE", web, "Marketing");
      later = "move: New York 09:30";
      mara.post("2026-08-20T13:30:00Z", later, "ON", "ON", web, "Marketing");
    }
  }

  private static void plannerRows(DataSamples samples) throws IOException {
    samples.employs("E9005", Site.BERLIN, OFFICE_SALES);
    samples.claims("linkedin,joel.amber,E9005,PROGRAMME,PROGRAMME_OAUTH,C-E9005");
    samples.employs("E9002", Site.BERLIN, OFFICE_SALES);
    samples.claims("linkedin,viola.kern,E9002,PROGRAMME,PROGRAMME_OAUTH,C-E9002");
    samples.employs("E9003", Site.BERLIN, "Logistics,Warehouse,NON_EXEMPT,SHIFT,late");
    samples.claims("linkedin,otto.senn,E9003,PROGRAMME,PROGRAMME_OAUTH,C-E9003");
    samples.rosters("E9003,2026-10-24,17:30,02:15");
    String path = "planner/stories.csv";
    FileTruth truth = samples.truth().file(path, "tabular.planner", "");
    try (PlannerFile planner =
        new PlannerFile(Files.newBufferedWriter(samples.landing().resolve(path)), truth)) {
      planner.live(
          "PL-S00001",
          "joel.amber",
          "Written on Friday; \"see you at stand 4\",\nread on Saturday.",
          Topic.PLAIN,
          1204,
          LocalDateTime.of(2026, 9, 11, 11, 0),
          LocalDateTime.of(2026, 9, 12, 10, 0));
      planner.live(
          "PL-S00002",
          "viola.kern",
          "A post for the hour that comes twice.",
          Topic.PLAIN,
          88,
          LocalDateTime.of(2026, 10, 23, 11, 0),
          LocalDateTime.of(2026, 10, 25, 2, 30));
      planner.live(
          "PL-S00003",
          "otto.senn",
          "Last pallet of a long Saturday.",
          Topic.PLAIN,
          41,
          LocalDateTime.of(2026, 10, 24, 19, 0),
          LocalDateTime.of(2026, 10, 25, 2, 10));
      planner.draft("PL-S00004", "joel.amber", "Never sent.", LocalDateTime.of(2026, 9, 14, 9, 30));
    }
    samples.comesTo(
        "weekend: written on Friday on shift, live on Saturday",
        "linkedin/joel.amber",
        "PL-S00001",
        "OFF_NONWORKDAY",
        "ON",
        "Sales");
    samples.comesTo(
        "clocks go back: a stamp that happened twice, a Sunday either way",
        "linkedin/viola.kern",
        "PL-S00002",
        "OFF_NONWORKDAY",
        "ON",
        "Sales");
    samples.comesTo(
        "clocks go back: on shift at one reading of the stamp and off at the other",
        "linkedin/otto.senn",
        "PL-S00003",
        "UNKNOWN",
        "ON",
        "Logistics");
  }
}
