package io.offclock.sample;

import io.offclock.attribution.people.People.Arrangement;
import io.offclock.contract.EmploymentClass;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes what the company did for those who post: an open session a month that Sales takes to, none
 * in August, a training in disclosure, praise that goes to salaried staff for the most part,
 * agreements on flexible hours with some of those who work by a fixed pattern, what came of it, and
 * which of its pages it offered to share when.
 */
final class ProgrammeWriter {
  private static final int AUGUST = 8;
  private static final List<String> CODES = List.of("R-FTC", "R-FTC", "photography");

  private final Path people;
  private final SampleOptions options;

  ProgrammeWriter(Path people, SampleOptions options) {
    this.people = people;
    this.options = options;
  }

  private record Session(String id, LocalDate date, String department, String topic) {}

  void write(Cast cast) throws IOException {
    List<Session> sessions = sessions();
    StringBuilder rows = new StringBuilder("session_id,date,department,topic,title\n");
    sessions.forEach(
        session ->
            rows.append(
                "%s,%s,%s,%s,\n"
                    .formatted(
                        session.id(), session.date(), session.department(), session.topic())));
    Files.writeString(people.resolve("sessions.csv"), rows);
    flexibleAgreements(cast);
    outcomes(cast);
    library();
    try (BufferedWriter attendance = Files.newBufferedWriter(people.resolve("attendance.csv"));
        BufferedWriter training = Files.newBufferedWriter(people.resolve("training.csv"));
        BufferedWriter recognition = Files.newBufferedWriter(people.resolve("recognition.csv"))) {
      attendance.write("session_id,employee_id\n");
      training.write("employee_id,date,code\n");
      recognition.write("employee_id,date,kind\n");
      for (Persona who : cast.personas()) {
        Dice dice = Dice.of(options.seed(), "programme " + who.number());
        for (Session session : sessions) {
          if (comes(who, session, dice)) {
            attendance.write(session.id() + "," + who.employeeId() + "\n");
          }
        }
        for (String row : trainings(who, dice)) {
          training.write(row);
        }
        for (String row : recognitions(who, dice)) {
          recognition.write(row);
        }
      }
    }
  }

  /** Of each month, and a run in which people of all departments took part. */
  private void outcomes(Cast cast) throws IOException {
    StringBuilder rows = new StringBuilder("date,department,entity,kind,number\n");
    YearMonth first = YearMonth.from(options.from());
    YearMonth last = YearMonth.from(options.to());
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      Dice dice = Dice.of(options.seed(), "outcomes " + month);
      LocalDate day = month.atDay(20);
      if (!day.isAfter(options.to())) {
        String sales = among(cast, who -> who.department().title, Department.SALES.title);
        rows.append("%s,%s,,NEW_BUSINESS,%d\n".formatted(day, sales, 1 + dice.below(4)));
        String engineering = among(cast, who -> who.department().title, "Engineering");
        rows.append("%s,%s,,JOB_APPLICATION,%d\n".formatted(day, engineering, 1 + dice.below(6)));
      }
      if (month.getMonthValue() % 3 == 2 && !day.isAfter(options.to())) {
        rows.append("%s,,,PRESS,1\n".formatted(day.minusDays(6)));
        String berlin = among(cast, who -> who.site().entity, Site.BERLIN.entity);
        rows.append("%s,,%s,EVENT,1\n".formatted(day.minusDays(4), berlin));
      }
    }
    Files.writeString(people.resolve("outcomes.csv"), rows);
  }

  /** A department or entity; empty where a small cast has nobody of it. */
  private static String among(Cast cast, Function<Persona, String> of, String name) {
    return cast.personas().stream().map(of).anyMatch(name::equals) ? name : "";
  }

  /** Two of three pages that posts link to, one after the other; a few for sixty days alone. */
  private void library() throws IOException {
    long days = options.to().toEpochDay() - options.from().toEpochDay();
    StringBuilder rows = new StringBuilder("content_id,link,published_at,expires_at\n");
    for (int page = 0; page < XExport.NEWS_PAGES; page++) {
      LocalDate day = options.from().plusDays(page * days / XExport.NEWS_PAGES);
      if (page % 3 != 2) {
        rows.append(
            "N-%02d,https://www.acme-robotics.example/news/%d/,%sT09:00:00Z,%s\n"
                .formatted(page, page, day, page % 5 == 4 ? day.plusDays(60) + "T00:00:00Z" : ""));
      }
    }
    Files.writeString(people.resolve("content_library.csv"), rows);
  }

  /** From a sixth of the history on, until five sixths of it with every third of them. */
  private void flexibleAgreements(Cast cast) throws IOException {
    long days = options.to().toEpochDay() - options.from().toEpochDay();
    LocalDate from = options.from().plusDays(days / 6);
    LocalDate to = options.from().plusDays(days * 5 / 6);
    StringBuilder rows = new StringBuilder("employee_id,valid_from,valid_to\n");
    for (Persona who : cast.personas()) {
      boolean isAgreed =
          who.number() % 3 == 1
              && who.schedule().arrangement() == Arrangement.FIXED
              && isEmployed(who, from);
      if (isAgreed) {
        rows.append(
            "%s,%s,%s\n".formatted(who.employeeId(), from, who.number() % 9 == 4 ? to : ""));
      }
    }
    Files.writeString(people.resolve("flexible_agreements.csv"), rows);
  }

  /** The first as the initiatives say, then on third Wednesdays, but for August; one for Sales. */
  private List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    YearMonth first = YearMonth.from(options.from());
    YearMonth last = YearMonth.from(options.to());
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate day =
          month.equals(first)
              ? options.from().plusDays(18)
              : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
      if (!day.isAfter(options.to()) && month.getMonthValue() != AUGUST) {
        sessions.add(new Session("open-" + month, day, "", "ask-us-anything"));
      }
    }
    sessions.add(
        new Session(
            "sales-disclosure", options.from().plusDays(20), Department.SALES.title, "R-FTC"));
    return sessions;
  }

  private boolean comes(Persona who, Session session, Dice dice) {
    boolean isOfSales = who.department() == Department.SALES;
    boolean isAsked = session.department().isEmpty() || isOfSales;
    boolean wouldCome = dice.chance(isOfSales ? 0.6 : 0.2);
    return isAsked && wouldCome && isEmployed(who, session.date());
  }

  /** Sales is trained early, a third of the others amid the history, and some are once more. */
  private List<String> trainings(Persona who, Dice dice) {
    long days = options.to().toEpochDay() - options.from().toEpochDay();
    List<String> rows = new ArrayList<>();
    boolean isOfSales = who.department() == Department.SALES;
    LocalDate first = isOfSales ? options.from().plusDays(20) : options.from().plusDays(days / 2);
    if ((isOfSales || dice.chance(0.35)) && isEmployed(who, first)) {
      rows.add(who.employeeId() + "," + first + ",R-FTC\n");
    }
    // In the last third, of a long history in its last hundred days.
    long late = Math.min(days - days * 2 / 3, 101);
    LocalDate again = options.to().minusDays(late).plusDays(dice.below(20));
    if (dice.chance(0.2) && isEmployed(who, again)) {
      rows.add(who.employeeId() + "," + again + "," + dice.oneOf(CODES) + "\n");
    }
    return rows;
  }

  /** At the ends of months; of those paid by the hour hardly anybody. */
  private List<String> recognitions(Persona who, Dice dice) {
    List<String> rows = new ArrayList<>();
    boolean isByTheHour = who.employmentClass() == EmploymentClass.NON_EXEMPT;
    YearMonth last = YearMonth.from(options.to());
    for (YearMonth month = YearMonth.from(options.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate day = month.atEndOfMonth();
      boolean isRecognised = dice.chance(isByTheHour ? 0.06 : 0.14);
      boolean isRewarded = dice.chance(0.3);
      if (isRecognised
          && !day.isAfter(options.to())
          && who.channel() != Persona.Channel.NONE
          && isEmployed(who, day)) {
        rows.add(
            who.employeeId() + "," + day + "," + (isRewarded ? "REWARD" : "RECOGNITION") + "\n");
      }
    }
    return rows;
  }

  private static boolean isEmployed(Persona who, LocalDate date) {
    LocalDate left = who.left();
    return !who.hired().isAfter(date) && (left == null || !left.isBefore(date));
  }
}
