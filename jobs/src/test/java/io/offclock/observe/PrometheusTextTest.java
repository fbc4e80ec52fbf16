package io.offclock.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrometheusTextTest {
  private static final Instant AT = Instant.parse("2026-11-01T06:30:00.250Z");
  private static final NightEnd GOOD = new NightEnd(AT, 12_345, 10, SampleManifest.of(), 1);
  private static final NightEnd BAD = new NightEnd(AT.plusSeconds(86_400), 900, 65, null, 0);

  /** The format's grammar, as far as a file of gauges goes. */
  private static final Pattern HELP = Pattern.compile("# HELP (?<name>[a-z_]+) [^\\n\\\\]+");

  private static final Pattern TYPE = Pattern.compile("# TYPE (?<name>[a-z_]+) gauge");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?<name>[a-z_]+)(?<label>\\{[a-z_]+=\"([^\"\\\\\\n]|\\\\[\\\\\"n])*\"})? (?<value>\\d+(\\.\\d+)?)");

  @TempDir Path dir;

  @Test
  void saysHowANightWent() {
    Map<String, String> samples = samples(PrometheusText.of(GOOD, "0.1.0", null));
    assertThat(samples)
        .containsEntry("offclock_build_info{version=\"0.1.0\"}", "1")
        .containsEntry("offclock_last_run_timestamp_seconds", "1793514600.25")
        .containsEntry("offclock_last_success_timestamp_seconds", "1793514600.25")
        .containsEntry("offclock_last_run_exit_code", "10")
        .containsEntry("offclock_last_run_duration_seconds", "12.345")
        .containsEntry("offclock_as_of_timestamp_seconds", "1793404800")
        .containsEntry("offclock_files_refused", "1")
        .containsEntry("offclock_files_read", "3")
        .containsEntry("offclock_records{outcome=\"seen\"}", "15")
        .containsEntry("offclock_records{outcome=\"accepted\"}", "11")
        .containsEntry("offclock_records{outcome=\"rejected\"}", "4")
        .containsEntry("offclock_records_rejected{reason=\"bad_time\"}", "3")
        .containsEntry("offclock_records_rejected{reason=\"not_json\"}", "1")
        .containsEntry("offclock_history_records{outcome=\"current\"}", "9")
        .containsEntry("offclock_table_rows{table=\"posting_hours\"}", "12")
        .containsEntry("offclock_stage_duration_seconds{stage=\"intake\"}", "1.5");
  }

  @Test
  void keepsTheLastSuccessAndNoFiguresWhereANightFailed() {
    String good = PrometheusText.of(GOOD, "0.1.0", null);
    String bad = PrometheusText.of(BAD, "0.1.0", good);
    assertThat(samples(bad))
        .hasSize(6)
        .containsEntry("offclock_last_run_timestamp_seconds", "1793601000.25")
        .containsEntry("offclock_last_run_exit_code", "65")
        .containsEntry("offclock_last_success_timestamp_seconds", "1793514600.25")
        .containsEntry("offclock_as_of_timestamp_seconds", "1793404800");
    assertThat(samples(PrometheusText.of(BAD, "0.1.0", bad))).isEqualTo(samples(bad));
    assertThat(samples(PrometheusText.of(BAD, "0.1.0", null)))
        .hasSize(4)
        .doesNotContainKey("offclock_last_success_timestamp_seconds");
    assertThat(samples(PrometheusText.of(BAD, "0.1.0", "another's file\n"))).hasSize(4);
  }

  @Test
  void escapesALabel() {
    assertThat(PrometheusText.of(BAD, "1\"\\\n", null))
        .contains("offclock_build_info{version=\"1\\\"\\\\\\n\"} 1\n");
  }

  @Test
  void isReplacedWholeAndReadByEverybody() throws IOException {
    Path file = dir.resolve("made/offclock.prom");
    new PrometheusFile(file).write(GOOD, "0.1.0");
    new PrometheusFile(file).write(BAD, "0.1.0");
    assertThat(file)
        .hasContent(PrometheusText.of(BAD, "0.1.0", PrometheusText.of(GOOD, "0.1.0", null)));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r--");
    assertThat(file.getParent().toFile().list()).containsExactly("offclock.prom");
  }

  /** Samples by name and label; every line must be of the grammar, every name described once. */
  private static Map<String, String> samples(String text) {
    assertThat(text).endsWith("\n");
    Map<String, String> samples = new HashMap<>();
    Set<String> described = new HashSet<>();
    String current = "";
    for (String line : text.lines().toList()) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        current = help.group("name");
        assertThat(described.add(current)).as(line).isTrue();
      } else if (type.matches()) {
        assertThat(type.group("name")).isEqualTo(current);
      } else {
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(sample.group("name")).isEqualTo(current);
        String label = sample.group("label") == null ? "" : sample.group("label");
        assertThat(samples.put(current + label, sample.group("value"))).as(line).isNull();
      }
    }
    return samples;
  }
}
