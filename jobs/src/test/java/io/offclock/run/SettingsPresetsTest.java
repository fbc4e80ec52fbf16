package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsPresetsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  @Test
  void describesTheHootsuiteReport() {
    List<String> header =
        List.of(
            ("Date (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,"
                    + "Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views")
                .split(","));
    SourceDescription preset = Presets.named("hootsuite");
    assertThat(preset.preambleLines()).isEqualTo(2);
    assertThat(preset.container()).isEqualTo(Container.CSV);
    assertThat(header).containsAll(preset.columns().values());
    assertThat(preset.times())
        .containsExactly(new TimeColumn("Date (GMT)", Clock.PUBLISHED, "uuuu-MM-dd HH:mm", UTC));
    assertThat(preset.precision()).isEqualTo(TimePrecision.MINUTE);
    assertThat(preset.decimalComma()).isFalse();
    assertThat(read(preset, "2024-03-01 14:30")).isEqualTo("2024-03-01T14:30:00");
  }

  @Test
  void describesTheSproutReportWithoutGuessingItsZone() {
    List<String> header =
        List.of("Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post".split(","));
    SourceDescription preset = Presets.named("sprout-social");
    assertThat(header).containsAll(preset.columns().values());
    assertThat(preset.columns()).containsEntry(Field.AUTHOR, "Sent by");
    assertThat(preset.times()).extracting(TimeColumn::zone).containsOnlyNulls();
    assertThat(read(preset, "03/15/2024 10:05 am")).isEqualTo("2024-03-15T10:05:00");
    assertThat(read(preset, "03/15/2024 12:05 am")).isEqualTo("2024-03-15T00:05:00");
  }

  @Test
  void describesBuffersPostsWithPlanAndPublishingApart() {
    SourceDescription preset = Presets.named("buffer");
    assertThat(preset.container()).isEqualTo(Container.JSON_LINES);
    assertThat(preset.times())
        .containsExactly(
            new TimeColumn("dueAt", Clock.SCHEDULED, "iso", UTC),
            new TimeColumn("sentAt", Clock.PUBLISHED, "iso", UTC));
    assertThat(preset.keepWhere()).containsOnlyKeys("status").containsValue(List.of("sent"));
    assertThat(preset.schedulerClient()).isEqualTo("Buffer");
  }

  @Test
  void describesEveryoneSocialByTheDayOnly() {
    SourceDescription preset = Presets.named("everyonesocial");
    assertThat(preset.precision()).isEqualTo(TimePrecision.DAY);
    assertThat(preset.columns()).containsKey(Field.CONTENT_ID).doesNotContainKey(Field.TEXT);
    assertThat(preset.platform()).isEqualTo("linkedin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hootsuite", "sprout-social", "buffer", "everyonesocial"})
  void saysInItsCommentsWhatIsAssumed(String name) throws IOException {
    assertThat(Presets.NAMES).contains(name);
    try (var bytes = Presets.class.getResourceAsStream("/sources/" + name + ".yaml")) {
      assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).contains("# Assumed");
    }
  }

  private static LocalDateTime read(SourceDescription preset, String stamp) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(preset.times().get(0).pattern())
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return LocalDateTime.parse(stamp, formatter);
  }
}
