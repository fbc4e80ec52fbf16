package io.offclock.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.intake.EncodedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read fast is sound JSON, and says what Jackson says that it does. */
class SoundValuesTest {
  private static final int MUTANTS = 60_000;
  private static final List<String> SOUND =
      List.of(
          "{}",
          "{\"a\":[],\"b\":{},\"c\":\"\",\"d\":null,\"e\":true,\"f\":false}",
          " {\t\"a\" :\r\n        [ 1 , -20 ,0,-0, 3.5, 1e5,-0.1E-2 , 123456789012345678 ]  } ",
          "{\"a\":1234567890123456789,\"b\":-9223372036854775808,\"c\":99999999999999999999}",
          "{\"text\":\"a \\\"b\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u0041\\u00e9\\u8a9e \\ud83d\\ude00\"}",
          "{\"long key of a field\":\"\u00E9 \u8A9E \uD83D\uDE00 \u2028\",\"\u00FC\":1,\"\\u00fc2\":2}",
          "{\"a\":{\"a\":{\"a\":[{\"a\":[[[]]]}]},\"b\":{\"a\":2}},\"12345678\":1,\"123456789\":2}",
          "{\n  \"a\": [\n    {\n      \"text\": \"Z\\u00c3\\u00bcrich \u00C3\u00BC \u00FC\",\n"
              + "      \"a\": {\n              \"deep and aligned\": 1\n      }\n    },\n    {}\n  ],\n"
              + "  \"text\": \"\\u00f0\\u009f\\u0091\\u008d\"\n}",
          "{\r\n\t\"a\": 1,\r\n\t\"text\": \"\u00C3\u00A9 and \u8A9E\",\r\n  \"a list that is long\": [ ] }");
  private static final List<String> SHARP =
      List.of(
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "\\u00e9",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "0",
          "9",
          "-",
          ".",
          "e",
          "+",
          "\0",
          "\n",
          "\t",
          " ",
          "\uFEFF",
          "true",
          "null",
          "\"a\":",
          "\"a\"",
          "\u00FC",
          "\u00C3\u00BC",
          "\\u00c3",
          "\\u00bc",
          "\n  ",
          "\n    ",
          "\r\n");

  @Test
  void takesNothingThatJacksonDoesNotNorForAnotherValue() {
    long taken = 0;
    SoundValues all = new SoundValues(null);
    SoundValues some = new SoundValues(Set.of("a", "text", "\u00FC"));
    SoundValues repaired = new SoundValues(null, JsonText.repaired(new EncodedText()));
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      byte[] json = mutant(SOUND.get(seed % SOUND.size()).getBytes(UTF_8), random);
      JsonNode read = all.object(json, 0, json.length);
      if (read != null) {
        taken++;
        JsonNode expected = expected(json, all.end());
        assertThat(said(read, null)).as("seed %d", seed).isEqualTo(said(expected, null));
        assertThat(said(repaired.object(json, 0, json.length), null))
            .as("seed %d, repaired", seed)
            .isEqualTo(said(Mojibake.repaired(expected.deepCopy()), null));
        JsonNode kept = some.object(json, 0, json.length);
        Set<String> names = Set.of("a", "text", "\u00FC");
        assertThat(said(kept, names)).as("seed %d", seed).isEqualTo(said(expected, names));
      }
    }
    assertThat(taken).isGreaterThan(MUTANTS / 20);
  }

  @Test
  void declinesNothingThatIsWritten() {
    for (String json : SOUND) {
      byte[] bytes = json.getBytes(UTF_8);
      assertThat(said(new SoundValues(null).object(bytes, 0, bytes.length), null))
          .isEqualTo(said(expected(bytes, bytes.length), null));
    }
    for (SpeedDialect dialect : SpeedDialect.all()) {
      String record = dialect.isJson() ? dialect.record().apply(7) : "{}";
      byte[] bytes = record.getBytes(UTF_8);
      assertThat(new SoundValues(null).object(bytes, 0, bytes.length)).as(record).isNotNull();
    }
  }

  @Test
  void tellsThatTheBytesEndTooEarlyWhereverTheyDo() {
    for (String json : SOUND) {
      byte[] bytes = json.strip().getBytes(UTF_8);
      SoundValues values = new SoundValues(null);
      for (int length = 0; length < bytes.length; length++) {
        // What lies behind the end is not of the object.
        assertThat(values.object(bytes, 0, length)).isNull();
        assertThat(values.isCut()).as("%d bytes of %s", length, json).isTrue();
      }
      assertThat(values.object(bytes, 0, bytes.length)).isNotNull();
      assertThat(values.end()).isEqualTo(bytes.length);
    }
  }

  @Test
  void saysWhereAnObjectIs() {
    byte[] bytes = "xx {\"a\": [{}, {\"b\":1}]}".getBytes(UTF_8);
    JsonNode found = new SoundValues(null).object(bytes, 2, bytes.length);

    assertThat(((SoundObject) found).offset()).isEqualTo(1);
    assertThat(((SoundObject) found.path("a").path(1)).offset()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x1F, 0x80, 0xBF, 0xC0, 0xC1, 0xF5, 0xFF})
  void declinesAByteThatNoTextHas(int unit) {
    byte[] json = "{\"a\":\"0123456?89\"}".getBytes(StandardCharsets.US_ASCII);
    for (int at = 6; at < json.length - 2; at++) {
      byte[] changed = json.clone();
      changed[at] = (byte) unit;
      assertThat(new SoundValues(null).object(changed, 0, json.length)).isNull();
      assertThat(new SoundValues(Set.of()).object(changed, 0, json.length)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 31, 32, 33, 34, 63, 64, 65, 200})
  void findsAKeyThatOccursTwiceHoweverManyThereAre(int keys) {
    assertThat(read(object(keys, "1"))).hasSize(keys);
    for (String again : new String[] {"k0", "\\u006b0", "k" + (keys - 1)}) {
      String twice = object(keys, "1").replace("}", ",\"" + again + "\":2}");

      assertThat(read(twice)).isNull();
      assertThat(read("{\"left out\":" + twice + "}")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 100})
  void takesTheSameKeysInObjectsWithinOneAnotherAndBesideOneAnother(int keys) {
    String within = object(keys, object(keys, object(keys, "1")));

    assertThat(read(within)).hasSize(keys);
    assertThat(read("{\"left out\":[" + within + "," + within + "],\"k0\":1}")).hasSize(1);
    // The outer object goes on after an inner one of many keys, and still knows its own.
    String twice = object(keys, object(keys, "1")).replaceFirst("}}$", "},\"k0\":1}");
    assertThat(read(twice)).isNull();
  }

  @Test
  void readsOnWhereEveryElementHasKeysOfItsOwn() {
    SoundValues values = new SoundValues(Set.of("kept"));
    for (int i = 0; i < 10_000; i++) {
      byte[] json = ("{\"key " + i + "\":1,\"kept\":" + i + "}").getBytes(UTF_8);
      assertThat(values.object(json, 0, json.length)).hasToString("{\"kept\":" + i + "}");
    }
  }

  @Test
  @Timeout(30)
  void takesNoLongerForEveryFurtherKey() {
    byte[] many = object(300_000, "1").getBytes(UTF_8);
    SoundValues values = new SoundValues(null);
    for (int i = 0; i < 1_000; i++) {
      assertThat(values.object(many, 0, many.length)).isNull();
      assertThat(values.isCut()).isFalse();
    }
  }

  private static byte[] mutant(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(3));
      byte[] put =
          random.nextBoolean()
              ? new byte[] {(byte) random.nextInt(256)}
              : SHARP.get(random.nextInt(SHARP.size())).getBytes(UTF_8);
      byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - at) + put.length);
      System.arraycopy(put, 0, changed, at, put.length);
      System.arraycopy(bytes, to, changed, at + put.length, bytes.length - to);
      bytes = changed;
    }
    return bytes;
  }

  /** As the careful way reads it. */
  private static JsonNode expected(byte[] json, int length) {
    String text = ByteWindow.text(json, 0, length, UTF_8);
    assertThat(text).isNotNull();
    try {
      return JsonElements.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Taken, and Jackson does not: " + text, e);
    }
  }

  /** Values with their kinds, so that 1 is not "1", by what is kept of them. */
  private static String said(JsonNode node, @Nullable Set<String> kept) {
    if (node.isObject()) {
      Map<String, JsonNode> fields =
          node.properties().stream()
              .filter(field -> kept == null || kept.contains(field.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertThat(new HashSet<>(fields.keySet())).allMatch(node::has);
      return fields.keySet().stream()
          .sorted()
          .map(name -> name + "=" + said(node.path(name), kept))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .mapToObj(i -> said(node.path(i), kept))
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node.getNodeType() + " " + node.isIntegralNumber() + " " + node.asText();
  }

  private static String object(int keys, String value) {
    return IntStream.range(0, keys)
        .mapToObj(i -> "\"k" + i + "\":" + value)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static @Nullable JsonNode read(String json) {
    Set<String> kept =
        IntStream.range(0, 200).mapToObj(i -> "k" + i).collect(Collectors.toUnmodifiableSet());
    byte[] bytes = json.getBytes(UTF_8);
    return new SoundValues(kept).object(bytes, 0, bytes.length);
  }
}
