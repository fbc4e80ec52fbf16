package io.offclock.observe;

import io.offclock.publish.Manifest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a night in Prometheus' text format: gauges only, times as Unix seconds. No label
 * names a file, an account or a person.
 */
public final class PrometheusText {
  private static final String SUCCESS = "offclock_last_success_timestamp_seconds";
  private static final String AS_OF = "offclock_as_of_timestamp_seconds";
  private static final double MILLIS = 1000.0;

  private final StringBuilder text = new StringBuilder();

  private PrometheusText() {}

  /**
   * Makes the whole file.
   *
   * @param before the file as it was, whose last success and its as-of date stay where a night
   *     failed; null where there was none
   */
  public static String of(NightEnd end, String version, @Nullable String before) {
    PrometheusText made = new PrometheusText();
    made.gauge("offclock_build_info", "Version of Offclock, as a label.");
    made.sample("offclock_build_info", "version", version, "1");
    made.single(
        "offclock_last_run_timestamp_seconds",
        "End of the last run, published or not.",
        seconds(end.at()));
    made.single("offclock_last_run_exit_code", "Exit code of the last run.", "" + end.exitCode());
    made.single(
        "offclock_last_run_duration_seconds",
        "Duration of the last run.",
        seconds(end.milliseconds()));
    Manifest manifest = end.manifest();
    if (manifest == null) {
      sampleOf(before, SUCCESS).ifPresent(made::success);
      sampleOf(before, AS_OF).ifPresent(made::asOf);
    } else {
      made.success(seconds(end.at()));
      made.asOf("" + manifest.asOf().atStartOfDay(ZoneOffset.UTC).toEpochSecond());
      made.figures(manifest, end.filesRefused());
    }
    return made.text.toString();
  }

  private void success(String value) {
    single(SUCCESS, "End of the last run that left a night published (exit code 0 or 10).", value);
  }

  private void asOf(String value) {
    single(AS_OF, "Midnight UTC that begins the as-of date of the published night.", value);
  }

  private void figures(Manifest manifest, long filesRefused) {
    single(
        "offclock_files_refused",
        "Files and folders that the last run could not take.",
        "" + filesRefused);
    single(
        "offclock_files_read",
        "Export files that the published night is made of.",
        "" + manifest.inputs().stream().filter(input -> input.status().equals("READ")).count());
    Map<String, Long> records = new TreeMap<>();
    Map<String, Long> rejected = new TreeMap<>();
    for (Manifest.Input input : manifest.inputs()) {
      records.merge("seen", input.seen(), Long::sum);
      records.merge("accepted", input.accepted(), Long::sum);
      records.merge("rejected", input.rejected(), Long::sum);
      input
          .rejectedByReason()
          .forEach((reason, n) -> rejected.merge(reason.toLowerCase(Locale.ROOT), n, Long::sum));
    }
    labelled("offclock_records", "Records of all exports, by outcome.", "outcome", records);
    labelled("offclock_records_rejected", "Records rejected, by reason.", "reason", rejected);
    Manifest.History history = manifest.history();
    Map<String, Long> activities = new TreeMap<>();
    activities.put("current", history.current());
    activities.put("duplicate", history.duplicate());
    activities.put("superseded", history.superseded());
    activities.put("deleted", history.deleted());
    activities.put("after_as_of", history.afterAsOf());
    labelled(
        "offclock_history_records",
        "Accepted records by what became of them.",
        "outcome",
        activities);
    Map<String, Long> rows = new TreeMap<>();
    manifest.outputs().forEach(output -> rows.put(output.table(), output.rows()));
    labelled("offclock_table_rows", "Rows of the published tables.", "table", rows);
    gauge(
        "offclock_stage_duration_seconds",
        "Duration by stage of the run that made the published night.");
    new TreeMap<>(manifest.durations())
        .forEach(
            (stage, milliseconds) ->
                sample("offclock_stage_duration_seconds", "stage", stage, seconds(milliseconds)));
  }

  private void labelled(String name, String help, String label, Map<String, Long> values) {
    if (!values.isEmpty()) {
      gauge(name, help);
      values.forEach((value, number) -> sample(name, label, value, "" + number));
    }
  }

  private void single(String name, String help, String value) {
    gauge(name, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private void gauge(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  private void sample(String name, String label, String labelValue, String value) {
    String escaped = labelValue.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    text.append("%s{%s=\"%s\"} %s\n".formatted(name, label, escaped, value));
  }

  /** The value that a file of ours has for a name without labels. */
  private static Optional<String> sampleOf(@Nullable String before, String name) {
    return before == null
        ? Optional.empty()
        : before
            .lines()
            .filter(line -> line.matches(name + " \\d+(\\.\\d+)?"))
            .map(line -> line.substring(name.length() + 1))
            .findFirst();
  }

  private static String seconds(Instant at) {
    return seconds(at.toEpochMilli());
  }

  private static String seconds(long milliseconds) {
    return BigDecimal.valueOf(milliseconds / MILLIS).toPlainString();
  }
}
