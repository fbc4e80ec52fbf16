package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tellsProgramsInJsonLinesAndKeepsTheResultAsItIs() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-01T02:30:00Z"), ZoneOffset.UTC);
    Terminal terminal = Terminal.forPrograms(stream(out), stream(err), clock);
    terminal.problem("Before any stage.");
    terminal.stage("intake");
    terminal.stage("intake");
    terminal.progress("reading exports", 1, 2);
    terminal.problem("Cannot read \"it\".", Map.of("file", "landing/x/a.zip"));
    terminal.event("published", Map.of("records_accepted", 5292));
    terminal.failure(new Failure(ExitCode.STOPPED, List.of("Cannot publish."), false), null);
    terminal.line("Published the night");
    assertThat(text(err))
        .isEqualTo(
            """
            {"time":"2026-11-01T02:30:00.000Z","level":"WARN","stage":"","message":"Before any stage.","fields":{}}
            {"time":"2026-11-01T02:30:00.000Z","level":"INFO","stage":"intake","message":"begins","fields":{}}
            {"time":"2026-11-01T02:30:00.000Z","level":"WARN","stage":"intake","message":"Cannot read \\"it\\".","fields":{"file":"landing/x/a.zip"}}
            {"time":"2026-11-01T02:30:00.000Z","level":"INFO","stage":"intake","message":"published","fields":{"records_accepted":5292}}
            {"time":"2026-11-01T02:30:00.000Z","level":"ERROR","stage":"intake","message":"Cannot publish.","fields":{"exit_code":65}}
            """);
    assertThat(text(out)).isEqualTo("Published the night\n");
  }

  @Test
  void leavesOutOfATraceWhatALibrarySaysOfARecord() {
    Exception quoting = new NumberFormatException("For input string: the words of a post");
    quoting.setStackTrace(new StackTraceElement[] {frame("org.apache.spark.Task")});
    Exception ours = new IllegalStateException("Cannot publish a night", quoting);
    ours.setStackTrace(new StackTraceElement[] {frame("io.offclock.run.Night")});
    Terminal.forPrograms(stream(out), stream(err), Clock.systemUTC())
        .failure(Failure.of(ours), ours);
    assertThat(text(err).lines()).hasSize(2).allMatch(line -> line.endsWith("}}"));
    assertThat(text(err))
        .contains("java.lang.IllegalStateException: Cannot publish a night")
        .contains("Caused by: java.lang.NumberFormatException\\n  at org.apache.spark.Task")
        .doesNotContain("words of a post");
  }

  @Test
  void tellsPeoplePlainlyWithoutEvents() {
    Terminal terminal = new Terminal(stream(out), stream(err), false);
    terminal.stage("intake");
    terminal.problem("Cannot read it.", Map.of("file", "landing/x/a.zip"));
    terminal.event("published", Map.of());
    terminal.failure(new Failure(ExitCode.STOPPED, List.of("One.", "Two."), false), null);
    assertThat(text(err)).isEqualTo("intake\nCannot read it.\nOne.\nTwo.\n");
  }

  private static StackTraceElement frame(String type) {
    return new StackTraceElement(type, "run", "Source.java", 1);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
