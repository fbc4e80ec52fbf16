package io.offclock.intake.recognition;

import io.offclock.intake.ExportReader;
import io.offclock.intake.reader.VivaMessagesReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a Viva Engage network export. Messages and their versions are known by their header,
 * in which they say what is private; versions that do not say it are left out. The other files are
 * about people and groups, known by their name, and only in the folder of Viva Engage.
 */
final class VivaFormats implements FormatFamily {
  private static final Pattern FOLDER =
      Pattern.compile("(?:viva|viva engage|yammer)/.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ATTACHMENT =
      Pattern.compile("[^/]+/(?:.*[/!])?files/.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Names without extension and case. */
  private static final Set<String> OTHER_FILES =
      Set.of(
          "messageversions",
          "messagethreadsinbound",
          "messagethreadsoutbound",
          "admins",
          "files",
          "groups",
          "networks",
          "pages",
          "topics",
          "users",
          "log",
          "request");

  @Override
  public Optional<ExportReader> recognise(Head head) {
    List<List<String>> rows = head.rows();
    if (head.isUtf16() || rows.isEmpty()) {
      return Optional.empty();
    }
    for (VivaMessagesReader reader :
        List.of(VivaMessagesReader.messages(), VivaMessagesReader.versions())) {
      if (reader.isHeader(rows.get(0))) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> privateKind(Head head) {
    if (!FOLDER.matcher(head.path()).matches()) {
      return Optional.empty();
    }
    if (ATTACHMENT.matcher(head.path()).matches()) {
      return Optional.of("viva.attachments");
    }
    String name = head.fileName().toLowerCase(Locale.ROOT);
    boolean isTable = name.endsWith(".csv") || name.endsWith(".txt");
    return isTable && OTHER_FILES.contains(head.plainName())
        ? Optional.of("viva." + head.plainName())
        : Optional.empty();
  }
}
