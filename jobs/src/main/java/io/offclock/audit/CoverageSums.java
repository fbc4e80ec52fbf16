package io.offclock.audit;

import static io.offclock.audit.AddingTable.text;

import io.offclock.publish.PublishedRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the contract of {@code coverage} says of which records add up to which. A source or input
 * that is hidden as a whole has one row: what else became of its records is not among the figures,
 * and a total has that much beyond the others.
 */
final class CoverageSums {
  private static final Map<String, List<String>> BECOMES =
      Map.of(
          "SEEN", List.of("ACCEPTED", "REJECTED"),
          "ACCEPTED", List.of("CURRENT", "DUPLICATE", "SUPERSEDED", "DELETED", "AFTER_AS_OF"),
          "CURRENT", List.of("ATTRIBUTED", "COMPANY_ACCOUNT", "UNMATCHED_ACCOUNT", "NOT_COUNTED"));

  private final Figures figures;
  private final AddingTable table;
  private final Map<String, Map<String, Row>> blocks = new HashMap<>();

  CoverageSums(Figures figures, AddingTable table) {
    this.figures = figures;
    this.table = table;
  }

  void add() {
    for (Row row : table.rows()) {
      if (text(row, "reason").isEmpty()) {
        blocks.computeIfAbsent(block(row), b -> new HashMap<>()).put(text(row, "outcome"), row);
      }
    }
    blocks.values().forEach(this::withinBlock);
    reasons();
    Map<String, List<String>> parts = new HashMap<>();
    blocks.forEach(
        (block, rows) -> {
          Row any = rows.values().iterator().next();
          String total =
              text(any, "input_sha256").isEmpty()
                  ? "ALL|ALL|"
                  : text(any, "source") + "|" + text(any, "format") + "|";
          if (!total.equals(block)) {
            parts.computeIfAbsent(total, t -> new ArrayList<>()).add(block);
          }
        });
    parts.forEach(this::overBlocks);
  }

  private static String block(Row row) {
    return text(row, "source") + "|" + text(row, "format") + "|" + text(row, "input_sha256");
  }

  private void withinBlock(Map<String, Row> block) {
    BECOMES.forEach(
        (whole, becomes) -> {
          Row total = block.get(whole);
          List<Row> parts = becomes.stream().map(block::get).filter(Objects::nonNull).toList();
          if (total != null && parts.size() == becomes.size()) {
            table.sum("became of " + whole, List.of(total), parts, "records");
          }
        });
    Row first = null;
    for (Row row : block.values()) {
      if (first != null) {
        figures.same(
            "coverage accounts", table.figure(first, "accounts"), table.figure(row, "accounts"));
      }
      first = row;
    }
  }

  private void reasons() {
    table
        .by(row -> block(row) + "|" + text(row, "outcome"))
        .forEach(
            (place, rows) -> {
              List<Row> total = rows.stream().filter(row -> text(row, "reason").isEmpty()).toList();
              List<Row> each = rows.stream().filter(row -> !total.contains(row)).toList();
              table.sum("reasons of " + place, total, each, "records");
            });
  }

  private void overBlocks(String total, List<String> parts) {
    for (Map.Entry<String, Row> outcome : blocks.getOrDefault(total, Map.of()).entrySet()) {
      List<Row> rows =
          parts.stream()
              .map(part -> blocks.getOrDefault(part, Map.of()).get(outcome.getKey()))
              .filter(Objects::nonNull)
              .toList();
      List<Figure> left = table.figure(outcome.getValue(), "records");
      List<Figure> right = table.figures(rows, "records");
      if (rows.size() == parts.size()) {
        figures.sum("coverage sources of " + outcome.getKey(), left, right);
      } else {
        figures.atLeast(left, right);
      }
    }
  }
}
