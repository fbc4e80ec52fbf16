package io.offclock.mart.compliance;

import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one scan. Of each role so many places are evidence enough; beyond them a place is
 * kept only where a verdict may depend on it, so that the limit shortens evidence and nothing else.
 */
final class KeptMarks {
  /** Roles of which the rules ask for the id, and not only whether there is one. */
  private static final Set<Role> BY_ID =
      EnumSet.of(Role.APPROVED, Role.APPROVED_PAGE, Role.RELEASE);

  private final int most;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Role, Integer> counts = new EnumMap<>(Role.class);
  private final Set<String> decisive = new HashSet<>();

  /** Keeps at least so many of each role. */
  KeptMarks(int most) {
    this.most = most;
  }

  void add(Mark mark) {
    Role role = mark.role();
    boolean isNew = BY_ID.contains(role) && decisive.add(role + ":" + mark.span().termId());
    if (hasRoom(role) || isNew) {
      marks.add(mark);
    }
  }

  /**
   * Adds a result, of which it counts whether and since when it is public.
   *
   * @param release id of the release that made it public; null where none did
   */
  void addResult(Span span, @Nullable String release) {
    boolean isNew = decisive.add(Role.RESULT + ":" + release);
    if (!hasRoom(Role.RESULT) && !isNew) {
      return;
    }
    marks.add(new Mark(Role.RESULT, span));
    if (release != null) {
      marks.add(
          new Mark(
              Role.RESULT_PUBLISHED,
              new Span(release, span.zone(), span.offset(), span.length(), null)));
    }
  }

  private boolean hasRoom(Role role) {
    return counts.merge(role, 1, Integer::sum) <= most;
  }

  /** All of them, in the order of the text. */
  List<Mark> inOrder() {
    marks.sort(Comparator.comparingInt(mark -> mark.span().offset()));
    return List.copyOf(marks);
  }
}
