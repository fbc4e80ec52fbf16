package io.offclock.sample;

import io.offclock.sample.Effect.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * Two years of the programme: a pilot with few posts, a tool that moves Marketing's posts to
 * weekends, a monthly session that works in Sales, and a policy after which half of those who post
 * in Engineering stop or lock their account. Elsewhere a tenth stops too, as some always do.
 * Nothing else changes how anybody posts.
 */
final class TwoYearStory {
  static final LocalDate FROM = LocalDate.of(2024, 11, 1);
  static final LocalDate TO = LocalDate.of(2026, 10, 31);
  static final LocalDate TOOL = LocalDate.of(2026, 4, 13);
  static final LocalDate SESSION = LocalDate.of(2026, 5, 11);
  static final LocalDate POLICY = LocalDate.of(2026, 8, 10);

  /** The last week whose weekend is over before the exports were taken. */
  private static final LocalDate LAST_FRIDAY = LocalDate.of(2026, 10, 23);

  static final List<Effect> EFFECTS =
      List.of(
          new Effect(null, FROM, LocalDate.of(2025, 9, 28), Change.VOLUME, 0.15),
          new Effect(Department.ENGINEERING, FROM, TO, Change.VOLUME, 3.2),
          new Effect(Department.MARKETING, FROM, TO, Change.VOLUME, 2.2),
          new Effect(Department.MARKETING, TOOL, LAST_FRIDAY, Change.WEEKENDS, 0.9),
          new Effect(Department.SALES, SESSION, TO, Change.VOLUME, 2.5),
          new Effect(Department.ENGINEERING, POLICY, TO, Change.SILENCE, 0.55),
          new Effect(null, POLICY, TO, Change.SILENCE, 0.1));

  /** Second Mondays; in August nobody asks for one. */
  private static final List<String> SESSIONS =
      List.of("2026-05-11", "2026-06-08", "2026-07-13", "2026-09-14", "2026-10-12");

  private TwoYearStory() {}

  /** Writes down what the company did; that people post otherwise since is in the exports alone. */
  static void tell(Path people, SampleOptions options) throws IOException {
    append(
        people.resolve("initiatives.csv"),
        "I10,SCHEDULING_TOOL,%s,Marketing,The planner\n".formatted(TOOL)
            + "I11,OPEN_SESSION,%s,Sales,What works for us every month\n".formatted(SESSION)
            + "I12,POLICY,%s,Engineering,Posts are on view to the department\n".formatted(POLICY));
    StringBuilder attendance = new StringBuilder();
    for (String date : SESSIONS) {
      String id = "sales-" + date.substring(0, 7);
      append(people.resolve("sessions.csv"), "%s,%s,Sales,what-works,\n".formatted(id, date));
      for (Persona who : Cast.of(options).personas()) {
        LocalDate day = LocalDate.parse(date);
        boolean isThere = who.departmentOn(day) == Department.SALES && who.lastDay(day).equals(day);
        if (isThere
            && who.firstDay(day).equals(day)
            && Dice.of(options.seed(), id + " " + who.number()).chance(0.7)) {
          attendance.append("%s,%s\n".formatted(id, who.employeeId()));
        }
      }
    }
    append(people.resolve("attendance.csv"), attendance.toString());
    append(
        people.resolve("visibility.csv"),
        """
        linkedin,orla.hazel,PRIVATE,2026-08-17,
        linkedin,jolan.tarn,HIDDEN,2026-08-24,
        linkedin,kaya.jarr,PRIVATE,2026-08-14,
        linkedin,lumi.hazel,PRIVATE,2026-08-19,
        linkedin,quinn.loam,HIDDEN,2026-08-12,
        """);
  }

  private static void append(Path file, String rows) throws IOException {
    Files.writeString(file, rows, StandardOpenOption.APPEND);
  }
}
