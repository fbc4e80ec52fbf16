package io.offclock.history;

import io.offclock.intake.batch.Batch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which exports came together, and what one of them says of the others: the manifest of an X
 * archive, the name and the other files of a LinkedIn export.
 */
final class Deliveries {
  /** The innermost folder or archive with a LinkedIn export's name, which ends in its day. */
  private static final Pattern LINKEDIN_DAY =
      Pattern.compile(
          ".*LinkedInDataExport_(\\d\\d)-(\\d\\d)-(\\d{4})(?!\\d)[^/!]*[/!]", Pattern.DOTALL);

  private static final Pattern TWEETS = Pattern.compile("(?:.*/)?tweets?(?:-part\\d+)?\\.js");

  private final LocalDate asOf;
  private final Map<String, List<Batch>> manifests = new HashMap<>();
  private final Map<String, List<Batch>> tweets = new HashMap<>();
  private final Map<String, Instant> latest = new HashMap<>();

  /**
   * @param asOf a date on which all of them were there
   */
  Deliveries(List<Batch> batches, LocalDate asOf) {
    this.asOf = asOf;
    Set<String> files = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (Batch batch : batches) {
      if (batch.format().equals("x.manifest")) {
        manifests.computeIfAbsent(account(batch), key -> new ArrayList<>()).add(batch);
      } else if (batch.format().equals("x.tweets")) {
        tweets.computeIfAbsent(account(batch), key -> new ArrayList<>()).add(batch);
      } else if (batch.format().startsWith("linkedin.")) {
        String container = container(batch.file());
        if (!files.add(batch.source() + "|" + batch.file())) {
          // Another night's delivery under the same name: which files came together is not known.
          ambiguous.add(container);
        }
        Instant last = batch.latestBy(asOf);
        if (last != null) {
          latest.merge(container, last, (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
    ambiguous.forEach(latest::remove);
  }

  /**
   * The manifest of an X file: of those not older than the file's last record the earliest in the
   * same archive or folder, or else the earliest of the same account; null where there is none.
   */
  @Nullable Batch manifestOf(Batch batch) {
    String folder = folder(batch.file());
    Batch best = null;
    for (Batch manifest : manifests.getOrDefault(account(batch), List.of())) {
      if (isUsable(manifest, batch)
          && (best == null || closerFirst(folder).compare(manifest, best) < 0)) {
        best = manifest;
      }
    }
    return best;
  }

  private boolean isUsable(Batch manifest, Batch batch) {
    Instant taken = manifest.observedAt();
    Instant last = batch.latestBy(asOf);
    return taken != null && (last == null || !taken.isBefore(last));
  }

  private static Comparator<Batch> closerFirst(String folder) {
    return Comparator.<Batch, Boolean>comparing(manifest -> !folder(manifest.file()).equals(folder))
        .thenComparing(Batch::observedAt, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Batch::batchId);
  }

  /**
   * True where an X archive, as its manifest says, is all of the account, and all posts that it
   * states were read. They need not have been read from it: an archive without a new post brings
   * the same bytes as the one before, and is the proof that there is none.
   */
  boolean showsAllPosts(Batch manifest) {
    boolean any = false;
    for (Map.Entry<String, Long> stated : manifest.controlTotals().entrySet()) {
      if (TWEETS.matcher(stated.getKey()).matches()) {
        any = true;
        boolean read =
            stated.getValue() == 0
                || tweets.getOrDefault(account(manifest), List.of()).stream()
                    .anyMatch(
                        batch -> batch.seen() == stated.getValue() && isUsable(manifest, batch));
        if (!read) {
          return false;
        }
      }
    }
    return any && !Boolean.TRUE.equals(manifest.partial());
  }

  /**
   * True where every record of all the parts of what a file is one of was read: an X archive of
   * many posts comes in several. A part that is the same as in an earlier archive counts for that
   * one.
   */
  boolean isReadWhole(Batch batch) {
    if (!batch.format().equals("x.tweets")) {
      return batch.rejected() == 0;
    }
    Batch manifest = manifestOf(batch);
    if (manifest == null || Boolean.TRUE.equals(manifest.partial())) {
      return false;
    }
    long stated =
        manifest.controlTotals().entrySet().stream()
            .filter(file -> TWEETS.matcher(file.getKey()).matches())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long read =
        tweets.getOrDefault(account(batch), List.of()).stream()
            .filter(part -> part.rejected() == 0 && manifest.equals(manifestOf(part)))
            .mapToLong(Batch::seen)
            .sum();
    return read == stated;
  }

  /** The day in the name of the zip or folder of a LinkedIn file; null where it has none. */
  static @Nullable LocalDate dayOf(Batch batch) {
    Matcher day = LINKEDIN_DAY.matcher(batch.file());
    try {
      return batch.format().startsWith("linkedin.") && day.lookingAt()
          ? LocalDate.of(
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Time of the last record of all files that came together with one; null where none has one. */
  @Nullable Instant latestWith(Batch batch) {
    return batch.format().startsWith("linkedin.") && isContainer(container(batch.file()))
        ? latest.getOrDefault(container(batch.file()), batch.latestBy(asOf))
        : batch.latestBy(asOf);
  }

  private static String account(Batch batch) {
    return batch.source() + "|" + batch.account();
  }

  /** A zip, or the folder of an unpacked one; {@code landing/linkedin/<account>/} is neither. */
  private static boolean isContainer(String container) {
    return container.endsWith("!") || container.chars().filter(c -> c == '/').count() > 2;
  }

  /**
   * What a LinkedIn file came in: of several exports in one zip each is its own, by its name, or as
   * an archive within the zip.
   */
  private static String container(String file) {
    Matcher named = LINKEDIN_DAY.matcher(file);
    if (named.lookingAt()) {
      return named.group();
    }
    int entry = file.lastIndexOf('!');
    return entry >= 0 ? file.substring(0, entry + 1) : folder(file);
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
  }
}
