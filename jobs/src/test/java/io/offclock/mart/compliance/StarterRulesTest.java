package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a company's first workspace suppresses: {@code compliance/starter-protected.csv}. */
class StarterRulesTest {
  private static final RuleEngine ENGINE =
      new RuleEngine(
          Objects.requireNonNull(
              RuleBundle.read(
                      Path.of("src", "main", "resources", "rules"),
                      new CompanyTerms(
                          "Initech", List.of("Initech"), List.of("GripperOne"), List.of()))
                  .bundle()),
          new byte[] {1});

  @TestFactory
  Stream<DynamicTest> suppresses() throws IOException {
    return DecisionTableTest.rows("starter-protected.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("description"),
                    () ->
                        assertThat(
                                ENGINE
                                    .scan(row.get("text"), row.get("language"), "x")
                                    .isProtected())
                            .isEqualTo(Boolean.parseBoolean(row.get("suppressed")))));
  }
}
