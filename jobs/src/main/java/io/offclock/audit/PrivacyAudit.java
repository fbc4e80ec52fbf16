package io.offclock.audit;

import io.offclock.publish.Manifest;
import io.offclock.publish.PublishedRows.Row;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hidden figure of a few persons can be worked out from everything that is published.
 * Values that are worked out are not given: the report of a leak must not be one.
 */
public final class PrivacyAudit {
  /** What a share is of is no tail: it is hidden with one, and may stand elsewhere. */
  private static final Pattern BEHIND =
      Pattern.compile("(before_|rate_|persons_|observed_|lost_)?n|.*person_weeks");

  private final Warehouse warehouse;

  public PrivacyAudit(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * A version to be looked at.
   *
   * @param completed when it was complete, UTC
   * @param reported when it was first tagged, UTC; null where it is not
   */
  public record Version(String runId, Instant completed, @Nullable Instant reported) {}

  /**
   * A hidden figure that can be worked out.
   *
   * @param version that hides it
   * @param toldBy the later version that tells it; null where its own version gives it away
   * @param row values of the key
   * @param reason why it is hidden, as in the table
   * @param how it follows: the sum of which all else is known; null where it takes several, or the
   *     figure is told as it is
   */
  public record Leak(
      String version,
      @Nullable String toldBy,
      String table,
      String row,
      String column,
      String reason,
      @Nullable String how) {}

  /** Is told of each version before it is looked at. */
  @FunctionalInterface
  public interface Progress {
    void begins(String runId, int number, int of);
  }

  /**
   * What was found.
   *
   * @param hidden hidden figures looked at, over all versions
   * @param manifests members of manifests that no contract knows, as run id and path
   */
  public record Result(int versions, long hidden, List<Leak> leaks, List<String> manifests) {}

  /**
   * Looks at versions, each by itself and with what later ones tell.
   *
   * @throws IOException if one cannot be read
   */
  public Result of(List<Version> versions, Progress progress) throws IOException {
    List<Version> inOrder = new ArrayList<>(versions);
    inOrder.sort(Comparator.comparing(Version::completed).thenComparing(Version::runId));
    List<Leak> leaks = new ArrayList<>();
    long hidden = 0;
    List<String> manifests = new ArrayList<>();
    Map<String, PublishedVersion> kept = new LinkedHashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Version version = inOrder.get(i);
      progress.begins(version.runId(), i + 1, inOrder.size());
      PublishedVersion published = PublishedVersion.read(warehouse, version.runId());
      hidden += byItself(published, leaks);
      String manifest = Files.readString(warehouse.manifest(version.runId()));
      ManifestMembers.unknown(manifest)
          .forEach(path -> manifests.add(version.runId() + " " + path));
      for (Version earlier : inOrder.subList(0, i)) {
        PublishedVersion before = kept.get(earlier.runId());
        if (before != null) {
          leaks.addAll(leaks(before, published, isReported(earlier, version)));
        }
      }
      kept.keySet().removeIf(runId -> !isTagged(runId, inOrder));
      kept.put(version.runId(), published);
    }
    return new Result(inOrder.size(), hidden, leaks, manifests);
  }

  /** A version that is not complete yet. */
  public final class Next {
    private final PublishedVersion version;
    private final List<Leak> leaks = new ArrayList<>();
    private final List<Leak> sureLeaks;

    private Next(PublishedVersion version) {
      this.version = version;
      Figures figures = version.figures();
      this.sureLeaks = PrivacyAudit.leaks(version, figures, figures.surelyWorkedOut(), null);
      byItself(version, leaks);
    }

    /** What it gives away by itself to a reader who believes every sum that seems to hold. */
    public List<Leak> leaks() {
      return leaks;
    }

    /** What of it follows from sums that always hold. */
    public List<Leak> sureLeaks() {
      return sureLeaks;
    }

    /**
     * What it tells, as it is, of what a tagged version hides of periods that were over: that stays
     * hidden.
     *
     * @throws IOException if that one cannot be read
     */
    public List<Leak> toldOfReported(String runId) throws IOException {
      PublishedVersion before = PublishedVersion.read(warehouse, runId);
      List<Leak> told =
          LaterTold.of(before, version, true).stream()
              .filter(some -> LaterTold.isOver(some.hiding(), before.asOf()))
              .filter(some -> isFew(before, some))
              .map(some -> leak(before, version, some))
              .toList();
      return withoutOwnOf(before, told);
    }

    /**
     * What can be worked out of a complete version with what this one tells, and not without it.
     *
     * @param reported whether that one is tagged
     * @throws IOException if that one cannot be read
     */
    public List<Leak> leaksBeside(String runId, boolean reported) throws IOException {
      PublishedVersion before = PublishedVersion.read(warehouse, runId);
      return withoutOwnOf(before, PrivacyAudit.leaks(before, version, reported));
    }

    private static List<Leak> withoutOwnOf(PublishedVersion before, List<Leak> found) {
      List<Leak> own = new ArrayList<>();
      byItself(before, own);
      Set<List<String>> known = new HashSet<>();
      own.forEach(leak -> known.add(List.of(leak.table(), leak.row(), leak.column())));
      return found.stream()
          .filter(leak -> !known.contains(List.of(leak.table(), leak.row(), leak.column())))
          .toList();
    }
  }

  /**
   * Looks at a version before it is complete.
   *
   * @param folder where its tables are
   * @param manifest that it is to have
   * @throws IOException if it cannot be read
   */
  public Next next(Path folder, Manifest manifest) throws IOException {
    return new Next(PublishedVersion.read(folder, manifest));
  }

  private static long byItself(PublishedVersion version, List<Leak> leaks) {
    Figures figures = version.figures();
    leaks.addAll(leaks(version, figures, figures.workedOut(), null));
    return figures.hidden().size();
  }

  private static boolean isTagged(String runId, List<Version> versions) {
    return versions.stream()
        .anyMatch(version -> version.runId().equals(runId) && version.reported() != null);
  }

  private static boolean isReported(Version earlier, Version later) {
    return earlier.reported() != null && earlier.reported().isBefore(later.completed());
  }

  private static List<Leak> leaks(
      PublishedVersion before, PublishedVersion later, boolean isReported) {
    List<LaterTold.Told> told = LaterTold.of(before, later, isReported);
    if (told.isEmpty()) {
      return List.of();
    }
    List<Leak> leaks = new ArrayList<>();
    Figures withTold = before.figures();
    IdentityHashMap<Row, Map<String, Figure>> hidden = new IdentityHashMap<>();
    for (Figure figure : withTold.hidden()) {
      hidden.computeIfAbsent(figure.row(), row -> new HashMap<>()).put(figure.column(), figure);
    }
    for (LaterTold.Told some : told) {
      Figure figure = hidden.getOrDefault(some.hiding(), Map.of()).get(some.column());
      if (figure != null) {
        figure.tell(Figures.whole(some.value()));
      } else if (isFew(before, some)) {
        leaks.add(leak(before, later, some));
      }
    }
    leaks.addAll(leaks(before, withTold, withTold.workedOut(), later.runId()));
    return leaks;
  }

  private static boolean isFew(PublishedVersion before, LaterTold.Told told) {
    return isFew(
        before,
        told.reason(),
        told.column(),
        Figure.isOfPersons(told.hiding(), told.column()),
        told.value().longValue());
  }

  private static Leak leak(PublishedVersion before, PublishedVersion later, LaterTold.Told told) {
    return new Leak(
        before.runId(),
        later.runId(),
        told.table(),
        before.address(told.table(), told.hiding()),
        told.column(),
        told.reason(),
        null);
  }

  private static List<Leak> leaks(
      PublishedVersion version,
      Figures figures,
      Map<Figure, Long> workedOut,
      @Nullable String toldBy) {
    List<Leak> leaks = new ArrayList<>();
    workedOut.forEach(
        (figure, value) -> {
          String reason = String.valueOf(figure.reason());
          if (isFew(version, reason, figure.column(), figure.isOfPersons(), value)
              && (reason.equals("TAIL") || !figures.isAllOfATold(figure, value))) {
            leaks.add(
                new Leak(
                    version.runId(),
                    toldBy,
                    figure.table(),
                    figure.address(),
                    figure.column(),
                    reason,
                    figures.sumThatTells(figure)));
          }
        });
    return leaks;
  }

  /**
   * Whether a hidden figure must not be known. A count of persons is of a few where it is one; what
   * those who are few did is hidden as PRIMARY, and what was hidden only to help others tells
   * nothing of a few. That it is nobody, or everybody, says something where the reason is TAIL.
   */
  private static boolean isFew(
      PublishedVersion version, String reason, String column, boolean ofPersons, long value) {
    if (value < 0) {
      // No count is: one of the sums does not hold.
      return false;
    }
    if (reason.equals("TAIL")) {
      return !BEHIND.matcher(column).matches();
    }
    return ofPersons
        ? (value > 0 && value < version.minimum())
        : (value > 0 && !reason.equals("COMPLEMENTARY"));
  }
}
