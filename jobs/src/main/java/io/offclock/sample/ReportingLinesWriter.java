package io.offclock.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes who leads whom: of every seven persons, one after the other, the first leads the others,
 * and the very first leads all who lead. None of them posts because another did.
 */
final class ReportingLinesWriter {
  private static final int TEAM = 7;

  private final Path people;

  ReportingLinesWriter(Path people) {
    this.people = people;
  }

  void write(Cast cast) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(people.resolve("reporting_lines.csv"))) {
      out.write("employee_id,manager_id,valid_from,valid_to\n");
      List<Persona> staying = cast.personas().stream().filter(who -> who.left() == null).toList();
      for (int i = 1; i < staying.size(); i++) {
        Persona leader = staying.get(i % TEAM == 0 ? 0 : i - i % TEAM);
        out.write(staying.get(i).employeeId() + "," + leader.employeeId() + ",,\n");
      }
    }
  }
}
