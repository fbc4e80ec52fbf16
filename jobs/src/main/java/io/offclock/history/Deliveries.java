package io.offclock.history;

import io.offclock.intake.RejectionReason;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** LinkedIn's too, and no part of a member's export. */
  static final String CREATOR_ANALYTICS = "linkedin.creator_analytics";

  private static final Pattern TWEETS = Pattern.compile("(?:.*/)?tweets?(?:-part\\d+)?\\.js");

  private static final Comparator<Batch> EARLIEST_FIRST =
      Comparator.comparing(
              Batch::observedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Batch::batchId);

  private final LocalDate asOf;
  private final Function<Batch, List<String>> paths;
  private final Map<String, List<Batch>> manifests = new HashMap<>();
  private final Map<String, List<Batch>> tweets = new HashMap<>();
  private final Map<String, Instant> latest = new HashMap<>();

  /**
   * @param paths under which a batch's export was met
   * @param asOf a date on which all of them were there
   */
  Deliveries(List<Batch> batches, Function<Batch, List<String>> paths, LocalDate asOf) {
    this.asOf = asOf;
    this.paths = paths;
    Set<String> files = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (Batch batch : batches) {
      if (batch.format().equals("x.manifest")) {
        manifests.computeIfAbsent(account(batch), key -> new ArrayList<>()).add(batch);
      } else if (batch.format().equals("x.tweets")) {
        tweets.computeIfAbsent(account(batch), key -> new ArrayList<>()).add(batch);
      } else if (isOfMember(batch)) {
        Instant last = batch.latestBy(asOf);
        for (String path : paths.apply(batch)) {
          String container = container(path);
          if (!files.add(batch.source() + "|" + path)) {
            // Another night's delivery under the same name: which files came together is not known.
            ambiguous.add(container);
          }
          if (last != null) {
            latest.merge(container, last, (a, b) -> a.isAfter(b) ? a : b);
          }
        }
      }
    }
    ambiguous.forEach(latest::remove);
  }

  /**
   * The manifest of an X file: of those not older than the file's last record the earliest in the
   * same archive or folder (the latest of these where the file was in several), or else the
   * earliest of the same account; null where there is none.
   */
  @Nullable Batch manifestOf(Batch batch) {
    List<Batch> usable =
        manifests.getOrDefault(account(batch), List.of()).stream()
            .filter(manifest -> isUsable(manifest, batch))
            .sorted(EARLIEST_FIRST)
            .toList();
    return folders(batch)
        .flatMap(folder -> manifestIn(folder, usable).stream())
        .max(EARLIEST_FIRST)
        .orElse(usable.isEmpty() ? null : usable.get(0));
  }

  private Optional<Batch> manifestIn(String folder, List<Batch> earliestFirst) {
    return earliestFirst.stream()
        .filter(manifest -> folders(manifest).anyMatch(folder::equals))
        .findFirst();
  }

  private Stream<String> folders(Batch batch) {
    return paths.apply(batch).stream().map(Deliveries::folder).distinct();
  }

  private boolean isUsable(Batch manifest, Batch batch) {
    Instant taken = manifest.observedAt();
    Instant last = batch.latestBy(asOf);
    return taken != null && (last == null || !taken.isBefore(last));
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
   * When the last archive was taken of which a file of posts is a part, and all parts of which were
   * read whole, UTC; null where there is none. A part that is the same in two archives is one of
   * both.
   */
  @Nullable Instant wholeArchiveOf(Batch batch) {
    return manifests.getOrDefault(account(batch), List.of()).stream()
        .filter(manifest -> !Boolean.TRUE.equals(manifest.partial()))
        .filter(manifest -> isOf(manifest, batch) && isReadWhole(manifest))
        .map(Batch::observedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isReadWhole(Batch manifest) {
    long stated =
        manifest.controlTotals().entrySet().stream()
            .filter(file -> TWEETS.matcher(file.getKey()).matches())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long read =
        tweets.getOrDefault(account(manifest), List.of()).stream()
            .filter(part -> unreadable(part) == 0 && isOf(manifest, part))
            .mapToLong(Batch::seen)
            .sum();
    return read == stated;
  }

  /** Whether a file came with a manifest: of those in one of its folders it is the first usable. */
  private boolean isOf(Batch manifest, Batch part) {
    List<Batch> usable =
        manifests.getOrDefault(account(part), List.of()).stream()
            .filter(each -> isUsable(each, part))
            .sorted(EARLIEST_FIRST)
            .toList();
    return folders(part)
        .anyMatch(folder -> manifestIn(folder, usable).filter(manifest::equals).isPresent());
  }

  /** True where all of a LinkedIn file was read, and it is not of the first part of a delivery. */
  boolean isAllOfLinkedIn(Batch batch) {
    return unreadable(batch) == 0
        && container(lastPath(batch)).contains("Complete_LinkedInDataExport_");
  }

  /** Records that are lost, and not left out because they are private or no activity. */
  private static long unreadable(Batch batch) {
    return batch.rejected()
        - batch.rejectedByReason().getOrDefault(RejectionReason.PRIVATE_ITEM, 0L)
        - batch.rejectedByReason().getOrDefault(RejectionReason.NOT_AN_ACTIVITY, 0L);
  }

  /** The day in the name of the zip or folder of a LinkedIn file; null where it has none. */
  @Nullable LocalDate dayOf(Batch batch) {
    return isOfMember(batch) ? dayOf(lastPath(batch)) : null;
  }

  /** The path of an export that says the latest day; the last by name where none says one. */
  private String lastPath(Batch batch) {
    return paths.apply(batch).stream()
        .max(
            Comparator.comparing(
                    (String path) -> dayOf(path),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(batch.file());
  }

  private static @Nullable LocalDate dayOf(String file) {
    Matcher day = LINKEDIN_DAY.matcher(file);
    try {
      return day.lookingAt()
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
    String container = container(lastPath(batch));
    return isOfMember(batch) && isContainer(container)
        ? latest.getOrDefault(container, batch.latestBy(asOf))
        : batch.latestBy(asOf);
  }

  private static boolean isOfMember(Batch batch) {
    return batch.format().startsWith("linkedin.") && !batch.format().equals(CREATOR_ANALYTICS);
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
