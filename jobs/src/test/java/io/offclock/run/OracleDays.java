package io.offclock.run;

import io.offclock.attribution.hours.ClientKind;
import io.offclock.attribution.hours.Clocks;
import io.offclock.attribution.hours.DayHours;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.history.Observations.Covered;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the oracle's queries cannot see in the published activity, day by day and without any mart:
 * each person's elapsed hours as the classifier gives them for that one day, and the class of every
 * prompt, a quantile of t, which days of which account an export covers, whose accounts they are,
 * and the leave.
 */
final class OracleDays {
  private OracleDays() {}

  /** Adds the tables to a night's. */
  static void addTo(Duck duck, TestNight night) throws SQLException {
    accounts(duck, night);
    accountDays(duck, night);
    duck.run(
        """
        CREATE TABLE leave_days AS SELECT employee_id, unnest(range(
            "from"::DATE::TIMESTAMP, "to"::DATE::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
        FROM read_csv('%s/people/leave.csv', all_varchar = true, header = true) WHERE start IS NULL
        """
            .formatted(night.workspace().root()));
    // A day that some export covers while the account is the person's.
    duck.run(
        """
        CREATE TABLE covered_days AS
        SELECT DISTINCT a.employee_id, a.platform, unnest(range(
            greatest(c.first, a.valid_from, h.hired_on)::TIMESTAMP,
            least(c.last + 1, a.valid_to)::TIMESTAMP, INTERVAL 1 DAY))::DATE AS day
        FROM accounts a JOIN account_days c USING (platform, handle)
        JOIN (SELECT employee_id, min(hired_on) AS hired_on FROM employees GROUP BY ALL) h
        USING (employee_id)
        """);
    personDays(duck, night);
    promptHours(duck, night);
    duck.run("CREATE MACRO z() AS 1.959963984540054");
    duck.run(
        """
        CREATE MACRO wilson(k, n, side) AS CASE WHEN n > 0 THEN
          (k + z() * z() / 2 + side * z() * sqrt(k * (n - k) / n::DOUBLE + z() * z() / 4)) / (n + z() * z()) END
        """);
  }

  private static void accounts(Duck duck, TestNight night) throws SQLException {
    duck.run(
        "CREATE TABLE accounts (platform VARCHAR, handle VARCHAR, employee_id VARCHAR,"
            + " valid_from VARCHAR, valid_to VARCHAR)");
    List<Object[]> rows = new ArrayList<>();
    for (People.Account account : night.workspace().people().accounts()) {
      if (account.employeeId() != null) {
        rows.add(
            new Object[] {
              account.platform(),
              account.handle(),
              account.employeeId(),
              text(account.validFrom()),
              text(account.validTo())
            });
      }
    }
    duck.append("accounts", rows);
    duck.run("CREATE TABLE account_keys (platform VARCHAR, handle VARCHAR, account_key VARCHAR)");
    Set<List<Object>> keys = new HashSet<>();
    for (People.Account account : night.workspace().people().accounts()) {
      keys.add(
          List.of(
              account.platform(),
              account.handle(),
              TestNight.pseudonyms().account(account.platform(), account.handle())));
    }
    duck.append("account_keys", keys.stream().map(List::toArray).toList());
    duck.run("ALTER TABLE accounts ALTER valid_from TYPE DATE");
    duck.run("ALTER TABLE accounts ALTER valid_to TYPE DATE");
    // Whether somebody posts whose exports may not be read, or not processed, nobody can know.
    String people = night.workspace().root() + "/people/";
    duck.run(
        """
        DELETE FROM accounts WHERE handle IN (
          SELECT handle FROM read_csv('%1$saccounts.csv', all_varchar = true, header = true)
          WHERE basis_id IS NULL AND access_method NOT IN ('PUBLIC', 'COMPANY_ACCOUNT'))
        OR employee_id IN (
          SELECT employee_id FROM read_csv('%1$semployees.csv', all_varchar = true, header = true)
          WHERE country IN ('DE', 'ES') AND entity NOT IN (
            SELECT entity FROM read_csv('%1$sagreements.csv', all_varchar = true, header = true)))
        """
            .formatted(people));
  }

  private static void accountDays(Duck duck, TestNight night) throws SQLException {
    Map<String, List<String>> authors = new HashMap<>();
    BatchStore store = night.inputs().landed().store();
    for (Batch batch : night.inputs().batches()) {
      Path records = store.records(batch).orElse(null);
      if (batch.account() == null && records != null) {
        List<String> accounts = new ArrayList<>();
        for (Map<String, Object> row :
            duck.query(
                "SELECT DISTINCT platform || '|' || handle AS account FROM read_parquet('%s')"
                    .formatted(records))) {
          accounts.add((String) row.get("account"));
        }
        authors.put(batch.sha256(), accounts);
      }
    }
    duck.run(
        "CREATE TABLE account_days (platform VARCHAR, handle VARCHAR, first VARCHAR, last"
            + " VARCHAR)");
    Set<List<Object>> rows = new HashSet<>();
    night
        .inputs()
        .observations()
        .coverage(authors)
        .forEach(
            (account, days) -> {
              String[] name = account.split("\\|", 2);
              for (Covered covered : days) {
                LocalDate first =
                    covered.from().getYear() < 2000 ? LocalDate.EPOCH : covered.from();
                rows.add(List.of(name[0], name[1], text(first), text(covered.to())));
              }
            });
    duck.append("account_days", rows.stream().map(List::toArray).toList());
    duck.run("ALTER TABLE account_days ALTER first TYPE DATE");
    duck.run("ALTER TABLE account_days ALTER last TYPE DATE");
  }

  private static void personDays(Duck duck, TestNight night) throws SQLException {
    List<LocalDate> days = new ArrayList<>();
    for (Map<String, Object> row :
        duck.query(
            """
            WITH active AS (SELECT DISTINCT activity_date AS day FROM attributed_activity
              WHERE attribution = 'PERSON' AND state = 'CURRENT' AND activity_date <= getvariable('as_of')
            ), starts AS (
              SELECT date_trunc('quarter', day) AS start, date_trunc('quarter', day) + INTERVAL 3 MONTH AS stop FROM active
              UNION SELECT date_trunc('week', day), date_trunc('week', day) + INTERVAL 7 DAY FROM active)
            SELECT DISTINCT unnest(range(start::TIMESTAMP, least(stop::TIMESTAMP,
                getvariable('as_of')::TIMESTAMP + INTERVAL 1 DAY), INTERVAL 1 DAY))::DATE AS day
            FROM starts ORDER BY day
            """)) {
      days.add((LocalDate) row.get("day"));
    }
    duck.run(
        "CREATE TABLE person_days (employee_id VARCHAR, day VARCHAR, department VARCHAR,"
            + " employment_class VARCHAR, on_seconds BIGINT, off_seconds BIGINT,"
            + " flex_seconds BIGINT, unknown_seconds BIGINT)");
    HoursClassifier hours = night.inputs().hours();
    List<Object[]> rows = new ArrayList<>();
    for (People.Person person : night.workspace().people().persons().values()) {
      for (LocalDate date : days) {
        for (DayHours day : hours.hours(person, date, date.plusDays(1))) {
          rows.add(
              new Object[] {
                person.employeeId(),
                text(day.date()),
                day.department(),
                day.employmentClass().name(),
                day.onSeconds(),
                day.offSeconds(),
                day.flexSeconds(),
                day.unknownSeconds()
              });
        }
      }
    }
    duck.append("person_days", rows);
    duck.run("ALTER TABLE person_days ALTER day TYPE DATE");
  }

  private static void promptHours(Duck duck, TestNight night) throws SQLException {
    duck.run("CREATE TABLE prompt_hours (employee_id VARCHAR, day VARCHAR, is_off VARCHAR)");
    HoursClassifier hours = night.inputs().hours();
    List<Object[]> rows = new ArrayList<>();
    for (Programme.Prompt prompt : night.workspace().people().programme().prompts()) {
      People.Person person = night.workspace().people().persons().get(prompt.employeeId());
      Stamp sent = new Stamp(prompt.sentAt(), null, TimePrecision.SECOND, TimeQuality.OFFSET);
      boolean isOff =
          hours.classify(person, new Clocks(null, sent, ClientKind.OTHER)).hoursClass().isOff();
      LocalDate day = hours.localDate(person, prompt.sentAt());
      rows.add(new Object[] {prompt.employeeId(), text(day), String.valueOf(isOff)});
    }
    duck.run("CREATE TABLE t_limits (persons BIGINT, t VARCHAR)");
    duck.append(
        "t_limits",
        LongStream.rangeClosed(2, 1_000)
            .mapToObj(
                persons ->
                    new Object[] {
                      persons,
                      String.valueOf(
                          TDistribution.of(persons - 1.0).inverseSurvivalProbability(0.025))
                    })
            .toList());
    duck.run("ALTER TABLE t_limits ALTER t TYPE DOUBLE");
    duck.append("prompt_hours", rows);
    duck.run("ALTER TABLE prompt_hours ALTER day TYPE DATE");
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
