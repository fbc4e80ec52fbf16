package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.offclock.intake.ExportReader;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * JSON after the groups of JSONTestSuite: what must be taken (y), must not (n), and what is a limit
 * of ours (i). A bad record is rejected by itself, and those round it are read.
 */
class JsonStrictnessTest {
  private static final Pattern NESTED = Pattern.compile("⟨(\\d+)⟩");
  private static final Pattern DIGITS = Pattern.compile("⟪(\\d+)⟫");
  private static final TabularReader LINES =
      new TabularReader(
          Sources.of(
              Container.JSON_LINES,
              "linkedin",
              Map.of(Field.ID, "id", Field.TEXT, "text"),
              List.of(new TimeColumn("at", Clock.PUBLISHED, "yyyy-MM-dd HH:mm", ZoneId.of("UTC"))),
              0,
              Map.of()));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/intake/json.csv", numLinesToSkip = 1)
  void rejectsABadRecordAndReadsItsNeighbours(
      String about, String value, String lines, String elements) throws IOException {
    String json = json(value);

    assertThat(outcome(Reading.of(LINES, line("'first'") + line(json) + line("'last'"))))
        .as(about)
        .isEqualTo(lines);
    assertThat(outcome(Reading.of(XTweetsReader.tweets(), tweets(json)))).isEqualTo(elements);
  }

  @Test
  void takesNoSecondValueOnALine() throws IOException {
    String two = line("'a'").strip() + " " + line("'b'");

    assertThat(Reading.of(LINES, two).refusals()).containsExactly("BAD_JSON");
    assertThat(Reading.of(LINES, line("'a'").strip() + " x\n").refusals())
        .containsExactly("BAD_JSON");
    assertThat(Reading.of(LINES, "[" + line("'a'").strip() + "]\n").refusals())
        .containsExactly("BAD_JSON");
  }

  @Test
  void tellsWhereAFileIsCut() throws IOException {
    String whole = line("'a'") + line("'b'").strip();
    for (int cut = whole.indexOf('\n') + 2; cut < whole.length(); cut++) {
      Reading reading = Reading.of(LINES, whole.substring(0, cut));

      assertThat(reading.texts()).as("cut at %d", cut).containsExactly("a");
      assertThat(reading.rejected()).hasSize(1);
    }
    String archive = tweets("'a'");
    for (int cut = archive.indexOf('[') + 1; cut < archive.length(); cut++) {
      Reading reading = Reading.of(XTweetsReader.tweets(), archive.substring(0, cut));

      assertThat(reading.refusals()).as("cut at %d", cut).containsExactly("UNCLOSED_AT_END");
    }
  }

  @Test
  void tellsOfWhatFollowsTheArray() throws IOException {
    assertThat(Reading.of(XTweetsReader.tweets(), tweets("'a'") + " []").refusals())
        .containsExactly("BAD_JSON");
    assertThat(Reading.of(XTweetsReader.tweets(), tweets("'a'") + ";\n").refusals()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "X: in a tweet | tweets | window.YTD.tweets.part0 = [{",
        "X: behind the tweets | tweets | window.YTD.tweets.part0 = []",
        "a list: behind a key before it | posts | {'x'",
        "a list: behind its own key | posts | {'group_posts_v2'",
        "a list: behind its key's colon | posts | {'group_posts_v2':",
        "a list: in an element | posts | [{",
        "a list: behind an element's key | posts | [{'timestamp'",
        "a list: in the element behind a broken one | posts | [{]},{",
        "a list: behind the key in the element behind a broken one | posts | [{]},{'timestamp'",
        "lists within: behind a key | lists | {'Video'",
        "lists within: behind a key's colon | lists | {'Video':",
        "lists within: in an element | lists | {'Video':{'Videos':{'VideoList':[{",
        "lists within: behind an element's key | lists | {'Video':{'Videos':{'VideoList':[{'Date'",
        "lists within: behind a broken element | lists | {'Video':{'Videos':{'VideoList':[{]},{",
        "lists within: behind a bracket | lists | {'Video':{'Videos':{'VideoList':[{],",
        "lists within: behind a bracket and its comma | lists | {'Video':{'Videos':{'VideoList':[{x]",
        "lists within: behind what is no key | lists | {x 'Videos':{",
        "lists within: behind what is no key, in one | lists | {x 'Videos':{'VideoList'",
      })
  void holdsNoMoreSpaceThanARecordMayTake(String about, String shape, String before)
      throws IOException {
    byte[] space = " ".repeat(1 << 20).getBytes(UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream(before.replace('\'', '"').getBytes(UTF_8)));
    IntStream.range(0, 16).forEach(i -> parts.add(new ByteArrayInputStream(space)));
    InputStream in = new SequenceInputStream(Collections.enumeration(parts));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();

    assertThat(accepted(shape, in)).as(about).isZero();
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(4 << 20);
  }

  /** How many records there are; none of a file that is refused as a whole. */
  private static int accepted(String shape, InputStream in) throws IOException {
    ExportReader reader =
        switch (shape) {
          case "tweets" -> XTweetsReader.tweets();
          case "posts" -> FacebookReader.posts();
          default -> new TikTokReader();
        };
    try {
      return Reading.of(reader, in, "export", 10_000).accepted().size();
    } catch (UnreadableExportException refused) {
      return 0;
    }
  }

  /** What became of the record in the middle, those beside it being read. */
  private static String outcome(Reading reading) {
    assertThat(reading.texts()).startsWith("first").endsWith("last");
    if (reading.rejected().isEmpty()) {
      assertThat(reading.accepted()).hasSize(3);
      return "ok";
    }
    assertThat(reading.accepted()).hasSize(2);
    return String.join("|", reading.refusals());
  }

  private static String line(String text) {
    return "{\"id\": \"1\", \"at\": \"2026-03-01 10:00\", \"text\": "
        + text.replace('\'', '"')
        + "}\n";
  }

  private static String tweets(String text) {
    return "window.YTD.tweets.part0 = ["
        + String.join(",", tweet("\"first\""), tweet(text.replace('\'', '"')), tweet("\"last\""))
        + "]";
  }

  private static String tweet(String text) {
    return "{\"tweet\": {\"id_str\": \"2011499844211841799\", \"created_at\": "
        + "\"Wed Jan 14 18:05:09 +0000 2026\", \"full_text\": "
        + text.replace("\"text\":", "\"full_text\":")
        + "}}";
  }

  private static String json(String shown) {
    String json = shown == null ? "" : shown.replace("\\'", "\\\"").replace('\'', '"');
    json = json.replace('`', '\'').replace("'", "%");
    Matcher nested = NESTED.matcher(json);
    if (nested.find()) {
      int depth = Integer.parseInt(nested.group(1));
      json = nested.replaceFirst("[".repeat(depth) + "]".repeat(depth));
    }
    Matcher digits = DIGITS.matcher(json);
    return digits.find()
        ? digits.replaceFirst("7".repeat(Integer.parseInt(digits.group(1))))
        : json;
  }
}
