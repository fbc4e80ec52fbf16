package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Part;
import io.offclock.report.document.Table;
import java.util.List;

/** What the words of the report mean. */
final class DefinitionsPart {
  private static final String[][] DEFINITIONS = {
    {
      "On, off",
      "On: inside a working shift of the person, in the person’s own zone, on a day without holiday or leave. Off: outside it. The flexible band of a flexible arrangement is neither."
    },
    {
      "Published, effort",
      "Published: when it became visible. Effort: when the work was done, which is the time of writing where it is known, else the publishing time where the client is not a scheduler."
    },
    {
      "Baseline",
      "Person-hours off / person-hours on and off: the share that even posting round the clock would give. A 40-hour week leaves 128 of 168 hours (76.2 %) off."
    },
    {
      "Rate ratio",
      "Activities in an hour off / activities in a working hour. The interval comes from resampling persons."
    },
    {
      "Active",
      "A person with at least one qualifying activity in the quarter: an own post, a company-suggested share, a reshare, reply or comment. Likes and log-ins never count."
    },
    {
      "Employed",
      "In the company, or in the department, on every day of the quarter. Who moved, joined or left within it is in no department’s figure."
    },
    {"Incidents per 1,000", "1,000 × incidents / current activities of persons."},
    {
      "Per 100 person-weeks",
      "100 × persons with an outcome / the weeks that all persons at risk of it were watched, together."
    },
    {
      "Change of level",
      "By how much the first week, or of incidents month, since a date lies off the line fitted to those before. It is a difference in time and names no cause."
    },
    {
      "Hidden",
      "Figures of too few persons, and others from which they could be computed. Hidden does not mean zero."
    }
  };

  private DefinitionsPart() {}

  static Part of() {
    Table.Builder table =
        Table.named("Definitions", "What the words mean", "")
            .laidOut(Table.Layout.TERMS)
            .column("Word", "", "As it stands in the report.")
            .column("Meaning", "", "How it is counted.");
    for (String[] definition : DEFINITIONS) {
      table.row(Cell.text(definition[0]), Cell.text(definition[1]));
    }
    return new Part(
        "definitions",
        "Definitions",
        "These words always mean the same in this report.",
        List.of(),
        List.of(table.build()),
        List.of());
  }
}
