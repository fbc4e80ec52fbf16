package io.offclock.report;

import io.offclock.report.document.Cell;
import io.offclock.report.document.Figures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of persons around one initiative, in a sentence that claims no cause. */
final class WithdrawalSentence {
  /** Persons below which an interval of a share is some ten points wide or more. */
  private static final long FEW = 400;

  private final List<Change.Outcome> outcomes;
  private final Change.Initiative initiative;

  /**
   * A sentence to be.
   *
   * @param outcomes of one initiative, at least one of them shown
   */
  WithdrawalSentence(List<Change.Outcome> outcomes) {
    this.outcomes = outcomes;
    this.initiative = outcomes.get(0).initiative();
  }

  String words() {
    List<String> clauses = new ArrayList<>();
    long hidden = 0;
    long computed = 0;
    for (String name : ChangeWords.OUTCOMES) {
      Change.Outcome own = find(name, false);
      if (own != null && own.missing() == null) {
        computed++;
        hidden += own.hidden() == null ? 0 : 1;
        if (own.share() != null) {
          String interval = clauses.isEmpty() ? "95\u00a0% interval " : "";
          clauses.add(clause(own, ChangeWords.share(own.share(), interval)));
        }
      }
    }
    return "Around %s, %s.%s %s may differ by chance, and what comes after a date need not come from it."
        .formatted(
            ChangeWords.inSentence(initiative),
            String.join("; ", clauses),
            hidden == 0
                ? ""
                : " %s of %s %s hidden."
                    .formatted(
                        Figures.count(hidden),
                        Figures.counted(computed, "outcome", "outcomes"),
                        hidden == 1 ? "is" : "are"),
            fewest() < FEW ? "Figures of so few persons" : "Such figures");
  }

  private long fewest() {
    return outcomes.stream()
        .filter(outcome -> outcome.isOwn() && outcome.share() != null)
        .mapToLong(outcome -> outcome.share() == null ? 0 : outcome.share().n())
        .min()
        .orElse(0);
  }

  private String clause(Change.Outcome own, String share) {
    return switch (own.outcome()) {
      case "CONTINUED" ->
          "%s who posted in the weeks before went on within four weeks%s"
              .formatted(persons(share), beside(own));
      case "SILENT" -> share + " fell silent" + perWeeks(own);
      case "LOCKED" -> share + " locked an account";
      case "CLOSED" -> share + " closed an account";
      case "DELETED_BULK" -> share + " deleted half of their posts or more";
      case "NOT_OBSERVED" -> share + " were not observed";
      default ->
          "%s without a post before made a first one within eight weeks%s"
              .formatted(persons(share), perWeeks(own));
    };
  }

  private static String persons(String share) {
    int bracket = share.indexOf(" (");
    return share.substring(0, bracket) + " persons" + share.substring(bracket);
  }

  /** Of other departments, and the difference. */
  private String beside(Change.Outcome own) {
    Change.Outcome control = find(own.outcome(), true);
    if (control == null || control.share() == null || own.difference().value() == null) {
      return "";
    }
    return ", in other departments %s, a difference of %s"
        .formatted(
            ChangeWords.share(control.share(), ""), ChangeWords.points(own.difference()).words());
  }

  private static String perWeeks(Change.Outcome own) {
    Double after = own.after().rate();
    Double before = own.before().rate();
    if (after != null && before == null && own.outcome().equals("SILENT")) {
      return ", %s per 100 person-weeks"
          .formatted(new Cell.Estimate(after, own.after().lo(), own.after().hi()).words());
    }
    return after == null || before == null
        ? ""
        : ", %s per 100 person-weeks against %s in the weeks before"
            .formatted(
                new Cell.Estimate(after, own.after().lo(), own.after().hi()).words(),
                new Cell.Estimate(before, own.before().lo(), own.before().hi()).words());
  }

  private Change.@Nullable Outcome find(String name, boolean isControl) {
    return outcomes.stream()
        .filter(outcome -> outcome.outcome().equals(name))
        .filter(outcome -> isControl ? outcome.isControl() : outcome.isOwn())
        .findFirst()
        .orElse(null);
  }
}
