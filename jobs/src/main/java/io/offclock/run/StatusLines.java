package io.offclock.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.keep.JournalEntry.Night;
import io.offclock.keep.SourceFreshness;
import io.offclock.keep.Tags;
import io.offclock.keep.VersionSummary;
import io.offclock.keep.WarehouseStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state of a warehouse as an operator reads it. */
final class StatusLines {
  private static final int MOST_EVENTS = 5;
  private static final double MEBIBYTE = 1 << 20;

  private final WarehouseStatus status;
  private final List<String> lines = new ArrayList<>();

  StatusLines(WarehouseStatus status) {
    this.status = status;
  }

  List<String> all() {
    add("warehouse", "%s%s", status.warehouse(), status.exists() ? "" : ": no such folder yet");
    if (!status.exists()) {
      return List.copyOf(lines);
    }
    add("current", "%s", current());
    add("running", "%s", status.running() == null ? "nothing" : status.running());
    status.damaged().forEach(sentence -> add("DAMAGED", "%s", sentence));
    status.leftovers().forEach(name -> add("left over", "%s", name));
    if (!status.leftovers().isEmpty()) {
      add("", "the next offclock nightly or collect clears it away");
    }
    Night failure = status.lastFailure();
    if (failure != null) {
      add("failed", "last on %s", night(failure));
    }
    add("versions", "%,d complete", status.completeVersions());
    status.versions().forEach(this::addVersion);
    for (Tags.Tag tag : status.tags()) {
      add("tag", "%s is %s since %s", tag.name(), tag.version(), seconds(tag.taggedAt()));
    }
    if (!status.held().isEmpty()) {
      add(
          "held",
          "%,d versions that a backfill has made; it was cut off, run it again",
          status.held().size());
    }
    for (SourceFreshness source : status.sources()) {
      add(
          "source",
          "%s: %,d files, last export %s, last activity %s",
          source.source(),
          source.files(),
          date(source.latestExport()),
          date(source.latestActivity()));
    }
    add("disk", "%s", disk());
    status.events().stream()
        .skip(Math.max(0, status.events().size() - MOST_EVENTS))
        .forEach(event -> add("history", "%s", event(event)));
    return List.copyOf(lines);
  }

  private String current() {
    if (status.current() == null) {
      return status.damaged().isEmpty() ? "nothing is published yet" : "not known";
    }
    return String.format(
        Locale.ROOT,
        "%s, %,d days behind today (%s UTC)",
        status.current(),
        status.lagDays(),
        status.today());
  }

  private void addVersion(VersionSummary version) {
    add(
        "",
        "%s  %s  completed %s%s%s",
        version.runId(),
        version.status(),
        seconds(version.completed()),
        version.isCurrent() ? "  current" : "",
        version.tags().isEmpty() ? "" : "  " + String.join(" ", version.tags()));
    add(
        "",
        "  %,d rows of %,d files, %,d records; refused %s; rejected %s",
        version.rows().values().stream().mapToLong(Long::longValue).sum(),
        version.filesRead(),
        version.recordsAccepted(),
        counts(version.filesRefusedByReason(), "no file"),
        counts(version.recordsRejectedByReason(), "no record"));
  }

  private String disk() {
    return status.diskBytes().entrySet().stream()
        .filter(part -> part.getValue() > 0)
        .map(
            part ->
                String.format(
                    Locale.ROOT, "%s %,.1f MiB", part.getKey(), part.getValue() / MEBIBYTE))
        .collect(Collectors.joining(", "));
  }

  private static String night(Night night) {
    return String.format(
        Locale.ROOT,
        "%s: the night%s ended with %d (%s)%s",
        seconds(night.ended()),
        night.asOf() == null ? "" : " of " + night.asOf(),
        night.exitCode(),
        night.problem() == null ? "no reason is known" : night.problem(),
        night.filesRefusedByReason().isEmpty() && night.recordsRejectedByReason().isEmpty()
            ? ""
            : "; refused %s; rejected %s"
                .formatted(
                    counts(night.filesRefusedByReason(), "no file"),
                    counts(night.recordsRejectedByReason(), "no record")));
  }

  /** Whatever kind of line it is: its fields that say something short. */
  private static String event(JsonNode event) {
    return event.properties().stream()
        .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
        .map(
            field ->
                field.getKey().equals("event")
                    ? field.getValue().asText()
                    : field.getKey() + "=" + field.getValue().asText())
        .collect(Collectors.joining(" "));
  }

  private static String counts(Map<String, Long> byReason, String none) {
    return byReason.isEmpty()
        ? none
        : byReason.entrySet().stream()
            .map(reason -> String.format(Locale.ROOT, "%,d %s", reason.getValue(), reason.getKey()))
            .collect(Collectors.joining(", "));
  }

  private static String date(@Nullable Instant at) {
    return at == null ? "not known" : at.toString().substring(0, 10);
  }

  private static String seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void add(String label, String format, @Nullable Object... values) {
    lines.add(
        String.format(Locale.ROOT, "%-10s", label) + String.format(Locale.ROOT, format, values));
  }
}
