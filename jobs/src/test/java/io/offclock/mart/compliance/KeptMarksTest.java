package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.mart.compliance.TextFindings.Mark;
import io.offclock.mart.compliance.TextFindings.Role;
import org.junit.jupiter.api.Test;

class KeptMarksTest {
  private final KeptMarks marks = new KeptMarks(2);

  @Test
  void keepsOfEachRoleAsManyAsTheBundleSays() {
    for (int i = 0; i < 5; i++) {
      marks.add(new Mark(Role.BRAND, at("brand", i)));
      marks.add(new Mark(Role.EMAIL, at("EMAIL", i)));
    }
    assertThat(marks.inOrder())
        .extracting(mark -> mark.span().offset())
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void keepsTheFirstPlaceOfEveryKnownPage() {
    for (Role role : new Role[] {Role.RELEASE, Role.APPROVED, Role.APPROVED_PAGE}) {
      KeptMarks kept = new KeptMarks(2);
      for (int i = 0; i < 6; i++) {
        kept.add(new Mark(role, at("page-" + i / 2, i)));
      }
      assertThat(kept.inOrder())
          .extracting(mark -> mark.span().termId())
          .containsExactly("page-0", "page-0", "page-1", "page-2");
    }
  }

  @Test
  void keepsTheFirstResultOfEveryReleaseAndOfNone() {
    for (int i = 0; i < 4; i++) {
      marks.addResult(at("result", i), "q1");
    }
    marks.addResult(at("result", 4), "q2");
    marks.addResult(at("result", 5), null);
    marks.addResult(at("result", 6), null);
    assertThat(marks.inOrder())
        .extracting(mark -> mark.role() + " " + mark.span().offset() + " " + mark.span().termId())
        .containsExactly(
            "RESULT 0 result",
            "RESULT_PUBLISHED 0 q1",
            "RESULT 1 result",
            "RESULT_PUBLISHED 1 q1",
            "RESULT 4 result",
            "RESULT_PUBLISHED 4 q2",
            "RESULT 5 result");
  }

  private static Span at(String term, int offset) {
    return new Span(term, Zone.VISIBLE, offset, 1, null);
  }
}
