package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Document.Input;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The digests that freeze the report. */
final class ProvenancePart {
  private ProvenancePart() {}

  static Part of(Model model) {
    Table.Builder table =
        Table.named("Inputs", "What the figures are made of", "manifest.json")
            .laidOut(Table.Layout.TERMS)
            .column("Input", "", "What the report was made of.")
            .column("Value", "", "Its date, name or digest.");
    inputs(model.manifest())
        .forEach(input -> table.row(Cell.text(input.name()), Cell.text(input.value())));
    return new Part(
        "provenance",
        "Where the figures come from",
        "All figures are of one published version, which passed %d of %d checks; the same digests give the same report."
            .formatted(model.manifest().checksPassed(), model.manifest().checks()),
        List.of(),
        List.of(table.build()),
        List.of());
  }

  static List<Input> inputs(Manifest manifest) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("As of", manifest.asOf()));
    inputs.add(new Input("Run", manifest.runId()));
    inputs.add(new Input("Digest of the manifest", manifest.digest()));
    manifest.digests().forEach((name, value) -> inputs.add(new Input(inWords(name), value)));
    return inputs;
  }

  private static String inWords(String name) {
    return switch (name) {
      case "pseudonym_key_id" -> "Pseudonym key";
      case "tzdb_version" -> "Time zone rules";
      default -> "Digest of " + name.replace('_', ' ');
    };
  }
}
