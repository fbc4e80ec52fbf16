package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.reader.TabularReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

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

  /** Rows as the reference gives them, or invented in the layout that the preset assumes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hootsuite | "Post Performance"⏎"Mar 1, 2024 - Mar 31, 2024"⏎Date (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views⏎2024-03-01 14:30,p1,Hello,https://example.com/p1,Status,LinkedIn,"1,204",900,31,20,4,7,12,0⏎ | linkedin | acme | p1
          sprout-social | Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post⏎03/15/2024 10:05 am,s1,LinkedIn,Post,Text,Acme,Ann,https://example.com/s1,Hello⏎ | linkedin | Ann | s1
          buffer | {"id":"b1","text":"Hello","status":"sent","dueAt":"2024-03-01T14:30:00Z","sentAt":"2024-03-01T14:30:04Z","author":{"email":"ann@acme.example"},"channelService":"twitter","externalLink":"https://x.com/acme/status/1763571000000000001"}⏎ | x | ann@acme.example | 1763571000000000001
          everyonesocial | content_id,title,shared_by,date,clicks⏎c7,Our new plant,Ann,2024-03-01,12⏎ | linkedin | Ann | row:
          """)
  void readsARealRow(String name, String file, String platform, String handle, String key)
      throws IOException {
    SourceDescription preset = Presets.named(name);
    ReadingContext context = new ReadingContext("report", "acme", 10_000);
    List<ActivityRecord> accepted = new ArrayList<>();

    new TabularReader(preset)
        .read(
            new ByteArrayInputStream(file.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8)),
            context,
            new RecordSink() {
              @Override
              public void accept(ActivityRecord activity) {
                accepted.add(activity);
              }

              @Override
              public void reject(Rejection rejection) {
                throw new AssertionError(rejection);
              }
            });

    assertThat(accepted).hasSize(1);
    ActivityRecord row = accepted.get(0);
    assertThat(row.platform() == null ? preset.platform() : row.platform()).isEqualTo(platform);
    assertThat(row.author() == null ? context.account() : row.author()).isEqualTo(handle);
    assertThat(row.nativeKey()).contains(key);
    assertThat(row.publishedAt())
        .isBetween(Instant.parse("2024-03-01T00:00:00Z"), Instant.parse("2024-03-16T00:00:00Z"));
  }

  @ParameterizedTest
  @FieldSource("io.offclock.run.Presets#NAMES")
  void saysInItsCommentsWhatIsAssumed(String name) throws IOException {
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
