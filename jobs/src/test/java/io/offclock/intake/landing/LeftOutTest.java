package io.offclock.intake.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftOutTest {
  @Test
  void saysWhyWhereTheNameDoesNot() {
    assertThat(LeftOut.line("linkedin.richmedia"))
        .isEqualTo(
            "left out: linkedin.richmedia (uploads: those of posts count with their posts, the others are private)");
    assertThat(LeftOut.line("linkedin.messages")).isEqualTo("left out: linkedin.messages");
  }
}
