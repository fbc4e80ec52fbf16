package io.offclock.run;

import io.offclock.contract.AccountName;
import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.TimeColumn;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One source of {@code offclock.yaml}, or a ready description, as a {@link SourceDescription}.
 *
 * <p>{@code like} starts from a ready description; every other key overrides it. {@code columns}
 * override one by one, and an empty name takes a column away. Without {@code like} a source needs
 * container, platform (or a column mapped to it), columns, times and precision.
 */
final class SourceSection {
  static final List<String> KEYS =
      List.of(
          "name",
          "like",
          "container",
          "platform",
          "delimiter",
          "encoding",
          "preamble_lines",
          "decimal_comma",
          "columns",
          "times",
          "precision",
          "keep_where",
          "client",
          "records");

  private final YamlSection in;
  private final @Nullable SourceDescription preset;

  /** Whether it is enough for whoever starts from it to say the platform. */
  private final boolean isReady;

  private SourceSection(YamlSection in, @Nullable SourceDescription preset, boolean isReady) {
    this.in = in;
    this.preset = preset;
    this.isReady = isReady;
  }

  /** A ready description; its platform may be left to those who start from it. */
  static SourceDescription ready(String name, YamlSection in) {
    return new SourceSection(in, null, true).description(name);
  }

  /**
   * @param preset what keys that are not there are taken from; null where there is none
   */
  static SourceDescription describe(
      String name, YamlSection in, @Nullable SourceDescription preset) {
    return new SourceSection(in, preset, false).description(name);
  }

  private SourceDescription description(String name) {
    Container container = container();
    Map<Field, String> columns = columns();
    String platform = platform(columns);
    TimePrecision precision = precision();
    List<TimeColumn> times = times(precision);
    return new SourceDescription(
        name,
        container,
        platform,
        columns,
        times,
        // Without one there is a finding, and the description is never used.
        precision == null ? TimePrecision.DAY : precision,
        delimiter(),
        (int) in.integer("preamble_lines", preset == null ? 0 : preset.preambleLines(), -1, 1000),
        encoding(container),
        in.flag("decimal_comma", preset != null && preset.decimalComma()),
        keepWhere(),
        in.has("client") || preset == null ? in.text("client") : preset.schedulerClient(),
        RecordsKey.read(in, container, preset));
  }

  private Container container() {
    if (preset != null && !in.has("container")) {
      return preset.container();
    }
    in.required("container", "csv, json-lines or json");
    Container container =
        in.oneOf("container", Container.class, List.of("csv", "json-lines", "json"));
    return container == null ? Container.CSV : container;
  }

  private @Nullable TimePrecision precision() {
    if (preset != null && !in.has("precision")) {
      return preset.precision();
    }
    in.required("precision", "SECOND, MINUTE or DAY");
    return in.oneOf("precision", TimePrecision.class, List.of("SECOND", "MINUTE", "DAY"));
  }

  private @Nullable String platform(Map<Field, String> columns) {
    String platform = in.text("platform");
    if (platform != null) {
      return AccountName.platform(platform);
    }
    if (columns.containsKey(Field.PLATFORM)) {
      return null;
    }
    String inherited = preset == null ? null : preset.platform();
    if (inherited == null && !isReady) {
      in.finding(
          "platform",
          "nothing",
          "the platform of all rows",
          "Add the key platform, or map a column to platform.");
    }
    return inherited;
  }

  private Map<Field, String> columns() {
    List<String> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      fields.add(field.name().toLowerCase(Locale.ROOT));
    }
    Map<Field, String> columns = new EnumMap<>(Field.class);
    if (preset != null) {
      columns.putAll(preset.columns());
    }
    YamlSection own = in.section("columns", fields);
    for (String key : own.keys()) {
      Field field = Field.valueOf(key.toUpperCase(Locale.ROOT));
      String column = own.text(key);
      if (column == null) {
        columns.remove(field);
      } else {
        columns.put(field, column);
      }
    }
    if (columns.isEmpty()) {
      in.finding(
          "columns",
          "nothing",
          "at least one of " + String.join(", ", fields),
          "Map the export's columns, such as {id: Post ID, text: Message}.");
    }
    boolean isNamed = columns.containsKey(Field.ID) || columns.containsKey(Field.LINK);
    boolean isTold =
        columns.containsKey(Field.TEXT)
            || columns.containsKey(Field.AUTHOR)
            || columns.containsKey(Field.CONTENT_ID);
    if (!columns.isEmpty() && !isNamed && !isTold) {
      in.finding(
          "columns",
          "nothing to know a row by",
          "an id or a link, or else an author, a text or a content id",
          "Map one of them, such as {id: Post ID}.");
    }
    return Collections.unmodifiableMap(columns);
  }

  private List<TimeColumn> times(@Nullable TimePrecision precision) {
    if (preset != null && !in.has("times")) {
      return preset.times();
    }
    List<YamlSection> sections =
        in.sections("times", List.of("column", "clock", "pattern", "zone"));
    List<TimeColumn> times = new ArrayList<>();
    for (YamlSection section : sections) {
      String column = section.required("column", "the export's column name");
      String clockName = section.required("clock", "composed, scheduled or published");
      Clock clock =
          section.oneOf("clock", Clock.class, List.of("composed", "scheduled", "published"));
      TimeColumn time = TimePattern.read(section, column, clock, precision);
      if (clockName != null && time != null) {
        times.add(time);
      }
    }
    if (sections.isEmpty()) {
      in.finding(
          "times",
          "nothing",
          "at least one time column",
          "Say which column is a time, and whether it is composed, scheduled or published.");
    }
    return List.copyOf(times);
  }

  private char delimiter() {
    String text = in.verbatim("delimiter");
    if (text == null) {
      return preset == null ? ',' : preset.delimiter();
    }
    if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("\"")) {
      return text.charAt(0);
    }
    in.finding(
        "delimiter",
        YamlSection.quoted(text),
        "one character that is no letter, digit or double quote",
        "Write \",\" or \";\" or \"\\t\" in double quotes.");
    return ',';
  }

  private String encoding(Container container) {
    String text = in.text("encoding");
    if (text == null) {
      return preset == null ? StandardCharsets.UTF_8.name() : preset.encoding();
    }
    try {
      Charset charset = Charset.forName(text);
      if (container == Container.JSON && !charset.equals(StandardCharsets.UTF_8)) {
        in.finding(
            "encoding",
            YamlSection.quoted(text),
            "UTF-8, as every JSON document is written in",
            "Take the key away, or save the exports as UTF-8.");
      }
      return charset.name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      in.finding(
          "encoding",
          YamlSection.quoted(text),
          "the name of a character set",
          "Write UTF-8, UTF-16 or windows-1252.");
      return StandardCharsets.UTF_8.name();
    }
  }

  private Map<String, List<String>> keepWhere() {
    if (preset != null && !in.has("keep_where")) {
      return preset.keepWhere();
    }
    YamlSection own = in.section("keep_where", List.of());
    Map<String, List<String>> keepWhere = new LinkedHashMap<>();
    for (String column : own.keys()) {
      List<String> values = own.texts(column, List.of());
      if (values.isEmpty()) {
        own.finding(column, "no value", "the values of rows to keep", "Write {Status: [Sent]}.");
      }
      keepWhere.put(column, values);
    }
    return Collections.unmodifiableMap(keepWhere);
  }
}
