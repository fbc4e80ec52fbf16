package io.offclock.run;

import io.offclock.diff.Why;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a version says otherwise than the one a quarter was frozen as, in sentences for readers of
 * reports: of exports only that there are others, for how many records they hold may be about one
 * person.
 */
final class RestatedReasons {
  private final List<String> sentences = new ArrayList<>();

  private RestatedReasons() {}

  static List<String> of(Why why) {
    RestatedReasons reasons = new RestatedReasons();
    reasons.add(why);
    return List.copyOf(reasons.sentences);
  }

  private void add(Why why) {
    if (why.asOf() != null) {
      sentences.add("It is as of %s instead of %s.".formatted(why.asOf().to(), why.asOf().from()));
    }
    addIf(!why.exportsAdded().isEmpty(), "Exports were read that had not come by then.");
    addIf(!why.exportsGone().isEmpty(), "Exports that were read then are not there any more.");
    addIf(!why.exportsReadOtherwise().isEmpty(), "Exports of then were read otherwise.");
    addFiles("People files", why.people());
    addFiles("Rules", why.rules());
    addFiles("Settings", why.settings());
    addIf(why.code(), "It was made by another build of the program.");
    addIf(why.reviews(), "Reviewers have decided since.");
    addIf(why.timeZoneRules() != null, "The rules of time zones are others.");
  }

  private void addFiles(String what, List<String> names) {
    if (!names.isEmpty()) {
      sentences.add("%s differ: %s.".formatted(what, String.join(", ", names)));
    }
  }

  private void addIf(boolean isSo, String sentence) {
    if (isSo) {
      sentences.add(sentence);
    }
  }
}
