package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what one file of the landing folder holds, and what the archives within it hold. */
final class FileListing {
  /** Each is unpacked to the disk to be looked into. */
  private static final int MOST_ARCHIVES = 100;

  /** Each costs the unpacking of the archive that it is in. */
  private static final int MOST_NESTED_EXPORTS = 500;

  private final Limits limits;
  private final List<ExportFile> nested = new ArrayList<>();
  private final List<Refusal> refusals;
  private long passedOver;
  private long entries;

  private FileListing(EntryListing outer, Limits limits) {
    this.limits = limits;
    this.refusals = new ArrayList<>(outer.refusals());
    this.passedOver = outer.passedOver();
  }

  /**
   * Lists a file that was opened.
   *
   * @throws UnreadableExportException if the file as a whole passes a limit or holds nothing
   * @throws UnpackingException if an archive in it cannot be unpacked for want of a disk
   */
  static EntryListing of(
      ExportFile file, ExportContainer container, Limits limits, UnpackingFolder unpacking)
      throws IOException {
    List<ContainerEntry> entries = container.entries();
    EntryListing outer = EntryListing.of(file, entries, false, limits);
    container.allowance().mustHave(outer.bytes());
    List<ExportFile> archives =
        outer.files().stream()
            .filter(export -> export.entry() != null && NestedArchive.isNamedAsOne(export.entry()))
            .toList();
    if (archives.size() > MOST_ARCHIVES) {
      throw new UnreadableExportException(
          "TOO_MANY_ARCHIVES",
          "found an archive with %d archives in it, expected at most %d"
              .formatted(archives.size(), MOST_ARCHIVES));
    }
    FileListing listing = new FileListing(outer, limits);
    listing.count(entries);
    for (ExportFile archive : archives) {
      listing.look(archive, container, unpacking);
    }
    List<ExportFile> files = new ArrayList<>(outer.files());
    files.removeAll(archives);
    mustBeFew("found a tar of %d exports", files.size(), container.mostExports());
    mustBeFew(
        "found %d exports in archives within an archive",
        listing.nested.size(), MOST_NESTED_EXPORTS);
    files.addAll(listing.nested);
    return new EntryListing(files, listing.refusals, listing.passedOver);
  }

  private static void mustBeFew(String found, int exports, int most)
      throws UnreadableExportException {
    if (exports > most) {
      throw new UnreadableExportException(
          "TOO_MANY_EXPORTS",
          found.formatted(exports)
              + ", which can only be read one after the other, expected at most "
              + most);
    }
  }

  private void count(@Nullable List<ContainerEntry> more) throws UnreadableExportException {
    entries += more == null ? 0 : more.size();
    if (entries > limits.maxEntries()) {
      throw EntryListing.tooMany(
          "more than %d entries, those of archives within the archive included"
              .formatted(limits.maxEntries()),
          limits);
    }
  }

  private void look(ExportFile archive, ExportContainer around, UnpackingFolder unpacking)
      throws UnreadableExportException, UnpackingException {
    List<ContainerEntry> inner;
    try (NestedArchive opened = NestedArchive.of(around, archive, limits, unpacking)) {
      inner = opened.container().entries();
      EntryListing listing = EntryListing.of(archive, inner, true, limits);
      opened.container().allowance().mustHave(listing.bytes());
      listing.files().stream().map(archive::holds).forEach(nested::add);
      refusals.addAll(listing.refusals());
      passedOver += listing.passedOver();
    } catch (UnreadableExportException e) {
      refusals.add(Advice.refusal(archive.path(), e));
      return;
    } catch (UnpackingException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      refusals.add(Landing.unreadable(archive.path(), "file", e));
      return;
    }
    count(inner);
  }
}
