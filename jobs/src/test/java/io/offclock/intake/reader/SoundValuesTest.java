package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundValuesTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 31, 32, 33, 34, 63, 64, 65, 200})
  void findsAKeyThatOccursTwiceHoweverManyThereAre(int keys) throws IOException {
    assertThat(read(object(keys, "1"))).hasSize(keys);
    for (String again : new String[] {"k0", "k" + (keys - 1)}) {
      String twice = object(keys, "1").replace("}", ",\"" + again + "\":2}");

      assertThatThrownBy(() -> read(twice)).isInstanceOf(SoundValues.NotSoundException.class);
      assertThatThrownBy(() -> read("{\"left out\":" + twice + "}"))
          .isInstanceOf(SoundValues.NotSoundException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 100})
  void takesTheSameKeysInObjectsWithinOneAnotherAndBesideOneAnother(int keys) throws IOException {
    String within = object(keys, object(keys, object(keys, "1")));

    assertThat(read(within)).hasSize(keys);
    assertThat(read("{\"left out\":[" + within + "," + within + "],\"k0\":1}")).hasSize(1);
    // The outer object goes on after an inner one of many keys, and still knows its own.
    String twice = object(keys, object(keys, "1")).replaceFirst("}}$", "},\"k0\":1}");
    assertThatThrownBy(() -> read(twice)).isInstanceOf(SoundValues.NotSoundException.class);
  }

  @Test
  @Timeout(30)
  void takesNoLongerForEveryFurtherKey() throws IOException {
    String many = "{\"left out\":" + object(300_000, "1") + "}";

    assertThat(read(many)).isEmpty();
  }

  private static String object(int keys, String value) {
    return IntStream.range(0, keys)
        .mapToObj(i -> "\"k" + i + "\":" + value)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static JsonNode read(String json) throws IOException {
    Set<String> kept =
        IntStream.range(0, 200).mapToObj(i -> "k" + i).collect(Collectors.toUnmodifiableSet());
    try (JsonParser parser = JsonElements.PLAIN.createParser(json)) {
      parser.nextToken();
      return new SoundValues(kept).object(parser);
    }
  }
}
