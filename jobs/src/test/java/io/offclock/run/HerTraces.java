package io.offclock.run;

import io.offclock.intake.batch.WrittenRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;

/** A second opinion on what a warehouse still has of Greta: every byte, and every value as text. */
final class HerTraces {
  private static final List<String> SOUGHT = sought();

  private HerTraces() {}

  private static List<String> sought() {
    List<String> sought = new ArrayList<>();
    sought.add("greta");
    sought.add(SmallCompany.GRETA_ID);
    sought.add(SmallCompany.HER_WORDS);
    sought.add(SmallCompany.HER_PLANNED_WORDS);
    sought.add("PLAN-000013");
    sought.add("PLAN-000014");
    for (int post = 0; post < 9; post++) {
      sought.add(SmallCompany.share(SmallCompany.GRETA, post));
    }
    sought.add(TestNight.pseudonyms().person(SmallCompany.GRETA_ID));
    sought.add(TestNight.pseudonyms().account("linkedin", SmallCompany.GRETA));
    return sought.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  /** Files with anything of her, and what. */
  static List<String> in(Path warehouse) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(warehouse)) {
      for (Path path : all.toList()) {
        look(path.toString().substring(warehouse.toString().length()), path, found);
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          look(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1), path, found);
          if (path.toString().endsWith(".parquet")) {
            for (GenericRecord row : WrittenRows.of(path)) {
              look(row.toString(), path, found);
            }
          }
        }
      }
    }
    return found;
  }

  private static void look(String text, Path path, List<String> found) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String trace : SOUGHT) {
      if (lower.contains(trace)) {
        found.add(path + ": " + trace);
      }
    }
  }
}
