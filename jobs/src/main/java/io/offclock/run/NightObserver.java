package io.offclock.run;

import io.offclock.observe.LineageChannel;
import io.offclock.observe.LineageEvents;
import io.offclock.observe.NightEnd;
import io.offclock.observe.Observers;
import io.offclock.observe.PrometheusFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.apache.spark.package$;
import org.jspecify.annotations.Nullable;

/**
 * Tells those that the settings name of a night, as it begins and as it ends, also where it fails.
 * Who cannot be told costs the night one line of warning, and nothing else.
 */
final class NightObserver {
  private final Workspace workspace;
  private final Terminal terminal;
  private final String version;
  private final Instant began = Instant.now();
  private final @Nullable Lineage lineage;
  private boolean lineageFailed;

  private record Lineage(LineageChannel channel, LineageEvents events) {}

  NightObserver(Workspace workspace, LocalDate asOf, Terminal terminal) throws IOException {
    this.workspace = workspace;
    this.terminal = terminal;
    this.version = Offclock.Version.number();
    Observers.Lineage named = workspace.settings().observers().lineage();
    this.lineage = named == null ? null : lineage(named, asOf);
  }

  private Lineage lineage(Observers.Lineage named, LocalDate asOf) {
    return new Lineage(
        new LineageChannel(workspace.root(), named, System.getenv("OPENLINEAGE_API_KEY")),
        new LineageEvents(
            new LineageEvents.Run(
                UUID.randomUUID(),
                asOf,
                workspace.settings().company().zone(),
                named.namespace(),
                version,
                package$.MODULE$.SPARK_VERSION())));
  }

  void begins() {
    send(events -> events.start(began));
  }

  /** The night is published, by this run or by one before it. */
  void published(NightResult result) {
    Instant now = Instant.now();
    send(events -> events.complete(now, result.manifest()));
    write(
        new NightEnd(
            now,
            Duration.between(began, now).toMillis(),
            result.exitCode().code(),
            result.manifest(),
            result.landed().refusedFiles()));
  }

  /** Nothing was switched. */
  void failed(ExitCode exitCode) {
    Instant now = Instant.now();
    send(events -> events.fail(now, exitCode.code()));
    write(new NightEnd(now, Duration.between(began, now).toMillis(), exitCode.code(), null, 0));
  }

  private void send(Function<LineageEvents, String> event) {
    if (lineage == null) {
      return;
    }
    try {
      lineage.channel().send(event.apply(lineage.events()));
    } catch (IOException e) {
      if (!lineageFailed) {
        warn("the OpenLineage events", "observability.openlineage", e);
      }
      lineageFailed = true;
    }
  }

  private void write(NightEnd end) {
    var textfile = workspace.settings().observers().textfile();
    if (textfile == null) {
      return;
    }
    try {
      new PrometheusFile(workspace.root().resolve(textfile)).write(end, version);
    } catch (IOException e) {
      warn("the figures for Prometheus", "observability.prometheus", e);
    }
  }

  private void warn(String what, String key, IOException e) {
    String message = e.getMessage();
    String found = e.getClass().getSimpleName() + (message == null ? "" : " (" + message + ")");
    terminal.problem(
        String.format(
            Locale.ROOT,
            "Cannot hand on %s: found %s, expected that %s of offclock.yaml takes them. The night does not depend on it; look at the address, the folder and its permissions.",
            what,
            found,
            key));
  }
}
