package io.offclock.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of {@code incidents} as a decision table writes them, one line each, sorted. */
final class IncidentRows {
  private IncidentRows() {}

  /** Incidents on an account's activity; those whose rows name no activity are not among them. */
  static List<String> of(Path version, String platform, String handle) throws Exception {
    return lines(
        version,
        "JOIN attributed_activity a USING (activity_key) WHERE a.account_key = '%s'"
            .formatted(TestNight.pseudonyms().account(platform, handle)));
  }

  /** Incidents whose rows lead to no activity. */
  static List<String> withoutActivity(Path version) throws Exception {
    return lines(version, "WHERE activity_key IS NULL");
  }

  private static List<String> lines(Path version, String which) throws Exception {
    try (Duck duck = Duck.over(version)) {
      return duck
          .query(
              """
              SELECT i.activity_date, i.rule_id, array_to_string(i.checks_hit, ',') AS checks,
                i.subject_type, i.severity, i.post_state,
                CASE WHEN i.person_key IS NULL THEN 'nobody' ELSE 'person' END AS who, i.route
              FROM incidents i %s ORDER BY ALL
              """
                  .formatted(which))
          .stream()
          .map(IncidentRows::line)
          .toList();
    }
  }

  private static String line(Map<String, Object> row) {
    return String.join(
        " ", row.values().stream().filter(Objects::nonNull).map(String::valueOf).toList());
  }
}
