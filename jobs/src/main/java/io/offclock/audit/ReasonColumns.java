package io.offclock.audit;

import io.offclock.publish.PublishedRows;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which column of a table says why another one is hidden, as the contracts document it. */
final class ReasonColumns {
  private record Part(Pattern columns, String reason) {}

  private static final String KINDS =
      "_(flex|unknown|off_(before|after|nonworkday|holiday|leave))_(activities|persons)";

  private static final Map<String, List<Part>> PARTS =
      Map.of(
          "posting_hours",
          List.of(
              part("published" + KINDS, "published_detail_suppressed_reason"),
              part("effort" + KINDS, "effort_detail_suppressed_reason"),
              part(
                  "published_(on|off|neither)_(activities|persons)",
                  "published_split_suppressed_reason"),
              part(
                  "effort_(on|off|neither)_(activities|persons)", "effort_split_suppressed_reason"),
              part(".*_composed_(activities|persons)", "crossed_suppressed_reason"),
              part("(on|off|flex|unknown)_hours.*", "hours_suppressed_reason"),
              part("without_hour_.*", "without_hour_suppressed_reason")),
          "department_adoption",
          List.of(
              part("active_enabled_n|active_rate_enabled.*", "enabled_suppressed_reason"),
              part("active_n|adoption_rate_.*", "active_suppressed_reason"),
              part("(movers|joiners|leavers)_n", "events_suppressed_reason"),
              part(
                  "(new|continuing|returning|active_undetermined|lapsed|inactive_undetermined|never)_n",
                  "flows_suppressed_reason")),
          "group_splits",
          List.of(
              part("active_enabled_n|active_rate_enabled.*", "enabled_suppressed_reason"),
              part("active_n|adoption_rate_.*", "active_suppressed_reason"),
              part("movers_n", "movers_suppressed_reason")),
          "adoption_curve",
          List.of(part("enabled_n|adopted_before_n|not_in_view_n", "standing_suppressed_reason")),
          "participation_change",
          List.of(
              part("before_.*", "before_suppressed_reason"),
              part("control_.*", "control_suppressed_reason")),
          "campaign_exposure",
          List.of(
              part("exposure_min|exposed_.*", "exposure_suppressed_reason"),
              part("exposure_min_.*|(composed|published)_.*", "confidence_suppressed_reason"),
              part("unknown_.*", "unknown_suppressed_reason"),
              part("prompts|prompts_persons", "prompts_suppressed_reason"),
              part("prompts_(off|unknown|other).*", "prompts_split_suppressed_reason"),
              part("prompts_(high|med|unlisted).*", "disconnect_suppressed_reason"),
              part(".*recheck.*", "recheck_suppressed_reason")));

  private ReasonColumns() {}

  private static Part part(String columns, String reason) {
    return new Part(Pattern.compile(columns), reason);
  }

  /** Says of each row why it hides a column. */
  @FunctionalInterface
  interface Reason {
    /** Null where the row does not hide it. */
    @Nullable String in(PublishedRows.Row row);
  }

  /** Why rows of a table hide a column. */
  static Reason of(String table, String column) {
    String reason = column(table, column);
    // Of the curve, who is on it is told where a step is hidden.
    boolean isAlone = reason.equals("standing_suppressed_reason");
    return row -> {
      Object own = row.values().get(reason);
      String why = own != null ? own.toString() : isAlone ? null : row.hidden();
      // Who is out of view did nothing: hidden where it helps to hide what others did.
      return "TAIL".equals(why) && "NOT_OBSERVED".equals(row.values().get("outcome"))
          ? "COMPLEMENTARY"
          : why;
    };
  }

  private static String column(String table, String column) {
    for (Part part : PARTS.getOrDefault(table, List.of())) {
      if (part.columns().matcher(column).matches()) {
        return part.reason();
      }
    }
    return PublishedRows.HIDDEN;
  }
}
