package io.offclock.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code data-samples/} is made of: a generated bulk, and the stories that its README tells.
 * Each story adds the people it needs, its exports, what is in them, and which class its activities
 * must come to.
 */
final class DataSamples {
  static final long SEED = 20_261_031;
  static final int BULK_PERSONS = 150;
  static final long BULK_POSTS = 6_400;
  private static final String STORY_HEADER =
      "description,account,key,hours_class,effort_class,department\n";

  private final Path workspace;
  private final Truth truth;
  private final List<String> outcomes = new ArrayList<>();

  private DataSamples(Path workspace, Truth truth) {
    this.workspace = workspace;
    this.truth = truth;
  }

  /** Writes the whole of it, but for README and rules. */
  static Truth write(Path workspace) throws IOException {
    Truth truth = SampleWorkspace.write(workspace, bulk());
    DataSamples samples = new DataSamples(workspace, truth);
    Files.writeString(
        workspace.resolve("people/designations.csv"),
        "employee_id,designation,valid_from,valid_to\n");
    Files.writeString(
        workspace.resolve("people/profiles.csv"),
        "platform,handle,bio_names_employer,headline_names_employer,valid_from,valid_to\n");
    HoursStories.tell(samples);
    FormatStories.tell(samples);
    AccountStories.tell(samples);
    ComplianceStories.tell(samples);
    XStories.tell(samples);
    OpenStories.tell(samples);
    MetaStories.tell(samples);
    TalkStories.tell(samples);
    InternalStories.tell(samples);
    GoneStories.tell(samples);
    LinkedInStories.tell(samples);
    RestStories.tell(samples);
    CampaignStories.tell(workspace.resolve("people"));
    WithdrawalStories.tell(workspace.resolve("people"));
    TwoYearStory.tell(workspace.resolve("people"), bulk());
    Files.writeString(
        workspace.resolve("STORIES.csv"), STORY_HEADER + String.join("", samples.outcomes));
    truth.write(workspace.resolve(SampleWorkspace.TRUTH_FILE));
    return truth;
  }

  Path landing() {
    return workspace.resolve("landing");
  }

  Truth truth() {
    return truth;
  }

  /** When every export of the samples was taken. */
  SampleOptions options() {
    return bulk();
  }

  private static SampleOptions bulk() {
    return new SampleOptions(
        BULK_PERSONS,
        BULK_POSTS,
        SEED,
        TwoYearStory.FROM,
        TwoYearStory.TO,
        50_000,
        TwoYearStory.EFFECTS);
  }

  /** A number of a platform's id that is the same in every run. */
  Dice dice(String story) {
    return Dice.of(SEED, "story " + story);
  }

  /**
   * Employs somebody since 2016 who stays as they are.
   *
   * @param work department, job family, employment class, arrangement and schedule, as columns
   */
  void employs(String id, Site site, String work) throws IOException {
    employs(id, site, work, LocalDate.of(2016, 2, 1), null);
  }

  void employs(String id, Site site, String work, LocalDate from, LocalDate to) throws IOException {
    employs(id, site, site.entity, work, from, to);
  }

  /** Employs somebody of another entity at a place. */
  void employs(String id, Site site, String entity, String work) throws IOException {
    employs(id, site, entity, work, LocalDate.of(2016, 2, 1), null);
  }

  private void employs(
      String id, Site site, String entity, String work, LocalDate from, LocalDate to)
      throws IOException {
    String[] columns = work.split(",", -1);
    append(
        "employees.csv",
        Csv.row(
            ',',
            List.of(
                id,
                entity,
                columns[0],
                columns[1],
                "L" + (1 + Integer.parseInt(id.substring(1)) % 4),
                columns[2],
                columns[3],
                columns[4],
                site.zone.getId(),
                site.country,
                site.subdivision,
                "false",
                "2016-02-01",
                "",
                "ENABLED",
                "2026-01-05",
                from.toString(),
                to == null ? "" : to.toString())));
    append("roles.csv", id + ",false," + from + "," + (to == null ? "" : to) + "\n");
  }

  /** Claims an account; the columns as in accounts.csv up to the basis. */
  void claims(String columns) throws IOException {
    append("accounts.csv", columns + ",,\n");
  }

  void rosters(String columns) throws IOException {
    append("roster.csv", columns + "\n");
  }

  /** Designates somebody; the columns as in designations.csv. */
  void designates(String columns) throws IOException {
    append("designations.csv", columns + "\n");
  }

  /** Says what a profile says; the columns as in profiles.csv. */
  void describes(String columns) throws IOException {
    append("profiles.csv", columns + "\n");
  }

  void onLeave(String columns) throws IOException {
    append("leave.csv", columns + "\n");
  }

  /** Says what an activity must come to; empty where the story does not say. */
  void comesTo(
      String description, String account, String key, String hours, String effort, String where) {
    outcomes.add(Csv.row(',', List.of(description, account, key, hours, effort, where)));
  }

  private void append(String file, String line) throws IOException {
    Files.writeString(workspace.resolve("people").resolve(file), line, StandardOpenOption.APPEND);
  }
}
