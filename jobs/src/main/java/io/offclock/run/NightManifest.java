package io.offclock.run;

import io.offclock.contract.Table;
import io.offclock.history.History;
import io.offclock.history.Observations;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.Removed;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a night says of itself: inputs, history, outputs, and the checks that must hold. */
final class NightManifest {
  private final NightInputs inputs;
  private final Night.Tables tables;
  private final Stages stages;

  NightManifest(NightInputs inputs, Night.Tables tables, Stages stages) {
    this.inputs = inputs;
    this.tables = tables;
    this.stages = stages;
  }

  Manifest of(ExitCode exitCode) throws IOException {
    Observations observations = inputs.observations();
    return new Manifest(
        inputs.asOf(),
        inputs.runId(),
        exitCode == ExitCode.OK ? "PUBLISHED" : "PUBLISHED_WITH_REFUSALS",
        Offclock.Version.number(),
        inputs.settings().company().name(),
        inputs.settings().privacy().minimumGroupSize(),
        inputs.settings().privacy().minimumGroupSizeSensitive(),
        inputs.digests(),
        inputs.batches().stream().map(batch -> input(batch, observations)).toList(),
        inputs.landed().refusals(),
        history(),
        tables.written().stream()
            .map(
                table ->
                    new Manifest.Output(table.table().tableName(), table.rows(), table.digest()))
            .toList(),
        checks(),
        stages.milliseconds(),
        inputs.madeWith(),
        removed());
  }

  private Manifest.Input input(Batch batch, Observations observations) {
    return new Manifest.Input(
        batch.file(),
        batch.sha256(),
        batch.bytes(),
        batch.format(),
        batch.account(),
        batch.status().name(),
        batch.reason(),
        batch.seen(),
        batch.accepted(),
        batch.rejected(),
        byName(batch),
        tables.distinctKeys().getOrDefault(batch.sha256(), 0L),
        batch.earliest(),
        batch.latest(),
        batch.contentSha256(),
        batch.reader().toString(),
        observations.observedAt(batch),
        batch.removedRecords());
  }

  private Manifest.@Nullable Removed removed() {
    List<Removed> some =
        inputs.batches().stream().map(Batch::removed).filter(Objects::nonNull).toList();
    return some.isEmpty()
        ? null
        : new Manifest.Removed(
            some.stream().mapToLong(Removed::forgotten).sum(),
            some.stream().mapToLong(Removed::aged).sum(),
            some.stream().mapToLong(Removed::texts).sum());
  }

  private static Map<String, Long> byName(Batch batch) {
    Map<String, Long> byReason = new TreeMap<>();
    batch.rejectedByReason().forEach((reason, records) -> byReason.put(reason.name(), records));
    return byReason;
  }

  private Manifest.History history() {
    return new Manifest.History(
        outcome(History.Outcome.CURRENT),
        outcome(History.Outcome.DUPLICATE),
        outcome(History.Outcome.SUPERSEDED),
        outcome(History.Outcome.DELETED),
        outcome(History.Outcome.AFTER_AS_OF));
  }

  private long outcome(History.Outcome outcome) {
    return tables.coverage().total(outcome.name());
  }

  private List<Manifest.Check> checks() {
    List<Manifest.Check> checks = new ArrayList<>();
    long seen = 0;
    long accepted = 0;
    long rejected = 0;
    long removed = 0;
    for (Batch batch : inputs.batches()) {
      seen += batch.seen();
      accepted += batch.accepted();
      rejected += batch.rejected();
      removed += batch.removedRecords();
    }
    for (ControlTotals.Total total : inputs.landed().controlTotals()) {
      checks.add(
          Manifest.Check.equal("control_total " + total.file(), total.stated(), total.read()));
    }
    Manifest.History history = history();
    checks.add(
        Manifest.Check.equal("seen_is_accepted_and_rejected", seen - removed, accepted + rejected));
    checks.add(
        Manifest.Check.equal(
            "accepted_is_history",
            accepted,
            history.current()
                + history.duplicate()
                + history.superseded()
                + history.deleted()
                + history.afterAsOf()));
    checks.add(
        Manifest.Check.equal(
            "rejected_is_rejected_records", rejected, rows(Table.REJECTED_RECORDS)));
    long standing = 0;
    for (String outcome :
        List.of("ATTRIBUTED", "COMPANY_ACCOUNT", "UNMATCHED_ACCOUNT", "NOT_COUNTED")) {
      standing += tables.coverage().total(outcome);
    }
    checks.add(Manifest.Check.equal("current_is_standing", history.current(), standing));
    return checks;
  }

  private long rows(Table table) {
    return tables.written().stream()
        .filter(written -> written.table() == table)
        .mapToLong(TableWriter.Written::rows)
        .sum();
  }

  /** Stops what does not add up from being published. */
  static void refuseFailed(Manifest manifest) {
    List<String> failed = new ArrayList<>();
    for (Manifest.Check check : manifest.checks()) {
      if (!check.passed() && !check.name().startsWith("control_total")) {
        failed.add(
            "%s: found %s, expected %s".formatted(check.name(), check.actual(), check.expected()));
      }
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          "Cannot publish a night that does not add up: " + String.join("; ", failed));
    }
  }

  /** Stops a version whose tables, computed again of the same inputs, have other rows. */
  static void refuseOther(Manifest known, Manifest again) {
    List<Manifest.Output> other = new ArrayList<>(again.outputs());
    other.removeAll(known.outputs());
    if (!other.isEmpty()) {
      throw new IllegalStateException(
          "Cannot confirm version %s: found other rows in %s when it was computed again, expected the same. Readers still see it; keep the warehouse as it is and report this."
              .formatted(
                  known.runId(),
                  other.stream().map(Manifest.Output::table).collect(Collectors.joining(", "))));
    }
  }
}
