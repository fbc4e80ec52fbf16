package io.offclock.report;

import io.offclock.report.document.Document;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/**
 * The quarterly report as a document: its parts in the order in which they are read. Another part
 * is a class with {@code static Part of(Model)} and a line here; every format then shows it.
 */
final class QuarterDocument {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private QuarterDocument() {}

  static Document of(Model model) {
    return new Document(
        model.manifest().company(),
        "Posting on and off the clock",
        model.quarter(),
        "%s: %s to %s%s. As of %s."
            .formatted(
                model.quarter(),
                DAY.format(model.start()),
                DAY.format(model.end().minusDays(1)),
                model.complete() ? "" : " (not over yet)",
                model.manifest().asOf()),
        "In these data: posts, reshares, replies and comments from the exports that were delivered, of accounts in the programme, and company-related ones of personal accounts. Not in them: private activity, words, names, whatever no export holds, and any figure of too few persons.",
        dated(model),
        ProvenancePart.inputs(model.manifest()),
        List.of(
            CoveragePart.of(model),
            AdoptionPart.of(model),
            CurvePart.of(model),
            LadderPart.of(model),
            HoursPart.of(model),
            HeatMapPart.of(model),
            IncidentsPart.of(model),
            WithdrawalPart.of(model),
            BeforeAfterPart.of(model),
            QuartersPart.of(model),
            SplitsPart.of(model),
            LimitsPart.of(model),
            DefinitionsPart.of(),
            ProvenancePart.of(model)));
  }

  /** The as-of date; the quarter's first day where the manifest states none. */
  private static LocalDate dated(Model model) {
    try {
      return LocalDate.parse(model.manifest().asOf());
    } catch (DateTimeParseException e) {
      return model.start();
    }
  }
}
