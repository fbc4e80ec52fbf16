package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts written in each container of a described source come back as they were. */
class TabularRoundTripTest {
  private static final int POSTS = 200;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private record Post(String id, String author, String text, Instant at, Long views) {
    static Post of(int number, Random random) {
      // In summer, so that no wall clock happens twice.
      Instant at =
          Instant.parse("2026-06-01T00:00:00Z").plusSeconds(60L * random.nextInt(60 * 24 * 60));
      return new Post(
          "p" + number,
          List.of("ann", "Zoë", "שלום", "ben\"s").get(random.nextInt(4)),
          HardTexts.text(random),
          at,
          random.nextBoolean() ? null : (long) random.nextInt(2_000_000));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void csvWithCommas(long seed) throws IOException {
    csv(seed, ',', "UTF-8", "yyyy-MM-dd HH:mm", false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void csvWithSemicolonsDayFirstAndDecimalCommas(long seed) throws IOException {
    csv(seed, ';', "UTF-8", "dd.MM.yyyy HH:mm", true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void csvWithTabsInUtf16(long seed) throws IOException {
    csv(seed, '\t', "UTF-16LE", "dd/MM/yyyy hh:mm a", false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void jsonLines(long seed) throws IOException {
    Random random = new Random(seed);
    List<Post> posts = posts(random);
    String lines =
        posts.stream()
            .map(post -> object(post, random) + (random.nextBoolean() ? "\n" : "\r\n\n"))
            .collect(Collectors.joining());

    assertThat(read(json(Container.JSON_LINES, null), lines, "UTF-8")).isEqualTo(posts);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aJsonDocument(long seed) throws IOException {
    Random random = new Random(seed);
    List<Post> posts = posts(random);
    String array =
        posts.stream()
            .map(post -> object(post, random))
            .collect(Collectors.joining(random.nextBoolean() ? "," : " ,\n ", "[", " ]"));

    assertThat(read(json(Container.JSON, RecordsPath.ROOT), array, "UTF-8")).isEqualTo(posts);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rowsDeepInAJsonDocument(long seed) throws IOException {
    Random random = new Random(seed);
    List<Post> posts = posts(random);
    String array =
        posts.stream()
            .map(post -> "{\"cursor\":" + string(post.text(), random) + ",\"node\":")
            .map(item -> item + object(posts.get(0), random) + "}")
            .collect(Collectors.joining(",", "[", "]"));
    String beside = string(posts.get(1).text(), random);
    RecordsPath path = new RecordsPath(List.of("data", "posts"), List.of("node"));

    assertThat(
            read(
                json(Container.JSON, path),
                "{\"a\":%s,\"data\":{\"b\":[%s],\"posts\":%s,\"c\":%s},\"d\":{\"posts\":%s}}"
                    .formatted(beside, beside, array, beside, array),
                "UTF-8"))
        .hasSize(POSTS)
        .containsOnly(posts.get(0));
  }

  private static void csv(
      long seed, char delimiter, String encoding, String pattern, boolean decimalComma)
      throws IOException {
    Random random = new Random(seed);
    List<Post> posts = posts(random);
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(BERLIN);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("at", "id", "author.name", "text", "views"));
    for (Post post : posts) {
      String views =
          post.views() == null
              ? (random.nextBoolean() ? "" : "-")
              : String.format(decimalComma ? Locale.GERMANY : Locale.US, "%,d", post.views());
      rows.add(List.of(format.format(post.at()), post.id(), post.author(), post.text(), views));
    }
    String file =
        rows.stream()
            .map(row -> line(row, delimiter, random))
            .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n", "", "\n"));
    SourceDescription source =
        source(Container.CSV, pattern, delimiter, encoding, decimalComma, null);

    assertThat(read(source, file, encoding)).isEqualTo(posts);
  }

  private static String line(List<String> row, char delimiter, Random random) {
    return row.stream()
        .map(
            cell ->
                random.nextInt(4) == 0
                        || cell.indexOf(delimiter) >= 0
                        || cell.matches("(?s).*[\"\r\n].*")
                    ? '"' + cell.replace("\"", "\"\"") + '"'
                    : cell)
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private static String object(Post post, Random random) {
    List<String> members =
        List.of(
            "\"at\":" + string(post.at().toString(), random),
            "\"id\":" + string(post.id(), random),
            "\"author\":{\"name\":" + string(post.author(), random) + ",\"posts\":[{\"id\":7}]}",
            "\"text\":" + string(post.text(), random),
            "\"views\":" + post.views());
    return "{" + String.join(random.nextBoolean() ? "," : " , ", members) + "}";
  }

  private static String string(String text, Random random) {
    StringBuilder written = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              String c = Character.toString(point);
              if (point < ' ' || random.nextInt(5) == 0) {
                c.chars().forEach(unit -> written.append(String.format("\\u%04x", unit)));
              } else {
                written.append(c.equals("\"") || c.equals("\\") ? "\\" + c : c);
              }
            });
    return written.append('"').toString();
  }

  private static List<Post> posts(Random random) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < POSTS; i++) {
      posts.add(Post.of(i, random));
    }
    return posts;
  }

  private static SourceDescription json(Container container, RecordsPath records) {
    return source(container, "iso", ',', "UTF-8", false, records);
  }

  private static SourceDescription source(
      Container container,
      String pattern,
      char delimiter,
      String encoding,
      boolean decimalComma,
      RecordsPath records) {
    return new SourceDescription(
        "planner",
        container,
        "linkedin",
        Map.of(
            Field.ID, "id",
            Field.AUTHOR, "author.name",
            Field.TEXT, "text",
            Field.IMPRESSIONS, "views"),
        List.of(new TimeColumn("at", Clock.PUBLISHED, pattern, BERLIN)),
        TimePrecision.MINUTE,
        delimiter,
        0,
        encoding,
        decimalComma,
        Map.of(),
        null,
        records);
  }

  private static List<Post> read(SourceDescription source, String file, String encoding)
      throws IOException {
    Reading reading =
        Reading.of(new TabularReader(source), file.getBytes(Charset.forName(encoding)));
    assertThat(reading.rejected()).isEmpty();
    return reading.accepted().stream().map(TabularRoundTripTest::post).toList();
  }

  private static Post post(ActivityRecord row) {
    return new Post(
        row.nativeKey().replaceFirst("^planner:", ""),
        row.author(),
        row.text() == null ? "" : row.text(),
        row.publishedAt(),
        row.impressions());
  }
}
