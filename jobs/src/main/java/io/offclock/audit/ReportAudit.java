package io.offclock.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether a report says a figure, seen or unseen, that the published tables do not have: what it
 * says is held against what a report says that is made of the same version, in which a hidden
 * figure cannot be, since the tables do not have it.
 */
public final class ReportAudit {
  private static final Pattern RUN_ID = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{12}\\b");
  private static final Pattern QUARTER = Pattern.compile("\\b\\d{4}Q[1-4]\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");
  private static final int LONGEST = 120;

  private final byte[] file;
  private final List<Statement> said;

  private ReportAudit(byte[] file, List<Statement> said) {
    this.file = file;
    this.said = said;
  }

  /**
   * A figure that is not of the tables.
   *
   * @param place in which part of the file
   * @param words around it, every number as #
   */
  public record Beyond(String place, String words) {}

  /**
   * Reads a report.
   *
   * @throws IOException if it is not what its name ends with
   */
  public static ReportAudit of(byte[] file, String suffix) throws IOException {
    return new ReportAudit(file, statements(file, suffix));
  }

  private static List<Statement> statements(byte[] file, String suffix) throws IOException {
    try {
      return switch (suffix) {
        case "html" -> PageStatements.of(file);
        case "pdf" -> printed(file);
        default -> OfficeStatements.of(file);
      };
    } catch (RuntimeException e) {
      // Libraries throw their own for what is no such file.
      throw new IOException("Cannot read it as " + suffix, e);
    }
  }

  private static List<Statement> printed(byte[] file) throws IOException {
    List<Statement> printed = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String place = "page " + page;
        stripper
            .getText(pdf)
            .lines()
            .forEach(line -> printed.add(new Statement(place, line.strip())));
      }
    }
    return printed;
  }

  /** The run ids that it names, in order: the first is that of the version it was made of. */
  public Set<String> versions() {
    Set<String> versions = new LinkedHashSet<>();
    for (Statement statement : said) {
      Matcher runId = RUN_ID.matcher(statement.words());
      while (runId.find()) {
        versions.add(runId.group());
      }
    }
    return versions;
  }

  /** The quarter that it is of; empty where it names none. */
  public Optional<String> quarter() {
    return said.stream()
        .map(statement -> QUARTER.matcher(statement.words()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /** What it says, and how often, beyond a report of the same tables. */
  public List<Beyond> beyond(byte[] made, String suffix) throws IOException {
    if (Arrays.equals(file, made)) {
      return List.of();
    }
    Map<String, Integer> left = new HashMap<>();
    for (Statement statement : statements(made, suffix)) {
      left.merge(statement.words(), 1, Integer::sum);
    }
    List<Beyond> beyond = new ArrayList<>();
    for (Statement statement : said) {
      if (left.merge(statement.words(), -1, Integer::sum) < 0 && statement.hasFigure()) {
        beyond.add(
            new Beyond(withoutNumbers(statement.place()), withoutNumbers(statement.words())));
      }
    }
    return beyond;
  }

  private static String withoutNumbers(String words) {
    String without = NUMBER.matcher(words).replaceAll("#");
    return without.length() > LONGEST ? without.substring(0, LONGEST) + "…" : without;
  }
}
