package io.offclock.intake.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftOutTest {
  @Test
  void saysWhyWhereTheNameDoesNot() {
    assertThat(LeftOut.why("linkedin.richmedia"))
        .isEqualTo("uploads that belong to posts count with their posts, the others are private");
    assertThat(LeftOut.why("linkedin.messages")).isNull();
  }
}
