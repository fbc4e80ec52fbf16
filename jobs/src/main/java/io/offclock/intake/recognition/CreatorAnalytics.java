package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.LinkedInCreatorAnalyticsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * LinkedIn's creator analytics, a workbook; one without its sheet TOP POSTS names no posts and is
 * left out.
 *
 * <p>Assumed: that no other workbook in landing/ has a sheet of one of these names, and that
 * LinkedIn does not translate them. A workbook whose list of sheets lies beyond the beginning that
 * is looked at is an unknown file.
 */
final class CreatorAnalytics implements FormatFamily {
  private static final String KIND = "linkedin.creator-analytics";

  private static final String DISCOVERY = "DISCOVERY";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int WORKBOOK_BYTES = 1 << 20;
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?\\bname=[\"']([^\"']*)[\"']");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    return sheets(head.zip()).contains(LinkedInCreatorAnalyticsReader.SHEET)
        ? Optional.of(new LinkedInCreatorAnalyticsReader())
        : Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    return sheets(head.zip()).contains(DISCOVERY) ? Optional.of(KIND) : Optional.empty();
  }

  /** The names of a workbook's sheets in capitals; none of any other file. */
  private static Set<String> sheets(byte[] beginning) {
    Set<String> names = new HashSet<>();
    if (beginning.length == 0) {
      return names;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(beginning))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(WORKBOOK)) {
          String workbook = new String(zip.readNBytes(WORKBOOK_BYTES), StandardCharsets.UTF_8);
          Matcher sheet = SHEET.matcher(workbook);
          while (sheet.find()) {
            names.add(sheet.group(1).strip().toUpperCase(Locale.ROOT));
          }
          return names;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Cut off, damaged, or packed as no workbook is: its sheets are not known.
    }
    return names;
  }
}
