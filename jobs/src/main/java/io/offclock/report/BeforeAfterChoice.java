package io.offclock.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which before and after a report shows, by dates and a declared order alone and never by what came
 * of it: the latest initiative whose thirteen weeks after ended in the quarter and of which a
 * comparison is shown, of one day the first by its id; of its measures the first shown in the order
 * of the contract; beside departments without the change where there are such.
 */
final class BeforeAfterChoice {
  /** Days of the weeks after an initiative, with nothing of them missing. */
  private static final int DAYS_AFTER = 13 * 7;

  private final List<Change.Effect> effects;
  private final Set<String> complete;

  /**
   * A choice to be made.
   *
   * @param effects in the order of {@link Change}
   * @param start first local date of the quarter
   * @param end local date after its last
   */
  BeforeAfterChoice(List<Change.Effect> effects, LocalDate start, LocalDate end) {
    this.effects = effects;
    Set<String> found = new HashSet<>();
    for (Change.Effect effect : effects) {
      LocalDate over = effect.windowEnd();
      if (effect.isWeekly()
          && over != null
          && !over.isBefore(effect.initiative().date().plusDays(DAYS_AFTER))
          && over.isAfter(start)
          && !over.isAfter(end)) {
        found.add(effect.initiative().id());
      }
    }
    this.complete = found;
  }

  /** Null where there is none. */
  Change.@Nullable Effect effect() {
    return effects.stream()
        .filter(effect -> effect.isOwn() && effect.level() != null)
        .filter(effect -> complete.contains(effect.initiative().id()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the thirteen weeks after it ended in the quarter. */
  boolean isComplete(Change.Initiative initiative) {
    return complete.contains(initiative.id());
  }

  /** Those whose thirteen weeks after ended in the quarter. */
  List<Change.Initiative> complete() {
    return initiatives().stream().filter(this::isComplete).toList();
  }

  /** All, in their order. */
  Set<Change.Initiative> initiatives() {
    return effects.stream()
        .map(Change.Effect::initiative)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
