package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The exports in one file of the landing folder: itself, or the entries of a container that its
 * directory gives no ground to refuse.
 */
record EntryListing(List<ExportFile> files, List<Refusal> refusals, long passedOver) {

  /**
   * Lists the file itself where {@code entries} is null.
   *
   * @param isNested whether the container is itself an entry of another, so that a third in it is
   *     one too deep
   */
  static EntryListing of(
      ExportFile file, @Nullable List<ContainerEntry> entries, boolean isNested, Limits limits)
      throws UnreadableExportException {
    if (entries == null) {
      return new EntryListing(List.of(file), List.of(), 0);
    }
    if (entries.stream().allMatch(ContainerEntry::isFolder)) {
      throw new UnreadableExportException(
          "EMPTY_ZIP", "found a zip without a file in it, expected an export");
    }
    Map<String, Set<String>> spellings = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (ContainerEntry entry : entries) {
      if (!spellings
          .computeIfAbsent(folded(entry.name()), name -> new HashSet<>())
          .add(entry.name())) {
        twice.add(entry.name());
      }
    }
    Set<String> told = new HashSet<>();
    List<ExportFile> files = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    long passedOver = 0;
    for (ContainerEntry entry : entries) {
      String name = entry.name();
      String path = file.path() + "!" + Landing.printable(name);
      boolean isExport =
          !entry.isFolder()
              && Arrays.stream(name.split("/"))
                  .noneMatch(part -> !part.equals(".") && PassedOver.isClutter(part));
      if (!isSafe(name)) {
        refusals.add(
            Refusal.of(
                path,
                "UNSAFE_ENTRY_NAME",
                "an entry whose name leads out of the archive",
                "a relative name without '..'",
                "Find out who made this archive."));
      } else if (isExport && entry.kind() != ContainerEntry.Kind.FILE) {
        refusals.add(
            Refusal.of(
                path,
                "NOT_A_FILE",
                entry.kind() == ContainerEntry.Kind.LINK
                    ? "an entry that is a link"
                    : "an entry that is a device or pipe",
                "a file or a folder",
                "Put the export itself there."));
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
      } else if (isExport && spellings.getOrDefault(folded(name), Set.of()).size() > 1) {
        refusals.add(
            Refusal.of(
                path,
                "NAMES_DIFFER_IN_CASE",
                "another entry whose name differs only in upper and lower case",
                "one",
                "Find out who made this archive."));
      } else if (isExport && entry.bytes() > limits.maxEntryBytes()) {
        refusals.add(
            Refusal.of(
                path,
                "ENTRY_TOO_LARGE",
                "an entry of %d bytes".formatted(entry.bytes()),
                "at most %d".formatted(limits.maxEntryBytes()),
                "Raise limits.max_entry_bytes if it is genuine."));
      } else if (isExport && isNested && NestedArchive.isNamedAsOne(name)) {
        refusals.add(
            Refusal.of(
                path,
                "NESTED_TOO_DEEP",
                "an archive within an archive within an archive",
                "at most one within another",
                "Unpack it and put its files there instead."));
      } else if (isExport) {
        files.add(
            new ExportFile(
                path,
                file.location(),
                name,
                file.source(),
                file.account(),
                Math.max(0, entry.bytes())));
      }
    }
    return new EntryListing(files, refusals, passedOver);
  }

  /** Bytes of all exports, unpacked, as stated. */
  long bytes() {
    return files.stream().mapToLong(ExportFile::bytes).reduce(0, EntryListing::sum);
  }

  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /**
   * @param found such as "a zip of 7 entries"
   */
  static UnreadableExportException tooMany(String found, Limits limits) {
    return new UnreadableExportException(
        "TOO_MANY_ENTRIES", "found %s, expected at most %d".formatted(found, limits.maxEntries()));
  }

  /** A name as a file system that knows no case, nor two ways to write an accent, has it. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isSafe(String name) {
    return !name.startsWith("/")
        && !name.startsWith("\\")
        && !name.matches("(?s)[A-Za-z]:.*")
        && Arrays.stream(name.split("[/\\\\]")).noneMatch(".."::equals);
  }
}
