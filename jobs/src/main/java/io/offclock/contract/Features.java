package io.offclock.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What is asked of a programme for those who post for their company, and what became of each
 * question: published columns, a refusal with its reason, or what is missing so far.
 *
 * <p>The questions F1 to F53 are from "How To Encourage Off-The-Clock Social Ambassadors",
 * InformationWeek, 7 February 2013, its readers' comments included, in words of our own.
 */
public final class Features {
  private Features() {}

  /** What became of a question. */
  public enum Outcome {
    /** Columns answer it. */
    PUBLISHED("answered by"),
    /** Columns answer a part of it; the note says which part is missing. */
    PARTLY("in part by"),
    /** Not built so far; the note says what is missing. */
    NOT_YET("not yet"),
    /** Never built; the note says why. */
    REFUSED("refused");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  /**
   * One question.
   *
   * @param id such as F12
   * @param columns {@code table.column}, as contracts name them; empty where nothing is published
   * @param note what is missing or why not; where columns answer the question, which of their rows
   *     do, or empty
   */
  public record Feature(
      String id, String question, Outcome outcome, List<String> columns, String note) {
    public Feature {
      columns = List.copyOf(columns);
    }
  }

  /** Every question, in the order of the source. */
  public static List<Feature> all() {
    try (InputStream in = Features.class.getResourceAsStream("/contract/features.csv")) {
      if (in == null) {
        throw new IllegalStateException("Cannot find contract/features.csv on the class path");
      }
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return rows.stream().map(Features::feature).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Feature feature(CSVRecord row) {
    String columns = row.get("columns");
    return new Feature(
        row.get("id"),
        row.get("question"),
        Outcome.valueOf(row.get("outcome")),
        columns.isEmpty() ? List.of() : Arrays.asList(columns.split(" ", -1)),
        row.get("note"));
  }

  /** The whole list as Markdown. */
  public static String markdown() {
    List<Feature> all = all();
    StringBuilder text =
        new StringBuilder(
            """
            # What is asked, and what answers it

            Generated from `jobs/src/main/resources/contract/features.csv`; do not edit. The questions are those
            of "How To Encourage Off-The-Clock Social Ambassadors" (InformationWeek, 7 February 2013) and its
            readers. Each is answered by published columns ([DATA-DICTIONARY.md](DATA-DICTIONARY.md) says what
            they mean), refused with a reason, or not yet built, with what is missing.

            """);
    text.append("Of ").append(all.size()).append(" questions ");
    text.append(count(all, Outcome.PUBLISHED)).append(" are answered, ");
    text.append(count(all, Outcome.PARTLY)).append(" in part, ");
    text.append(count(all, Outcome.REFUSED)).append(" are refused and ");
    text.append(count(all, Outcome.NOT_YET)).append(" not yet answered.\n\n");
    text.append(
        "| | Asked | Outcome | Which rows, what is missing, or why not |\n|---|---|---|---|\n");
    for (Feature feature : all) {
      text.append("| ").append(feature.id()).append(" | ").append(feature.question());
      text.append(" | ").append(feature.outcome().words);
      String separator = " ";
      for (String column : feature.columns()) {
        String table = column.substring(0, column.indexOf('.'));
        text.append(separator).append("[`").append(column).append("`](DATA-DICTIONARY.md#");
        text.append(table.toLowerCase(Locale.ROOT)).append(')');
        separator = ", ";
      }
      text.append(" | ").append(feature.note()).append(" |\n");
    }
    return text.toString();
  }

  private static long count(List<Feature> all, Outcome outcome) {
    return all.stream().filter(feature -> feature.outcome() == outcome).count();
  }
}
