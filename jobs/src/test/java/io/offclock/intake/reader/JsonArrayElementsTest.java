package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.UnreadableExportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArrayElementsTest {
  /** In {@code a} one letter per element that is one, in {@code !} one per fault. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an array | [{'k':1},{'k':2}] | 1 2",
        "space anywhere |  [ {'k':1} , {'k':2} ]  | 1 2",
        "an empty array | [] | ",
        "nested brackets and brackets in strings | [{'k':1,'a':[{}],'s':'}]{['},{'k':2}] | 1 2",
        "an escaped quote | [{'k':1,'s':'\\\"},{'},{'k':2}] | 1 2",
        "an element that is no object | [7,{'k':2}] | BAD_JSON 2",
        "no separator | [{'k':1}{'k':2},{'k':3}] | 1 BAD_JSON 3",
        "a separator too many | [{'k':1},,{'k':3}] | 1 BAD_JSON 3",
        "a separator before the end | [{'k':1},] | 1 BAD_JSON",
        "an element that is broken | [{'k':1},{'k':oops},{'k':3}] | 1 BAD_JSON 3",
        "a key twice | [{'k':1,'k':2},{'k':3}] | BAD_JSON 3",
        "an element never closed | [{'k':1,{'k':2},{'k':3}] | BAD_JSON 2 3",
        "no end | [{'k':1},{'k':2} | 1 2 UNCLOSED_AT_END",
        "cut in an element | [{'k':1},{'k':2,'s':'ab | 1 UNCLOSED_AT_END",
        "a broken element with others in it | [{'k':1},{'a':[{'k':7}],oops},{'k':3}] | 1 BAD_JSON 7 BAD_JSON 3",
        "something after the end | [{'k':1}] [] | 1 BAD_JSON",
      })
  void framesAnArray(String about, String json, String framed) throws IOException {
    assertThat(framed(json.replace('\'', '"'), Set.of(JsonArrayElements.ROOT)))
        .as(about)
        .isEqualTo(framed(framed));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the only key | {'items':[{'k':1}]} | 1",
        "keys before and after | {'a':{'items':[{'k':9}]},'b':'],}',c:1,'items':[]} | root",
        "values of all kinds before | {'a':{'items':[{'k':9}]},'b':'],}','c':1,'items':[{'k':1}]} | 1",
        "keys after | {'items':[{'k':1}],'z':[{'k':9}],'y':null} | 1",
        "the key twice | {'items':[{'k':1}],'items':[{'k':2}]} | 1 BAD_JSON 2",
        "the root never closed | {'items':[{'k':1}] | 1 UNCLOSED_AT_END",
        "something after the root | {'items':[{'k':1}]}{} | 1 BAD_JSON",
        "another key | {'other':[{'k':1}]} | root",
        "no array at the key | {'items':{'k':1}} | root",
        "an array | [{'k':1}] | root",
        "nothing |   | root",
      })
  void framesTheArrayOfAKey(String about, String json, String framed) throws IOException {
    String file = json == null ? "" : json.replace('\'', '"');
    if (framed.equals("root")) {
      assertThatThrownBy(() -> framed(file, Set.of("items")))
          .as(about)
          .isInstanceOf(UnreadableExportException.class)
          .hasMessageContaining("expected an object with an array at one of [items]");
    } else {
      assertThat(framed(file, Set.of("items"))).as(about).isEqualTo(framed(framed));
    }
  }

  @Test
  void takesTheRootOrAKeyWhereBothOccur() throws IOException {
    Set<String> both = Set.of(JsonArrayElements.ROOT, "items");

    assertThat(elements("[]", both).arrayKey()).isEqualTo(JsonArrayElements.ROOT);
    assertThat(elements("{\"items\":[]}", both).arrayKey()).isEqualTo("items");
    assertThatThrownBy(() -> elements("{\"\":[]}", both))
        .isInstanceOf(UnreadableExportException.class);
  }

  @Test
  void saysWhereAnElementBegins() throws IOException {
    JsonArrayElements elements =
        elements("{\"items\":[{\"k\":\"é\"}, {\"k\":2}]}", Set.of("items"));

    assertThat(elements.next().offset()).isEqualTo(10);
    assertThat(elements.next().offset()).isEqualTo(22);
  }

  @Test
  void refusesAFileInWhichEveryElementIsNeverClosed() {
    assertThatThrownBy(
            () -> framed("[" + "{\"k\":1,".repeat(100_000), Set.of(JsonArrayElements.ROOT)))
        .isInstanceOf(UnreadableExportException.class);
  }

  @Test
  void holdsNoMoreThanTheLongestRecord() throws IOException {
    String longOne = "{\"k\":1,\"s\":\"" + "x".repeat(3000) + "\"}";

    assertThat(framed("[" + longOne + ",{\"k\":2}]", Set.of(JsonArrayElements.ROOT)))
        .containsExactly("TOO_LONG", "2");
  }

  private static List<String> framed(String shown) {
    return shown == null ? List.of() : List.of(shown.split(" "));
  }

  private static List<String> framed(String json, Set<String> keys) throws IOException {
    JsonArrayElements elements = elements(json, keys);
    List<String> framed = new ArrayList<>();
    for (JsonElements.Element e = elements.next(); e != null; e = elements.next()) {
      assertThat(e.number()).isEqualTo(framed.size() + 1);
      framed.add(e.object() == null ? e.fault().name() : e.object().path("k").asText());
    }
    return framed;
  }

  private static JsonArrayElements elements(String json, Set<String> keys) throws IOException {
    return new JsonArrayElements(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        keys,
        Set.of("k"),
        new SoundValues(null),
        2000);
  }
}
