package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.contract.Visibility;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VivaMessagesReaderTest {
  private static final String HEADER =
      "id,replied_to_id,thread_id,group_id,participants,in_private_conversation,in_private_group,"
          + "sender_id,body,attachments,created_at,deleted_at\n";
  private static final String VERSIONS =
      "id,message_id,in_private_conversation,in_private_group,sender_id,body,created_at\n";
  private static final String ROW =
      "91,,91,7,\"\",false,false,55,\"Hi\",\"\",2024-05-14T07:32:10,\n";

  private final VivaMessagesReader reader = VivaMessagesReader.messages();

  private Reading read(String file, @Nullable ZoneId zone) throws IOException {
    return Reading.of(
        reader,
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        new ReadingContext("Messages.csv", null, Reading.MAX_RECORD_BYTES, zone));
  }

  @Test
  void readsAMessageOfItsSender() throws IOException {
    ActivityRecord message = read("\uFEFF" + HEADER + ROW, null).only();

    assertThat(message.author()).isEqualTo("55");
    assertThat(message.nativeKey()).isEqualTo("viva-engage-message:91");
    assertThat(message.versionKey()).isEqualTo(message.nativeKey());
    assertThat(message.text()).isEqualTo("Hi");
    assertThat(message.kind()).isEqualTo(ActivityKind.POST);
    assertThat(message.visibility()).isEqualTo(Visibility.LIMITED);
    assertThat(message.hasMedia()).isFalse();
    assertThat(message.deletedAt()).isNull();
    assertThat(message.composed()).isNull();
    assertThat(message.byteOffset()).isEqualTo(3 + HEADER.length());
    assertThat(reader.namesAuthors()).isTrue();
  }

  @Test
  void readsATimeInTheZoneOfTheSettingsOrSaysThatNobodyKnowsIt() throws IOException {
    String withOffset = ROW.replace("07:32:10", "07:32:10+02:00");
    Instant wallClock = Instant.parse("2024-05-14T07:32:10Z");

    assertThat(read(HEADER + ROW, null).only().published())
        .isEqualTo(new Stamp(wallClock, null, TimePrecision.SECOND, TimeQuality.LOCAL_UNKNOWN));
    assertThat(read(HEADER + ROW, ZoneId.of("Europe/Berlin")).only().published())
        .isEqualTo(
            new Stamp(
                wallClock.minusSeconds(7_200),
                null,
                TimePrecision.SECOND,
                TimeQuality.LOCAL_ZONED));
    assertThat(read(HEADER + withOffset, ZoneId.of("Asia/Tokyo")).only().published())
        .isEqualTo(
            new Stamp(
                wallClock.minusSeconds(7_200), null, TimePrecision.SECOND, TimeQuality.OFFSET));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "true, false, in_private_conversation",
    "false, true, in_private_group",
    "TRUE, TRUE, in_private_conversation",
    "'', false, in_private_conversation",
    "null, false, in_private_conversation",
    "0, false, in_private_conversation",
    "false, '', in_private_group",
    "false, no, in_private_group"
  })
  void dropsWhatIsOrMayBePrivate(String conversation, String group, String column)
      throws IOException {
    String row =
        ROW.replace("false,false", conversation + "," + group).replace("Hi", "a secret of ours");
    Reading reading = read(HEADER + row + ROW, null);

    assertThat(reading.refusals()).containsExactly("PRIVATE_ITEM " + column);
    assertThat(reading.texts()).containsExactly("Hi");
    assertThat(reading.context().contentSha256())
        .as("not even its digest is taken")
        .isEqualTo(read(HEADER + ROW, null).context().contentSha256());
  }

  @Test
  void dropsAPrivateMessageWhateverElseIsWrongWithIt() throws IOException {
    Reading reading =
        read(HEADER + "x,,,,,true,false,,\"a secret of ours\",,yesterday,never\n", null);

    assertThat(reading.refusals()).containsExactly("PRIVATE_ITEM in_private_conversation");
  }

  @ParameterizedTest(name = "flag {0}")
  @ValueSource(strings = {"true", "null", "", "?"})
  void neverTakesAPrivateMessageForTheWordsOfTheOneBefore(String flag) throws IOException {
    String open = ROW.replace("\"Hi\"", "\"Hi");
    String secret =
        "92,,92,7,,%s,false,55,a secret of ours,,2024-05-14T07:32:10,\n".formatted(flag);
    String closing = "and more\",\"\",2024-05-14T07:32:10,\n";
    Reading reading = read(HEADER + open + secret + closing + ROW.replace("91,", "93,"), null);

    assertThat(reading.texts()).containsExactly("Hi");
    assertThat(reading.refusals()).contains("PRIVATE_ITEM in_private_conversation");
  }

  @Test
  void neverKeepsAWordOfAPrivateMessageHoweverTheFileIsDamaged() throws IOException {
    String secret =
        ROW.replace("false,false", "true,false").replace("Hi", "a secret\nof \"\"ours\"\"");
    String bare = ROW.replace("false,false", "null,true").replace("\"Hi\"", "a secret");
    String sound = HEADER + (ROW + secret + ROW.replace("Hi", "x\ny") + bare).repeat(3);
    List<String> sharp = List.of("\"", "\"\"", ",", "\n", "\r\n", "\r", "");
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(sound);
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = HEADER.length() + random.nextInt(damaged.length() - HEADER.length());
        int to = Math.min(damaged.length(), at + random.nextInt(3));
        damaged.replace(at, to, sharp.get(random.nextInt(sharp.size())));
      }

      assertThat(read(damaged.toString(), null).accepted().toString())
          .as("seed %d", seed)
          .doesNotContain("secret", "ours");
    }
  }

  @Test
  void takesTheWordNullForNothing() throws IOException {
    ActivityRecord message =
        read(
                HEADER
                    + "91,null,null,null,null,false,false,55,null,null,2024-05-14T07:32:10Z,null\n",
                null)
            .only();

    assertThat(message.kind()).isEqualTo(ActivityKind.POST);
    assertThat(message.targetKey()).isNull();
    assertThat(message.text()).isNull();
    assertThat(message.hasMedia()).isFalse();
    assertThat(message.deletedAt()).isNull();
  }

  @Test
  void answersAMessageOrElseTheThread() throws IOException {
    Reading reading =
        read(
            HEADER
                + ROW
                + ROW.replace("91,,91", "92,91,91")
                + ROW.replace("91,,91", "93,92,91")
                + ROW.replace("91,,91", "94,null,91"),
            null);

    assertThat(reading.accepted().stream().map(ActivityRecord::targetKey))
        .containsExactly(
            null, "viva-engage-message:91", "viva-engage-message:92", "viva-engage-message:91");
    assertThat(reading.accepted().stream().map(ActivityRecord::kind))
        .containsExactly(
            ActivityKind.POST, ActivityKind.COMMENT, ActivityKind.COMMENT, ActivityKind.COMMENT);
    assertThat(reading.accepted().get(1).origin()).isEqualTo(ContentOrigin.REPLY);
  }

  @Test
  void knowsWhenAMessageWasDeleted() throws IOException {
    String row = ROW.replace("10,\n", "10,2024-05-15T08:00:00Z\n");

    assertThat(read(HEADER + row, null).only().deletedAt())
        .isEqualTo(Instant.parse("2024-05-15T08:00:00Z"));
    assertThat(read(HEADER + row.replace("05-15", "02-30"), null).refusals())
        .containsExactly("BAD_TIME deleted_at");
  }

  @Test
  void makesNoActivityOfADraft() throws IOException {
    String file =
        HEADER.replace("\n", ",draft_state\n")
            + Stream.of("draft", "scheduled", "false", "", "null", "Published")
                .map(state -> ROW.replace("\n", "," + state + "\n"))
                .collect(Collectors.joining());
    Reading reading = read(file, null);

    assertThat(reading.accepted()).hasSize(4);
    assertThat(reading.refusals())
        .containsExactly("NOT_AN_ACTIVITY draft_state", "NOT_AN_ACTIVITY draft_state");
  }

  @Test
  void makesEveryVersionAnEarlierOneOfItsMessage() throws IOException {
    Reading reading =
        Reading.of(
            VivaMessagesReader.versions(),
            VERSIONS
                + "9223372036854775807,91,false,false,55,\"Hi, befor\",2024-05-14T07:32:10Z\n"
                + "5002,91,true,false,55,\"a secret of ours\",2024-05-14T07:32:10Z\n"
                + "null,91,false,false,55,\"Hi\",2024-05-14T07:32:10Z\n");
    ActivityRecord version = reading.accepted().get(0);

    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.refusals())
        .containsExactly("PRIVATE_ITEM in_private_conversation", "BAD_KEY id");
    assertThat(version.nativeKey()).isEqualTo(read(HEADER + ROW, null).only().nativeKey());
    assertThat(version.versionKey())
        .as("history takes the longer key for the later version")
        .isEqualTo("91~9223372036854775807")
        .hasSizeLessThanOrEqualTo(version.nativeKey().length());
    assertThat(version.versionKey()).isLessThan(version.nativeKey());
    assertThat(version.author()).isEqualTo("55");
  }

  @Test
  void keepsNeitherNamesNorAddresses() throws IOException {
    String file =
        HEADER.replace("\n", ",sender_name,sender_email,group_name,gdpr_delete_url\n")
            + ROW.replace("\"\",false", "\"100:200\",false")
                .replace("\n", ",Ann Example,ann@corp.example,Board,https://delete.example\n");

    assertThat(read(file, null).only().toString())
        .doesNotContain("Ann", "corp.example", "Board", "delete.example", "100:200");
  }

  @Test
  void rejectsWhatHasNoIdTimeOrSender() throws IOException {
    Reading reading =
        read(
            HEADER
                + ROW.replace("91,,91", "9.1E+1,,91")
                + ROW.replace("2024-05-14T07:32:10", "null")
                + ROW.replace("2024-05-14T07:32:10", "2024-05-14")
                + ROW.replace(",55,", ",null,"),
            null);

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly(
            "BAD_KEY id",
            "MISSING_TIME created_at",
            "BAD_TIME created_at",
            "MISSING_AUTHOR sender_id");
  }

  @Test
  void doesNotTakeALineOfABodyForAMessage() throws IOException {
    Reading reading =
        read(
            HEADER + ROW.replace("\"Hi\"", "\"open\n92, he said\n") + ROW.replace("91,", "92,"),
            null);

    assertThat(reading.texts()).containsExactly("Hi");
    assertThat(reading.rejected()).hasSize(1);
  }

  @Test
  void givesBackWhateverTextsTheDialectCanHold() throws IOException {
    Random random = new Random(20240514);
    List<String> texts = IntStream.range(0, 400).mapToObj(i -> HardTexts.text(random)).toList();

    Reading reading =
        read(
            texts.stream()
                .map(text -> ROW.replace("\"Hi\"", CsvCells.quoted(text)))
                .collect(Collectors.joining("", HEADER, "")),
            null);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted().stream().map(a -> a.text() == null ? "" : a.text()))
        .containsExactlyElementsOf(texts);
  }
}
