package io.offclock.sample;

import io.offclock.attribution.people.People.Arrangement;
import io.offclock.sample.Persona.Channel;
import io.offclock.sample.Persona.Scope;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the {@code people/} folder of a workspace from its cast. */
final class PeopleWriter {
  private static final String SCHEDULES_SINCE = "2010-01-01";

  private final Path people;
  private final SampleOptions options;
  private final Effects effects;

  PeopleWriter(Path people, SampleOptions options) {
    this.people = people;
    this.options = options;
    this.effects = new Effects(options);
  }

  void write(Cast cast) throws IOException {
    Files.createDirectories(people);
    employees(cast);
    accounts(cast);
    schedules();
    leaveAndRoster(cast);
    initiatives();
    agreements(cast);
    entities(cast);
    new ProgrammeWriter(people, options).write(cast);
    new RolesWriter(people).write(cast);
    new ReportingLinesWriter(people).write(cast);
    new SessionNotesWriter(people, options).write();
  }

  private void employees(Cast cast) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(people.resolve("employees.csv"))) {
      out.write(
          "employee_id,entity,department,job_family,level,employment_class,arrangement,"
              + "schedule_id,time_zone,country,subdivision,is_supervisor,hired_on,left_on,"
              + "programme_status,programme_since,valid_from,valid_to\n");
      for (Persona who : cast.personas()) {
        LocalDate movedOn = who.movedOn();
        out.write(employment(who, who.department(), who.hired(), movedOn));
        if (movedOn != null) {
          out.write(employment(who, Objects.requireNonNull(who.movedTo()), movedOn, null));
        }
      }
    }
  }

  private static String employment(
      Persona who, Department department, LocalDate from, @Nullable LocalDate to) {
    boolean supervisor = who.number() % 11 == 3;
    boolean asked = who.programmeSince() != null;
    String status = asked ? (who.channel() == Channel.NONE ? "OPTED_OUT" : "ENABLED") : "";
    return Csv.row(
        ',',
        List.of(
            who.employeeId(),
            who.site().entity,
            department.title,
            department.jobFamily,
            supervisor ? "L5" : "L" + (1 + who.number() % 4),
            who.employmentClass().name(),
            who.schedule().arrangement().name(),
            who.schedule().id(),
            who.site().zone.getId(),
            who.site().country,
            who.site().subdivision,
            supervisor ? "true" : "false",
            who.hired().toString(),
            blankIfNull(who.left()),
            asked ? status : "NOT_INVITED",
            blankIfNull(who.programmeSince()),
            from.toString(),
            blankIfNull(to)));
  }

  private void accounts(Cast cast) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(people.resolve("accounts.csv"))) {
      out.write("platform,handle,employee_id,scope,access_method,basis_id,valid_from,valid_to\n");
      for (Persona who : cast.personas()) {
        boolean tool = who.channel() == Channel.HOOTSUITE || who.channel() == Channel.PLANNER;
        if (who.channel().hasLinkedInExport() || tool || effects.hasWaiting(who)) {
          out.write(account(who, "linkedin", who.handle(), tool));
        }
        if (who.channel().hasXArchive() || who.channel() == Channel.HOOTSUITE) {
          out.write(account(who, "x", who.xHandle(), tool));
        }
      }
    }
  }

  private static String account(Persona who, String platform, String handle, boolean tool) {
    String scope = who.scope() == Scope.PERSONAL ? "PERSONAL" : "PROGRAMME";
    String access = tool ? "PROGRAMME_OAUTH" : "USER_EXPORT_VOLUNTARY";
    return Csv.row(
        ',', List.of(platform, handle, who.employeeId(), scope, access, who.basisId(), "", ""));
  }

  private void schedules() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(people.resolve("schedules.csv"))) {
      out.write("schedule_id,weekday,start,end,band_start,band_end,valid_from,valid_to\n");
      for (Schedule schedule : Schedule.ALL) {
        List<DayOfWeek> days = schedule.days().stream().sorted().toList();
        for (DayOfWeek day : days) {
          for (String shift : schedule.shifts()) {
            out.write(schedule.id() + "," + day + "," + shift + "," + SCHEDULES_SINCE + ",\n");
          }
        }
      }
    }
  }

  /** One holiday in each half of a year, an afternoon off, and weekend shifts for a few. */
  private void leaveAndRoster(Cast cast) throws IOException {
    long days = options.to().toEpochDay() - options.from().toEpochDay() + 1;
    int halves = (int) Math.max(2, Math.round(days / 182.5));
    try (BufferedWriter leave = Files.newBufferedWriter(people.resolve("leave.csv"));
        BufferedWriter roster = Files.newBufferedWriter(people.resolve("roster.csv"))) {
      leave.write("employee_id,from,to,start,end\n");
      roster.write("employee_id,date,start,end\n");
      for (Persona who : cast.personas()) {
        Dice dice = Dice.of(options.seed(), "absence " + who.number());
        String id = who.employeeId();
        int room = (int) (days / halves) - 14;
        if (who.left() != null || who.hired().isAfter(options.from()) || room < 1) {
          continue;
        }
        for (int half = 0; half < halves; half++) {
          LocalDate start = options.from().plusDays(half * days / halves);
          if (half == halves / 2 && who.number() % 5 == 0) {
            leave.write(id + "," + start + "," + start + ",13:00,17:00\n");
          }
          LocalDate first = start.plusDays((half == 0 ? 0 : 1) + dice.below(room));
          LocalDate last = first.plusDays(half == 0 ? 4 + dice.below(7) : 2 + dice.below(5));
          leave.write(id + "," + first + "," + last + ",,\n");
        }
        if (who.schedule().arrangement() == Arrangement.SHIFT && who.number() % 3 == 0) {
          LocalDate extra = options.from().plusDays(dice.below((int) days));
          roster.write(id + "," + extra + ",10:00,18:00\n");
        }
      }
    }
  }

  private void initiatives() throws IOException {
    List<LocalDate> dates =
        Arrays.asList(
            options.from().plusDays(11),
            options.from().plusDays(18),
            options.from().plusDays(20),
            options.to().minusDays(10),
            options.to().minusDays(5));
    long days = options.to().toEpochDay() - options.from().toEpochDay();
    LocalDate monday =
        options
            .from()
            .plusDays(5 * days / 8)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Files.writeString(
        people.resolve("initiatives.csv"),
        "id,kind,date,department,title\n"
            + ("I1,POLICY," + dates.get(0) + ",,Posting is voluntary\n")
            + ("I2,OPEN_SESSION," + dates.get(1) + ",,Ask us anything\n")
            + ("I3,TRAINING," + dates.get(2) + ",Sales,Saying where you work\n")
            + ("I4,CAMPAIGN," + dates.get(3) + ",,GripperOne autumn course\n")
            + ("I5,CONTENT_PUSH," + dates.get(4) + ",Engineering,Test bench diary\n")
            + ("I6,POLICY," + monday + ",,Flexible afternoons\n")
            + ("I7,TRAINING," + monday.plusDays(2) + ",Engineering,Writing for readers\n"));
  }

  /** For the sites in the EU: of their people nothing else may be processed. */
  private void agreements(Cast cast) throws IOException {
    StringBuilder rows = new StringBuilder();
    cast.personas().stream()
        .map(Persona::site)
        .filter(Site::isInTheUnion)
        .distinct()
        .sorted()
        .forEach(
            site ->
                rows.append(site.entity)
                    .append(
                        site == Site.BERLIN
                            ? ",LIA-2025-07,WC-2025-11,,\n"
                            : ",LIA-2025-08,CE-2025-02,,\n"));
    Files.writeString(
        people.resolve("agreements.csv"),
        "entity,processing_basis_id,agreement_id,valid_from,valid_to\n" + rows);
  }

  /** Of the youngest nobody says how large it is; another one is counted anew amid a quarter. */
  private void entities(Cast cast) throws IOException {
    StringBuilder rows = new StringBuilder();
    cast.personas().stream()
        .map(who -> who.site().entity)
        .distinct()
        .sorted()
        .forEach(entity -> rows.append(facts(entity)));
    Files.writeString(
        people.resolve("entities.csv"),
        "entity,employees_n,founded_on,valid_from,valid_to\n" + rows);
  }

  private static String facts(String entity) {
    return switch (entity) {
      case "Acme Robotics Inc" -> entity + ",1340,1987-05-11,,\n";
      case "Acme Robotics Ltd" -> entity + ",310,2004-09-01,,\n";
      case "Acme Robotics GmbH" -> entity + ",180,2012-06-15,,\n";
      case "Acme Robotics SL" -> entity + ",48,2018-02-28,,\n";
      case "Acme Robotics Pvt Ltd" ->
          entity + ",240,2016-08-01,,2026-03-16\n" + entity + ",255,2016-08-01,2026-03-16,\n";
      default -> entity + ",,2023-03-01,,\n";
    };
  }

  private static String blankIfNull(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
