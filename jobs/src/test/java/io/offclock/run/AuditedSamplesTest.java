package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.audit.PrivacyAudit;
import io.offclock.publish.Warehouse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The auditor, which knows nothing of how figures are hidden, against the samples. */
class AuditedSamplesTest {
  @Test
  void nothingOfAFewCanBeWorkedOutOfTheSamples() throws Exception {
    TestNight night = SampleNight.of();
    PrivacyAudit.Result result =
        new PrivacyAudit(new Warehouse(night.warehouse()))
            .of(
                List.of(new PrivacyAudit.Version(night.manifest().runId(), Instant.EPOCH, null)),
                (runId, number, of) -> {});
    assertThat(result.hidden()).isGreaterThan(10_000);
    assertThat(result.leaks()).isEmpty();
    assertThat(result.manifests()).isEmpty();
  }
}
