package io.offclock.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report before any format. Every format shows these parts in this order, and no figure that is
 * not in them.
 *
 * @param company null where the manifest names none
 * @param quarter such as 2026Q3
 * @param period the quarter in words, and as of when
 * @param preface what is in the data and what is not
 * @param dated the date that files carry as that of their making, so that the same version gives
 *     the same bytes; no clock is asked
 * @param inputs what freezes the report: names and digests
 * @param parts numbered from 1 in this order
 */
public record Document(
    @Nullable String company,
    String title,
    String quarter,
    String period,
    String preface,
    LocalDate dated,
    List<Input> inputs,
    List<Part> parts) {

  /** One thing that the report was made of. */
  public record Input(String name, String value) {}

  public Document {
    inputs = List.copyOf(inputs);
    parts = List.copyOf(parts);
  }

  /** The same with one more part at its end. */
  public Document with(Part last) {
    List<Part> all = new ArrayList<>(parts);
    all.add(last);
    return new Document(company, title, quarter, period, preface, dated, inputs, all);
  }

  /** "Acme: Posting on and off the clock, 2026Q3". */
  public String fullTitle() {
    String whole = title + ", " + quarter;
    return company == null ? whole : company + ": " + whole;
  }
}
