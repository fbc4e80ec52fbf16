package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The exports in one file of the landing folder: itself, or the entries of a zip that its directory
 * gives no ground to refuse.
 */
record ZipListing(List<ExportFile> files, List<Refusal> refusals, long passedOver) {

  /** Lists the file itself where {@code entries} is null. */
  static ZipListing of(ExportFile file, @Nullable List<? extends ZipEntry> entries, Limits limits) {
    if (entries == null) {
      return new ZipListing(List.of(file), List.of(), 0);
    }
    if (entries.size() > limits.maxEntries()) {
      return new ZipListing(
          List.of(),
          List.of(
              Refusal.of(
                  file.path(),
                  "TOO_MANY_ENTRIES",
                  "a zip of %d entries".formatted(entries.size()),
                  "at most %d".formatted(limits.maxEntries()),
                  "Raise limits.max_entries if it is genuine.")),
          0);
    }
    if (entries.stream().allMatch(ZipEntry::isDirectory)) {
      return new ZipListing(
          List.of(),
          List.of(
              Advice.refusal(
                  file.path(),
                  new UnreadableExportException(
                      "EMPTY_ZIP", "found a zip without a file in it, expected an export"))),
          0);
    }
    Set<String> twice = twice(entries);
    Set<String> told = new HashSet<>();
    List<ExportFile> files = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    long passedOver = 0;
    for (ZipEntry entry : entries) {
      String name = entry.getName();
      String path = file.path() + "!" + Landing.printable(name);
      boolean isExport =
          !entry.isDirectory() && Arrays.stream(name.split("/")).noneMatch(PassedOver::isClutter);
      if (!isSafe(name)) {
        refusals.add(
            Refusal.of(
                path,
                "UNSAFE_ENTRY_NAME",
                "an entry whose name leads out of the zip",
                "a relative name without '..'",
                "Find out who made this zip."));
      } else if (isExport && twice.contains(name)) {
        if (told.add(name)) {
          refusals.add(
              Refusal.of(
                  path,
                  "DUPLICATE_ENTRY",
                  "more than one entry of this name",
                  "one",
                  "Download the export again."));
        }
      } else if (isExport && (PassedOver.isMedia(name) || PassedOver.isViewer(name))) {
        passedOver++;
      } else if (isExport && entry.getSize() > limits.maxEntryBytes()) {
        refusals.add(
            Refusal.of(
                path,
                "ENTRY_TOO_LARGE",
                "an entry of %d bytes".formatted(entry.getSize()),
                "at most %d".formatted(limits.maxEntryBytes()),
                "Raise limits.max_entry_bytes if it is genuine."));
      } else if (isExport) {
        files.add(
            new ExportFile(
                path,
                file.location(),
                name,
                file.source(),
                file.account(),
                Math.max(0, entry.getSize())));
      }
    }
    return new ZipListing(files, refusals, passedOver);
  }

  private static Set<String> twice(List<? extends ZipEntry> entries) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (ZipEntry entry : entries) {
      if (!seen.add(entry.getName())) {
        twice.add(entry.getName());
      }
    }
    return twice;
  }

  private static boolean isSafe(String name) {
    return !name.startsWith("/")
        && !name.startsWith("\\")
        && !name.matches("(?s)[A-Za-z]:.*")
        && Arrays.stream(name.split("[/\\\\]")).noneMatch(".."::equals);
  }
}
