package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.audit.PrivacyAudit;
import io.offclock.publish.Warehouse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditedSamplesTest {
  @Test
  void nothingOfAFewCanBeWorkedOutOfTheSamples() throws Exception {
    TestNight night = SampleNight.of();
    long from = System.nanoTime();
    PrivacyAudit.Result result =
        new PrivacyAudit(new Warehouse(night.warehouse()))
            .of(
                List.of(new PrivacyAudit.Version(night.manifest().runId(), Instant.EPOCH, null)),
                (runId, number, of) -> {});
    System.err.println("took " + (System.nanoTime() - from) / 1e9 + " " + result.hidden());
    assertThat(result.leaks()).isEmpty();
  }
}
