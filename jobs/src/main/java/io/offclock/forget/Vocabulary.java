package io.offclock.forget;

import io.offclock.contract.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that a warehouse is full of whoever is in it; a name that is one proves nothing. */
final class Vocabulary {
  /** A shorter name is found in every file by chance. */
  private static final int SHORTEST = 4;

  private static final List<String> WRITTEN =
      List.of(
          "account",
          "accounts",
          "accepted",
          "batch",
          "bytes",
          "checks",
          "company",
          "data",
          "digest",
          "durations",
          "expected",
          "file",
          "files",
          "format",
          "history",
          "inputs",
          "landing",
          "linkedin",
          "manifest",
          "name",
          "names",
          "parquet",
          "reader",
          "reason",
          "refusals",
          "seen",
          "spark",
          "status",
          "table",
          "text",
          "twitter",
          "version",
          "warehouse",
          "words");

  private static final Set<String> WORDS = words();

  private Vocabulary() {}

  /** True of a name that stands for a person wherever it is found as a word of its own. */
  static boolean isTelling(String name) {
    return name.length() >= SHORTEST
        && name.chars().anyMatch(Character::isLetter)
        && !WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(WRITTEN);
    for (Table table : Table.values()) {
      words.add(table.tableName());
      for (String column : table.schema().fieldNames()) {
        words.add(column);
        words.addAll(List.of(column.split("_", -1)));
      }
    }
    return words;
  }
}
