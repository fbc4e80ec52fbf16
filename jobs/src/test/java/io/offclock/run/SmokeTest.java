package io.offclock.run;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void runs() {
    Offclock.main(new String[0]);
  }
}
