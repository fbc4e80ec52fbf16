package io.offclock.run;

import io.offclock.diff.FigureStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The story of a figure in lines for a terminal. */
final class FigureLines {
  private FigureLines() {}

  static List<String> of(FigureStory story) {
    List<String> lines = new ArrayList<>();
    lines.add("Figure     " + story.figure());
    lines.add("Value      " + shown(story.value()));
    story.hidden().forEach((column, reason) -> lines.add("Hidden     " + column + ": " + reason));
    lines.add("Means      " + story.meaning());
    lines.add("Row        " + story.grain());
    story.parts().forEach(part -> lines.add(line("Made of", part)));
    story.leftOut().forEach(part -> lines.add(line("Left out", part)));
    story
        .records()
        .forEach(
            (outcome, records) -> lines.add("Records    %s %s".formatted(outcome, shown(records))));
    lines.add(
        String.format(
            Locale.ROOT,
            "Exports    %,d read, %,d not",
            story.exportsRead(),
            story.exportsNotRead()));
    lines.add(
        "Version    %s, as of %s, by Offclock %s"
            .formatted(story.version(), story.asOf(), story.offclockVersion()));
    story.digests().forEach((name, digest) -> lines.add("Made with  " + name + " " + digest));
    return lines;
  }

  private static String line(String name, FigureStory.Part part) {
    return "%-10s %s %s: %s".formatted(name, part.column(), shown(part.value()), part.meaning());
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.4f", number);
    }
    return value instanceof Long number
        ? String.format(Locale.ROOT, "%,d", number)
        : value == null ? "not published" : value.toString();
  }
}
