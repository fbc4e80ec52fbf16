package io.offclock.mart.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What another bundle makes of incidents that are known.
 *
 * @param changes every incident of either side, sorted by rule, status and incident
 */
public record IncidentDiff(List<Change> changes) {
  /** What became of an incident. */
  public enum Status {
    UNCHANGED,
    NEW,
    SEVERITY_CHANGED,
    /** Its activity is protected, or may not be looked at, under the other bundle. */
    SUPPRESSED_BY_POLICY,
    /** The other bundle finds nothing there. */
    RESOLVED_BY_POLICY
  }

  /**
   * An incident as either side has it.
   *
   * @param activityKey null where the subject is the handling of data or the activity is protected
   */
  public record Known(
      String incidentId, @Nullable String activityKey, String ruleId, Severity severity) {}

  /**
   * One line of the diff.
   *
   * @param activityKey null where neither side has one
   * @param before null where the incident is new
   * @param after null where it is gone
   */
  public record Change(
      Status status,
      String ruleId,
      String incidentId,
      @Nullable String activityKey,
      @Nullable Severity before,
      @Nullable Severity after) {}

  /**
   * Compares.
   *
   * @param isLeft of the activity keys of incidents that are gone, those that the other bundle
   *     still lets be looked at
   */
  public static IncidentDiff of(
      Collection<Known> before, Collection<Known> after, Set<String> isLeft) {
    Map<String, Known> byId = new HashMap<>();
    Map<String, Known> byActivity = new HashMap<>();
    for (Known known : after) {
      byId.put(known.incidentId(), known);
      if (known.activityKey() != null) {
        byActivity.put(known.activityKey() + "|" + known.ruleId(), known);
      }
    }
    List<Change> changes = new ArrayList<>();
    Map<String, Known> left = new TreeMap<>(byId);
    for (Known old : before) {
      Known same = byId.get(old.incidentId());
      if (same == null && old.activityKey() != null) {
        // A new major version of a rule gives its incidents new ids.
        same = byActivity.get(old.activityKey() + "|" + old.ruleId());
      }
      if (same != null) {
        left.remove(same.incidentId());
      }
      changes.add(changed(old, same, isLeft));
    }
    left.values()
        .forEach(
            added ->
                changes.add(
                    new Change(
                        Status.NEW,
                        added.ruleId(),
                        added.incidentId(),
                        added.activityKey(),
                        null,
                        added.severity())));
    changes.sort(
        Comparator.comparing(Change::ruleId)
            .thenComparing(Change::status)
            .thenComparing(Change::incidentId));
    return new IncidentDiff(List.copyOf(changes));
  }

  private static Change changed(Known old, @Nullable Known same, Set<String> isLeft) {
    boolean wasShown = old.activityKey() != null;
    Status status;
    if (same == null) {
      status =
          wasShown && !isLeft.contains(old.activityKey())
              ? Status.SUPPRESSED_BY_POLICY
              : Status.RESOLVED_BY_POLICY;
    } else if (wasShown && same.activityKey() == null) {
      // Its places are left, without the person.
      status = Status.SUPPRESSED_BY_POLICY;
    } else {
      status = old.severity() == same.severity() ? Status.UNCHANGED : Status.SEVERITY_CHANGED;
    }
    return new Change(
        status,
        old.ruleId(),
        same == null ? old.incidentId() : same.incidentId(),
        old.activityKey(),
        old.severity(),
        same == null ? null : same.severity());
  }

  /** How many of each, by rule. */
  public Map<String, Map<Status, Integer>> counts() {
    Map<String, Map<Status, Integer>> counts = new TreeMap<>();
    for (Change change : changes) {
      counts
          .computeIfAbsent(change.ruleId(), rule -> new TreeMap<>())
          .merge(change.status(), 1, Integer::sum);
    }
    return counts;
  }
}
