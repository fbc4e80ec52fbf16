package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.offclock.mart.compliance.ScanCost.Text;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanCostTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(
          RuleBundle.read(
                  Path.of("../data-samples/rules"),
                  new CompanyTerms(
                      "Acme Robotics", List.of("Acme"), List.of("GripperOne"), List.of()))
              .bundle(),
          new byte[] {1});

  @Test
  void everyPartOfTheTimeIsARulesOwnOrShared() {
    ScanCost cost =
        ScanCost.of(
            ENGINE,
            List.of(
                new Text("GripperOne is the best 😀", "en", "x"),
                new Text("Nur eine Nummer", "fi", "x")));
    assertThat(cost.texts()).isEqualTo(2);
    assertThat(cost.codePoints()).isEqualTo(24 + 15);
    assertThat(cost.terms()).isEqualTo(ENGINE.bundle().termCount());
    assertThat(cost.ownMicrosPerText().keySet())
        .containsExactly("R-FD", "R-FINRA", "R-NLRA", "R-PII");
    double own = cost.ownMicrosPerText().values().stream().mapToDouble(each -> each).sum();
    assertThat(cost.sharedMicrosPerText() + own)
        .isPositive()
        .isCloseTo(cost.microsPerText(), within(1e-6));
  }

  @Test
  void onNoTextNothingIsMeasured() {
    assertThat(ScanCost.of(ENGINE, List.of())).isNull();
  }
}
