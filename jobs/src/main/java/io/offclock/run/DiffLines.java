package io.offclock.run;

import io.offclock.diff.TableDiff;
import io.offclock.diff.VersionDiff;
import io.offclock.diff.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two versions say differently, as a person reads it: the largest first, the rest counted. */
final class DiffLines {
  private static final int MOST_FIGURES = 4;

  private final VersionDiff diff;
  private final int top;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param top rows shown of each table and kind of change
   */
  DiffLines(VersionDiff diff, int top) {
    this.diff = diff;
    this.top = top;
  }

  List<String> all() {
    add("from  %s  as of %s", diff.from().runId(), diff.from().asOf());
    add("to    %s  as of %s", diff.to().runId(), diff.to().asOf());
    addWhy(diff.why());
    diff.tables().forEach(this::addTable);
    return List.copyOf(lines);
  }

  private void addWhy(Why why) {
    if (why.isNothing()) {
      add("why   nothing: both are made of the same");
      return;
    }
    addChange("as-of date", why.asOf());
    addExports("new exports", why.exportsAdded());
    addExports("exports gone", why.exportsGone());
    if (!why.exportsReadOtherwise().isEmpty()) {
      Map<String, Integer> kinds = new TreeMap<>();
      why.exportsReadOtherwise()
          .forEach(
              export -> export.what().keySet().forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
      add(
          "why   exports read otherwise: %,d (%s)",
          why.exportsReadOtherwise().size(), counts(kinds));
    }
    addParts("people files", why.people());
    addParts("rules", why.rules());
    addParts("settings", why.settings());
    if (why.code()) {
      add(
          "why   program: %s",
          why.offclock() == null
              ? "another build of the same version"
              : why.offclock().from() + " to " + why.offclock().to());
    }
    addChange("time zone rules", why.timeZoneRules());
    if (why.pseudonymKey()) {
      add("why   pseudonym key: another; keys of persons and accounts are not comparable");
    }
    if (why.reviews()) {
      add("why   reviews: reviewers have decided since");
    }
    why.history().forEach((outcome, change) -> addChange("records " + outcome, change));
  }

  private void addChange(String what, Why.@Nullable Change change) {
    if (change != null) {
      add("why   %s: %s to %s", what, change.from(), change.to());
    }
  }

  private void addExports(String what, List<Why.Export> exports) {
    if (!exports.isEmpty()) {
      Map<String, Integer> formats = new TreeMap<>();
      exports.forEach(export -> formats.merge(export.format(), 1, Integer::sum));
      add(
          "why   %s: %,d with %,d records (%s)",
          what,
          exports.size(),
          exports.stream().mapToLong(Why.Export::accepted).sum(),
          counts(formats));
    }
  }

  private void addParts(String what, List<String> parts) {
    if (!parts.isEmpty()) {
      add("why   %s: %s", what, String.join(", ", parts));
    }
  }

  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
        .collect(Collectors.joining(", "));
  }

  private void addTable(TableDiff table) {
    String rows =
        table.rowsFrom() == null
            ? "only in the second, %,d rows".formatted(table.rowsTo())
            : table.rowsTo() == null
                ? "only in the first, %,d rows".formatted(table.rowsFrom())
                : String.format(Locale.ROOT, "%,d to %,d rows", table.rowsFrom(), table.rowsTo());
    if (!table.access().equals("shared")) {
      add("%n%s: %s%s (restricted: counts only)", table.table(), rows, same(table));
      return;
    }
    add("%n%s: %s%s", table.table(), rows, same(table));
    if (table.isSame()) {
      return;
    }
    long shown = suppressions(table, "SHOWN_NOW");
    long hidden = suppressions(table, "HIDDEN_NOW");
    add(
        "  %,d rows changed (%,d hidden now, %,d shown now), %,d added, %,d gone",
        table.changed().size(), hidden, shown, table.added().size(), table.gone().size());
    addColumns("columns added", table.columnsAdded());
    addColumns("columns gone", table.columnsGone());
    limited(table.changed(), "changed", row -> "  ~ " + name(row.key()) + ": " + figures(row));
    limited(table.added(), "added", row -> "  + " + name(row.key()) + ": " + figures(row));
    limited(table.gone(), "gone", row -> "  - " + name(row.key()) + ": " + figures(row));
  }

  private static String same(TableDiff table) {
    return table.isSame() ? ", the same" : "";
  }

  private static long suppressions(TableDiff table, String which) {
    return table.changed().stream().filter(row -> which.equals(row.suppression())).count();
  }

  private void addColumns(String what, Set<String> columns) {
    if (!columns.isEmpty()) {
      add("  %s: %s", what, String.join(", ", columns));
    }
  }

  private <T> void limited(List<T> rows, String kind, Function<T, String> line) {
    rows.stream().limit(top).map(line).forEach(lines::add);
    if (rows.size() > top) {
      add("    and %,d more %s", rows.size() - top, kind);
    }
  }

  private static String name(Map<String, @Nullable Object> key) {
    return key.values().stream()
        .filter(value -> value != null)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String figures(TableDiff.ChangedRow row) {
    if (row.suppression() != null) {
      return row.suppression().equals("HIDDEN_NOW") ? "hidden now" : "shown now";
    }
    String some =
        row.figures().stream()
            .limit(MOST_FIGURES)
            .map(
                figure ->
                    "%s %s to %s%s"
                        .formatted(
                            figure.column(),
                            shown(figure.from()),
                            shown(figure.to()),
                            change(figure.change())))
            .collect(Collectors.joining(", "));
    int more = row.figures().size() - MOST_FIGURES;
    return more > 0 ? some + ", and %,d more figures".formatted(more) : some;
  }

  private static String figures(TableDiff.KeyedRow row) {
    Object hidden = row.figures().get("suppressed_reason");
    if (hidden != null) {
      return "hidden (" + hidden + ")";
    }
    return row.figures().entrySet().stream()
        .filter(figure -> figure.getValue() instanceof Number)
        .limit(MOST_FIGURES)
        .map(figure -> figure.getKey() + " " + shown(figure.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String change(@Nullable Number change) {
    if (change == null) {
      return "";
    }
    return change instanceof Long whole
        ? String.format(Locale.ROOT, " (%+,d)", whole)
        : String.format(Locale.ROOT, " (%+.4g)", change.doubleValue());
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Long number) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.4g", number)
        : value == null ? "none" : value.toString();
  }

  private void add(String format, @Nullable Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
