package io.offclock.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the landing folder on one night: the exports in order of their paths, and what could
 * not be looked into. Nothing is changed there, no link is followed.
 *
 * @param files sorted by path
 * @param refusals sorted by path
 * @param passedOver photos, videos and web page parts that came along with exports; a count
 */
public record Landing(List<ExportFile> files, List<Refusal> refusals, long passedOver) {

  public Landing {
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
  }

  /**
   * Looks through the landing folder.
   *
   * @param described names of the sources described in the settings; every other first folder is a
   *     platform, with a folder for each account
   */
  public static Landing walk(Path landing, Set<String> described, Limits limits) {
    Walk walk = new Walk(described, limits);
    walk.folder(landing, "", null, null);
    walk.files.sort(Comparator.comparing(ExportFile::path));
    walk.refusals.sort(Comparator.comparing(Refusal::path));
    return new Landing(walk.files, walk.refusals, walk.passedOver);
  }

  /** A handle as it is compared: lower case, composed characters, no leading {@code @}. */
  public static String handle(String written) {
    String handle =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }

  /** A name without the control characters that could disturb a terminal or a log line. */
  static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private static final class Walk {
    final List<ExportFile> files = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> described;
    private final Limits limits;
    private long passedOver;

    Walk(Set<String> described, Limits limits) {
      this.described = described;
      this.limits = limits;
    }

    void folder(Path folder, String path, @Nullable String source, @Nullable String account) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
        for (Path child : children) {
          String name = child.getFileName().toString();
          if (!PassedOver.isClutter(name)) {
            child(
                child,
                path.isEmpty() ? printable(name) : path + "/" + printable(name),
                name,
                source,
                account);
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        refusals.add(unreadable(path, "folder", e));
      }
    }

    private void child(
        Path child, String path, String name, @Nullable String source, @Nullable String account) {
      BasicFileAttributes found;
      try {
        found = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      } catch (IOException e) {
        refusals.add(unreadable(path, "file", e));
        return;
      }
      if (found.isSymbolicLink() || found.isOther()) {
        refusals.add(
            Refusal.of(
                path,
                "NOT_A_FILE",
                found.isSymbolicLink() ? "a link" : "a device or pipe",
                "a file or a folder",
                "Put the export itself there."));
      } else if (found.isDirectory()) {
        if (source == null) {
          folder(
              child, path, described.contains(name) ? name : name.toLowerCase(Locale.ROOT), null);
        } else if (account == null && !described.contains(source)) {
          folder(child, path, source, handle(name));
        } else {
          folder(child, path, source, account);
        }
      } else if (source == null || (account == null && !described.contains(source))) {
        refusals.add(
            Refusal.of(
                path,
                "NO_ACCOUNT",
                "an export whose folder names no account",
                "landing/<platform>/<account>/ or the folder of a source in offclock.yaml",
                "Move it, or describe the source."));
      } else {
        export(new ExportFile(path, child, null, source, account, found.size()));
      }
    }

    private void export(ExportFile file) {
      if (PassedOver.isMedia(file.fileName())) {
        passedOver++;
        return;
      }
      try (ExportContainer container = ExportContainer.open(file.location(), limits)) {
        ZipListing listing = ZipListing.of(file, container.entries(), limits);
        files.addAll(listing.files());
        refusals.addAll(listing.refusals());
        passedOver += listing.passedOver();
      } catch (UnreadableExportException e) {
        refusals.add(
            new Refusal(
                file.path(), e.reason(), String.valueOf(e.getMessage()), "Download it again."));
      } catch (IOException | UncheckedIOException e) {
        refusals.add(unreadable(file.path(), "file", e));
      }
    }
  }

  static Refusal unreadable(String path, String kind, Exception e) {
    Exception cause = e instanceof DirectoryIteratorException inner ? inner.getCause() : e;
    String found =
        cause instanceof AccessDeniedException || cause instanceof FileNotFoundException
            ? "no permission to read it"
            : cause instanceof NoSuchFileException
                ? "nothing there"
                : "an error of the disk (%s)"
                    .formatted((cause == null ? e : cause).getClass().getSimpleName());
    return Refusal.of(
        path,
        "UNREADABLE_" + kind.toUpperCase(Locale.ROOT),
        found,
        "a " + kind + " that this user may read",
        "Check its owner and permissions.");
  }
}
