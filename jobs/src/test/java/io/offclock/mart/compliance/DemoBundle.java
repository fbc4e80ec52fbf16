package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The bundle of the sample workspace. */
final class DemoBundle {
  static final Path FOLDER = Path.of("..", "data-samples", "rules");
  static final CompanyTerms COMPANY =
      new CompanyTerms(
          "Acme Robotics",
          List.of("Acme", "Acme Robotics"),
          List.of("GripperOne"),
          List.of("acme-robotics.example"));

  private DemoBundle() {}

  static RuleBundle bundle() {
    RuleBundle.Outcome outcome = RuleBundle.read(FOLDER, COMPANY);
    assertThat(outcome.findings()).isEmpty();
    return Objects.requireNonNull(outcome.bundle());
  }

  /** The same rules with other lists. */
  static RuleBundle with(RuleBundle demo, List<LanguageTerms> languages) {
    return new RuleBundle(
        demo.head(),
        demo.access(),
        demo.dataProtection(),
        demo.protectedSpeech(),
        demo.offDuty(),
        demo.personalData(),
        demo.confidential(),
        demo.communications(),
        demo.fairDisclosure(),
        demo.disclosure(),
        demo.offClockWork(),
        demo.disconnect(),
        languages,
        demo.company(),
        demo.sha256());
  }

  static RuleEngine engine() {
    return new RuleEngine(bundle(), "a key".getBytes(StandardCharsets.UTF_8));
  }
}
