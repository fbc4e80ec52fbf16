package io.offclock.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes whose job it is to promote: that of Marketing, and of a third of those who answer
 * customers; of every fifth of the others nobody says whether it is.
 */
final class RolesWriter {
  private final Path people;

  RolesWriter(Path people) {
    this.people = people;
  }

  void write(Cast cast) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(people.resolve("roles.csv"))) {
      out.write("employee_id,role_promotes,valid_from,valid_to\n");
      for (Persona who : cast.personas()) {
        LocalDate moved = who.movedOn();
        out.write(role(who, who.department(), null, moved));
        if (moved != null) {
          out.write(role(who, Objects.requireNonNull(who.movedTo()), moved, null));
        }
      }
    }
  }

  /** The row of a person while in a department; empty where nobody says anything. */
  private static String role(
      Persona who, Department department, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean promotes =
        switch (department) {
          case MARKETING -> true;
          case SUPPORT -> who.number() % 3 == 0;
          default -> false;
        };
    if (!promotes && who.number() % 5 == 4) {
      return "";
    }
    return "%s,%s,%s,%s\n"
        .formatted(who.employeeId(), promotes, from == null ? "" : from, to == null ? "" : to);
  }
}
