package io.offclock.run;

import io.offclock.attribution.people.PeopleFiles;
import io.offclock.contract.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** DuckDB over what a night published, as an analyst would open it. */
final class Duck implements AutoCloseable {
  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  /** Opens a version with a view for every table. */
  static Duck over(Path version) throws SQLException {
    Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
    for (Table table : Table.values()) {
      if (table != Table.BATCH_ACTIVITY) {
        duck.run(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/%1$s/*.parquet')"
                .formatted(table.tableName(), version));
      }
    }
    return duck;
  }

  /**
   * Opens a night with its people beside it, and the variables that the oracle's queries name.
   *
   * <p>{@code person_keys} is the one thing that DuckDB could not know: which pseudonym is whose.
   */
  static Duck withPeople(TestNight night) throws SQLException {
    Duck duck = withRoster(night);
    duck.run(
        "SET VARIABLE rules = ['%s']"
            .formatted(String.join("', '", night.workspace().rules().employeeRules())));
    duck.run("SET VARIABLE as_of = DATE '%s'".formatted(night.asOf()));
    duck.run(
        """
        SET VARIABLE first_day = (SELECT min(activity_date) FROM attributed_activity
          WHERE attribution = 'PERSON' AND state = 'CURRENT')
        """);
    OracleDays.addTo(duck, night);
    duck.run(resource("spine_weeks"));
    duck.run(resource("split_members"));
    return duck;
  }

  /** Opens a night with the people files that say who works where, on which terms and cards. */
  static Duck withRoster(TestNight night) throws SQLException {
    Duck duck = over(night.version());
    Path people = night.workspace().root().resolve("people");
    duck.run(
        "CREATE TABLE employees AS SELECT * FROM read_csv('%s/employees.csv', all_varchar = true)"
            .formatted(people));
    for (String date :
        List.of("hired_on", "left_on", "programme_since", "valid_from", "valid_to")) {
      duck.run("ALTER TABLE employees ALTER %s TYPE DATE".formatted(date));
    }
    duck.run("CREATE TABLE person_keys (employee_id VARCHAR, person_key VARCHAR)");
    try (PreparedStatement insert =
        duck.connection.prepareStatement("INSERT INTO person_keys VALUES (?, ?)")) {
      for (String employee : night.workspace().people().persons().keySet()) {
        insert.setString(1, employee);
        insert.setString(2, TestNight.pseudonyms().person(employee));
        insert.executeUpdate();
      }
    }
    for (String file :
        List.of(
            "campaigns",
            "time_cards",
            "entities",
            "prompts",
            "profiles",
            "sessions",
            "attendance",
            "training",
            "recognition",
            "initiatives",
            "visibility",
            "flexible_agreements",
            "outcomes",
            "content_library",
            "roles",
            "reporting_lines",
            "session_notes")) {
      Path csv = people.resolve(file + ".csv");
      String columns =
          String.join(" VARCHAR, ", PeopleFiles.columns().get("people/" + file + ".csv"));
      duck.run(
          Files.exists(csv)
              ? "CREATE TABLE %s AS SELECT * FROM read_csv('%s', all_varchar = true, header = true)"
                  .formatted(file, csv)
              : "CREATE TABLE %s (%s VARCHAR)"
                  .formatted(
                      file, columns.replace("start", "\"start\"").replace("end", "\"end\"")));
    }
    duck.run("ALTER TABLE campaigns ADD COLUMN IF NOT EXISTS paid_time_code VARCHAR");
    duck.run(
        "CREATE TABLE claimed AS SELECT * FROM read_csv('%s/accounts.csv', all_varchar = true, header = true)"
            .formatted(people));
    duck.run(resource("campaign_work"));
    return duck;
  }

  /** Appends rows of text, whole numbers and nulls to a table. */
  void append(String table, List<Object[]> rows) throws SQLException {
    try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
      for (Object[] row : rows) {
        appender.beginRow();
        for (Object value : row) {
          if (value instanceof Long number) {
            appender.append(number.longValue());
          } else {
            appender.append((String) value);
          }
        }
        appender.endRow();
      }
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows of a query: column name to value. */
  List<Map<String, Object>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The only figure of a query. */
  long number(String sql) throws SQLException {
    return ((Number) query(sql).get(0).values().iterator().next()).longValue();
  }

  /** Rows of a query that lies under {@code oracle/}. */
  List<Map<String, Object>> oracle(Table table) throws SQLException {
    return query(resource(table.tableName()));
  }

  private static String resource(String name) {
    try (InputStream in = Duck.class.getResourceAsStream("/oracle/" + name + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
