package io.offclock.report.document;

import java.util.List;

/**
 * One part of a report: a sentence, then what is to be seen, then the figures, then what is not
 * known.
 *
 * @param id unique in the document; lower case, digits and hyphens
 * @param opening plain words derived from the figures below
 * @param notes what is hidden, left out or not known, and how to read the figures; whole sentences
 */
public record Part(
    String id,
    String heading,
    String opening,
    List<Chart> charts,
    List<Table> tables,
    List<String> notes) {
  public Part {
    charts = List.copyOf(charts);
    tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    notes = List.copyOf(notes);
  }
}
