package io.offclock.diff;

import io.offclock.contract.ContractText;
import io.offclock.publish.Manifest;
import io.offclock.publish.PublishedRows;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One published figure: what it means, what it was computed of, what is not in it, and what the
 * version was made of. Read from the published tables alone: what is hidden there is hidden here.
 *
 * @param figure its full address: table, period, grouping, group and column, joined by slashes
 * @param value null where the table has null
 * @param grain what a row of the table is
 * @param parts of the figure: its numerator and denominator, limits and their method, and the
 *     columns that its definition names
 * @param leftOut columns of the same row that count what is not in the figure, as far as the table
 *     has them
 * @param hidden why parts of the row are hidden, by column; empty where none is
 * @param records of all exports together, by outcome as in {@code coverage}; null where hidden
 * @param exportsRead files that were read
 * @param exportsNotRead files that were left unread by design, or refused
 * @param digests of code, settings, people and rules
 */
public record FigureStory(
    String figure,
    String version,
    LocalDate asOf,
    String offclockVersion,
    @Nullable Object value,
    String meaning,
    String grain,
    List<Part> parts,
    List<Part> leftOut,
    Map<String, String> hidden,
    Map<String, @Nullable Object> records,
    long exportsRead,
    long exportsNotRead,
    Map<String, String> digests) {

  private static final Pattern COLUMN_NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)+");

  /** Columns that count what a figure of their row leaves out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:movers|joiners|leavers)_n"
              + "|(?:published|effort)_(?:neither|flex|unknown)_activities"
              + "|without_hour_activities|unknown_activities|prompts_unknown|unknown_hours"
              + "|adopted_before_n|not_in_view_n");

  /**
   * A column of the figure's row.
   *
   * @param value null where the table has null
   */
  public record Part(String column, @Nullable Object value, String meaning) {}

  /**
   * Reads a figure of a version.
   *
   * @param figure such as {@code department_adoption/2026-08/Sales/adoption_rate_headcount}; the
   *     company's rows have no group; the grouping stands before the group where it takes one to
   *     tell two rows apart
   * @throws DiffException if there is no such figure in a shared table, or there are several
   */
  public static FigureStory of(Warehouse warehouse, String version, String figure)
      throws IOException, DiffException {
    int first = figure.indexOf('/');
    int last = figure.lastIndexOf('/');
    if (first < 0 || first == last) {
      throw new DiffException(
          "Cannot explain \"%s\": found no figure of that form, expected TABLE/PERIOD/GROUP/COLUMN. Write it such as department_adoption/2026-08/Sales/adoption_rate_headcount; the company's rows have no GROUP."
              .formatted(figure));
    }
    Manifest manifest = Manifest.read(warehouse.manifest(version));
    String table = table(figure.substring(0, first), manifest);
    ContractText contract = ContractText.of(table);
    String column = figure.substring(last + 1);
    String meaning = contract.meaning(column);
    if (meaning == null || contract.key().contains(column)) {
      throw new DiffException(
          "Cannot explain %s: found no figure \"%s\" in %s, expected a column of it. See jobs/DATA-DICTIONARY.md."
              .formatted(figure, column, table));
    }
    PublishedRows rows = rows(warehouse, manifest, table);
    PublishedRows.Row row = row(rows, table, figure.substring(first + 1, last), figure);
    PublishedRows coverage = rows(warehouse, manifest, "coverage");
    long read = manifest.inputs().stream().filter(input -> input.status().equals("READ")).count();
    return new FigureStory(
        String.join("/", table, address(contract.key(), row, true), column),
        manifest.runId(),
        manifest.asOf(),
        manifest.offclockVersion(),
        row.values().get(column),
        meaning,
        contract.grain(),
        parts(contract, row, column, meaning),
        leftOut(contract, row, column),
        hidden(row),
        records(coverage),
        read,
        manifest.inputs().size() - read,
        new TreeMap<>(manifest.digests()));
  }

  private static String table(String name, Manifest manifest) throws DiffException {
    List<String> shared =
        manifest.outputs().stream()
            .map(Manifest.Output::table)
            .filter(table -> ContractText.exists(table) && ContractText.of(table).isShared())
            .sorted()
            .toList();
    if (!shared.contains(name)) {
      throw new DiffException(
          "Cannot explain a figure of \"%s\": found no shared table of that name in the version, expected one of %s."
              .formatted(name, String.join(", ", shared)));
    }
    return name;
  }

  private static PublishedRows rows(Warehouse warehouse, Manifest manifest, String table)
      throws IOException {
    long rows =
        manifest.outputs().stream()
            .filter(output -> output.table().equals(table))
            .mapToLong(Manifest.Output::rows)
            .findFirst()
            .orElse(0);
    return PublishedRows.read(
        warehouse.version(manifest.runId()), table, ContractText.of(table).key(), rows);
  }

  private static PublishedRows.Row row(
      PublishedRows rows, String table, String address, String figure) throws DiffException {
    List<String> key = ContractText.of(table).key();
    List<PublishedRows.Row> found =
        rows.byKey().values().stream()
            .filter(
                row ->
                    address(key, row, false).equals(address)
                        || address(key, row, true).equals(address))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String period = address.split("/", 2)[0];
    List<String> near =
        (found.isEmpty() ? List.copyOf(rows.byKey().values()) : found)
            .stream()
                .map(row -> address(key, row, true))
                .filter(other -> other.startsWith(period + "/"))
                .sorted()
                .toList();
    throw new DiffException(
        "Cannot explain %s: found %s, expected one row. Write %s."
            .formatted(
                figure,
                found.isEmpty() ? "no row of \"" + address + "\"" : found.size() + " rows",
                near.isEmpty()
                    ? "a period that the table has"
                    : "one of "
                        + near.stream().limit(12).collect(Collectors.joining(", "))
                        + (near.size() > 12 ? ", …" : "")));
  }

  /** The values of a row's key in its order, without the kind of period, which its name tells. */
  private static String address(List<String> key, PublishedRows.Row row, boolean withGrouping) {
    return key.stream()
        .filter(column -> !column.equals("period_kind"))
        .filter(column -> withGrouping || !column.equals("grouping"))
        .map(column -> row.values().get(column))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("/"));
  }

  private static List<Part> parts(
      ContractText contract, PublishedRows.Row row, String column, String meaning) {
    List<String> named =
        COLUMN_NAME.matcher(meaning).results().map(MatchResult::group).distinct().toList();
    boolean hasLimits = row.values().containsKey(column + "_ci_lo");
    List<Part> parts = new ArrayList<>();
    for (String other : row.values().keySet()) {
      boolean isOfIt =
          List.of("_k", "_n", "_se", "_ci_lo", "_ci_hi", "_persons").stream()
                  .anyMatch(end -> other.equals(column + end))
              || (hasLimits && other.equals("ci_method"))
              || named.contains(other);
      if (isOfIt && !other.endsWith(PublishedRows.HIDDEN) && !other.equals(column)) {
        parts.add(part(contract, row, other));
      }
    }
    return parts;
  }

  private static List<Part> leftOut(ContractText contract, PublishedRows.Row row, String column) {
    String otherClock =
        column.startsWith("effort_")
            ? "published_"
            : column.startsWith("published_") ? "effort_" : "/";
    return row.values().keySet().stream()
        .filter(other -> LEFT_OUT.matcher(other).matches())
        .filter(other -> !other.equals(column) && !other.startsWith(otherClock))
        .map(other -> part(contract, row, other))
        .toList();
  }

  private static Part part(ContractText contract, PublishedRows.Row row, String column) {
    return new Part(
        column, row.values().get(column), Objects.requireNonNullElse(contract.meaning(column), ""));
  }

  private static Map<String, String> hidden(PublishedRows.Row row) {
    Map<String, String> hidden = new TreeMap<>();
    row.values()
        .forEach(
            (column, reason) -> {
              if (column.endsWith(PublishedRows.HIDDEN) && reason != null) {
                hidden.put(column, reason.toString());
              }
            });
    return hidden;
  }

  private static Map<String, @Nullable Object> records(PublishedRows coverage) {
    Map<String, @Nullable Object> records = new LinkedHashMap<>();
    for (PublishedRows.Row row : coverage.byKey().values()) {
      boolean isTotal =
          "ALL".equals(String.valueOf(row.values().get("source")))
              && row.values().get("input_sha256") == null
              && row.values().get("reason") == null;
      if (isTotal) {
        records.put(String.valueOf(row.values().get("outcome")), row.values().get("records"));
      }
    }
    return records;
  }
}
