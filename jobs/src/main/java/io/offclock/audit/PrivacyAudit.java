package io.offclock.audit;

import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hidden figure of a few persons can be worked out from everything that is published.
 * Values that are worked out are not given: the report of a leak must not be one.
 */
public final class PrivacyAudit {
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
   */
  public record Leak(
      String version,
      @Nullable String toldBy,
      String table,
      String row,
      String column,
      String reason) {}

  /** Is told of each version before it is looked at. */
  @FunctionalInterface
  public interface Progress {
    void begins(String runId, int number, int of);
  }

  /**
   * What was found.
   *
   * @param hidden hidden figures looked at, over all versions
   */
  public record Result(int versions, long hidden, List<Leak> leaks) {}

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
    Map<String, PublishedVersion> kept = new LinkedHashMap<>();
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Version version = inOrder.get(i);
      progress.begins(version.runId(), i + 1, inOrder.size());
      PublishedVersion published = PublishedVersion.read(warehouse, version.runId());
      Figures own = published.figures();
      hidden += own.hidden().size();
      leaks.addAll(leaks(published, own, own.workedOut(), null));
      for (Version earlier : inOrder.subList(0, i)) {
        PublishedVersion before = kept.get(earlier.runId());
        if (before != null) {
          leaks.addAll(
              leaks(before, published, figures.get(earlier.runId()), isReported(earlier, version)));
        }
      }
      kept.keySet().removeIf(runId -> !isTagged(runId, inOrder));
      figures.keySet().retainAll(kept.keySet());
      kept.put(version.runId(), published);
      figures.put(version.runId(), own);
    }
    return new Result(inOrder.size(), hidden, leaks);
  }

  private static boolean isTagged(String runId, List<Version> versions) {
    return versions.stream()
        .anyMatch(version -> version.runId().equals(runId) && version.reported() != null);
  }

  private static boolean isReported(Version earlier, Version later) {
    return earlier.reported() != null && earlier.reported().isBefore(later.completed());
  }

  private static List<Leak> leaks(
      PublishedVersion before,
      PublishedVersion later,
      @Nullable Figures figures,
      boolean isReported) {
    List<LaterTold.Told> told = LaterTold.of(before, later, isReported);
    if (figures == null || told.isEmpty()) {
      return List.of();
    }
    List<Leak> leaks = new ArrayList<>();
    Figures withTold = before.figures();
    for (LaterTold.Told figure : told) {
      if (isFew(before, figure.reason(), figure.column(), figure.value().longValue())
          && !figures.hidden().containsKey(figure.name())) {
        leaks.add(
            new Leak(
                before.runId(),
                later.runId(),
                figure.table(),
                figure.row(),
                figure.column(),
                figure.reason()));
      }
      if (figures.hidden().containsKey(figure.name())) {
        withTold.tell(figure.name(), figure.value().longValue());
      }
    }
    leaks.addAll(leaks(before, withTold, withTold.workedOut(), later.runId()));
    return leaks;
  }

  private static List<Leak> leaks(
      PublishedVersion version,
      Figures figures,
      Map<String, Long> workedOut,
      @Nullable String toldBy) {
    List<Leak> leaks = new ArrayList<>();
    workedOut.forEach(
        (name, value) -> {
          Figures.Hidden hidden = figures.hidden().get(name);
          if (hidden != null
              && isFew(version, hidden.reason(), hidden.column(), value)
              && (hidden.reason().equals("TAIL") || !figures.isAllOfATold(name, value))) {
            leaks.add(
                new Leak(
                    version.runId(),
                    toldBy,
                    hidden.table(),
                    hidden.row(),
                    hidden.column(),
                    hidden.reason()));
          }
        });
    return leaks;
  }

  /**
   * Whether a hidden figure must not be known. A count of persons is of a few where it is one; what
   * those who are few did is hidden as PRIMARY, and what was hidden only to help others tells
   * nothing of a few. That it is nobody, or everybody, says something where the reason is TAIL.
   */
  private static boolean isFew(PublishedVersion version, String reason, String column, long value) {
    if (reason.equals("TAIL")) {
      return true;
    }
    return (column.endsWith("_n") || column.endsWith("persons"))
        ? (value > 0 && value < version.minimum())
        : (value > 0 && !reason.equals("COMPLEMENTARY"));
  }
}
