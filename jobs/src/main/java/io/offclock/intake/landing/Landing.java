package io.offclock.intake.landing;

import io.offclock.contract.AccountName;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.UnreadableExportException;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
   * @param described the sources described in the settings, by name; every other first folder is a
   *     platform. Below it is a folder for each account, but where a described source has an author
   *     column. JSON beside those folders, and what a whole network exports, is listed without an
   *     account, for it may name its authors
   * @throws UnpackingException if an archive within another cannot be unpacked for want of a disk
   */
  public static Landing walk(
      Path landing,
      Map<String, SourceDescription> described,
      Limits limits,
      UnpackingFolder unpacking)
      throws UnpackingException {
    Walk walk = new Walk(described, limits, unpacking);
    walk.folder(landing, "", null, null);
    walk.files.sort(Comparator.comparing(ExportFile::path));
    walk.refusals.sort(Comparator.comparing(Refusal::path));
    return new Landing(walk.files, walk.refusals, walk.passedOver);
  }

  /** A name without the control characters that could disturb a terminal or a log line. */
  static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private static final Pattern JSON =
      Pattern.compile(".*\\.(?:json|jsonl|ndjson)", Pattern.CASE_INSENSITIVE);

  /** Platforms whose exports are of a whole network, as tables or zips of them. */
  private static final Set<String> NETWORKS = Set.of("viva");

  private static final Pattern NETWORK_EXPORT =
      Pattern.compile(".*\\.(?:csv|txt|zip)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

  private static final class Walk {
    final List<ExportFile> files = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, SourceDescription> described;
    private final Limits limits;
    private final UnpackingFolder unpacking;
    private long passedOver;

    Walk(Map<String, SourceDescription> described, Limits limits, UnpackingFolder unpacking) {
      this.described = described;
      this.limits = limits;
      this.unpacking = unpacking;
    }

    void folder(Path folder, String path, @Nullable String source, @Nullable String account)
        throws UnpackingException {
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
      } catch (UnpackingException e) {
        throw e;
      } catch (IOException | DirectoryIteratorException e) {
        refusals.add(unreadable(path, "folder", e));
      }
    }

    private void child(
        Path child, String path, String name, @Nullable String source, @Nullable String account)
        throws UnpackingException {
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
          folder(child, path, source(name), null);
        } else if (account == null && needsAccount(source)) {
          folder(child, path, source, AccountName.handle(name));
        } else {
          folder(child, path, source, account);
        }
      } else if (source == null
          || (account == null && needsAccount(source) && !canNameItsAuthors(source, name))) {
        refusals.add(withoutAccount(path, source));
      } else {
        export(new ExportFile(path, child, null, source, account, found.size()));
      }
    }

    private String source(String folder) {
      return described.containsKey(folder) ? folder : AccountName.platform(folder);
    }

    private boolean needsAccount(String source) {
      SourceDescription description = described.get(source);
      return description == null
          || !description.columns().containsKey(SourceDescription.Field.AUTHOR);
    }

    /** Only the content tells; a file that does not name its authors is refused there. */
    private boolean canNameItsAuthors(String source, String name) {
      boolean ofNetwork = NETWORKS.contains(source) && NETWORK_EXPORT.matcher(name).matches();
      return !described.containsKey(source) && (ofNetwork || JSON.matcher(name).matches());
    }

    private Refusal withoutAccount(String path, @Nullable String source) {
      boolean isDescribed = source != null && described.containsKey(source);
      return Refusal.of(
          path,
          "NO_ACCOUNT",
          isDescribed
              ? "an export without an author column, whose folder names no account"
              : "an export whose folder names no account",
          isDescribed
              ? "landing/" + source + "/<account>/"
              : "landing/<platform>/<account>/ or the folder of a source in offclock.yaml",
          isDescribed
              ? "Move it there, or map its author column."
              : "Move it, or describe the source.");
    }

    private void export(ExportFile file) throws UnpackingException {
      if (PassedOver.isMedia(file.fileName())) {
        passedOver++;
        return;
      }
      try (ExportContainer container = ExportContainer.open(file.location(), limits)) {
        EntryListing listing = FileListing.of(file, container, limits, unpacking);
        files.addAll(listing.files());
        refusals.addAll(listing.refusals());
        passedOver += listing.passedOver();
      } catch (UnreadableExportException e) {
        refusals.add(Advice.refusal(file.path(), e));
      } catch (UnpackingException e) {
        throw e;
      } catch (IOException | UncheckedIOException e) {
        refusals.add(unreadable(file.path(), "file", e));
      }
    }
  }

  public static Refusal unreadable(String path, String kind, Exception e) {
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
