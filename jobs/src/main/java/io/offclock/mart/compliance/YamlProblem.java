package io.offclock.mart.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.offclock.contract.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a YAML file, in words for whoever writes it. */
final class YamlProblem {
  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'.*");

  /** How Jackson says what stands where it expected something else. */
  private static final Pattern FOUND = Pattern.compile("from (Array|Object|[\\w-]+) value");

  private static final Map<String, String> KINDS =
      Map.of("Array", "a list", "Object", "keys with values", "String", "one text");

  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          LocalDate.class, "a date as 2026-01-31",
          LocalDateTime.class, "a date and time as 2026-01-31T16:00",
          Instant.class, "an instant as 2026-01-31T16:00:00Z",
          ZoneId.class, "an IANA time zone, such as America/New_York",
          Boolean.class, "true or false",
          boolean.class, "true or false",
          Integer.class, "a whole number",
          int.class, "a whole number");

  private YamlProblem() {}

  /**
   * The finding of a file that could not be read.
   *
   * @param whole what the file should have been
   */
  static Finding of(String file, JsonProcessingException problem, String whole) {
    if (problem instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      return new Finding(
          file,
          line(problem),
          unknown.getPropertyName(),
          "an unknown key",
          "one of " + known,
          "Correct or remove it.");
    }
    if (problem instanceof InvalidFormatException value) {
      String expected = expected(value.getTargetType());
      if (expected != null) {
        return new Finding(
            file,
            line(problem),
            key(problem),
            "\"" + value.getValue() + "\"",
            expected,
            "Correct it.");
      }
    }
    if (problem instanceof ValueInstantiationException value
        && value.getType().hasRawClass(DigitRange.class)
        && value.getCause() != null) {
      return new Finding(
          file,
          line(problem),
          key(problem),
          String.valueOf(value.getCause().getMessage()),
          "digits such as \"4\" or \"51-55\"",
          "Write digits alone, with a hyphen between the first and the last.");
    }
    Finding otherKind = ofOtherKind(file, problem);
    if (otherKind != null) {
      return otherKind;
    }
    Matcher missing = MISSING.matcher(message(problem));
    if (problem instanceof MismatchedInputException && missing.matches()) {
      String parent = parent(key(problem));
      return new Finding(
          file,
          line(problem),
          parent,
          "no " + missing.group(1),
          "the key " + missing.group(1),
          "Add it.");
    }
    boolean isTab = problem.getOriginalMessage().contains("\\t(TAB)");
    return isTab
        ? new Finding(
            file,
            line(problem),
            key(problem),
            "a tab",
            "spaces",
            "YAML is indented by spaces alone.")
        : new Finding(
            file, line(problem), key(problem), message(problem), whole, "Correct the line.");
  }

  /** A list where keys belong, and the like; null where it is something else. */
  private static @Nullable Finding ofOtherKind(String file, JsonProcessingException problem) {
    Matcher found = FOUND.matcher(message(problem));
    if (!(problem instanceof MismatchedInputException other)
        || other.getTargetType() == null
        || !found.find()) {
      return null;
    }
    Class<?> target = other.getTargetType();
    String expected = expected(target);
    if (expected == null) {
      expected =
          Collection.class.isAssignableFrom(target)
              ? "a list"
              : target == String.class ? "one text" : "keys with values";
    }
    return new Finding(
        file,
        line(problem),
        key(problem),
        KINDS.getOrDefault(found.group(1), "one value"),
        expected,
        "Write it as a starter rule file does.");
  }

  /** The first line that says what is wrong, and not where. */
  private static String message(JsonProcessingException problem) {
    List<String> lines = problem.getOriginalMessage().lines().map(String::strip).toList();
    return lines.stream()
        .filter(line -> !line.startsWith("while ") && !line.startsWith("in ") && !line.isEmpty())
        .findFirst()
        .orElse("bad YAML");
  }

  private static @Nullable String expected(@Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      boolean lower = type == TermList.class;
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .map(name -> lower ? name.toLowerCase(Locale.ROOT) : name)
              .collect(Collectors.joining(", "));
    }
    return type == null ? null : EXPECTED.get(type);
  }

  private static @Nullable String parent(@Nullable String key) {
    int dot = key == null ? -1 : key.lastIndexOf('.');
    return key == null || dot < 0 ? null : key.substring(0, dot);
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  private static @Nullable String key(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return mapping.getPath().stream()
          .map(
              step ->
                  step.getFieldName() == null ? "" + (step.getIndex() + 1) : step.getFieldName())
          .collect(Collectors.joining("."));
    }
    return null;
  }
}
