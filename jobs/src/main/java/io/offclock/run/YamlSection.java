package io.offclock.run;

import io.offclock.attribution.people.Spelling;
import io.offclock.contract.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file, its values typed; whatever does not fit becomes a finding with its
 * line, and the value its default. Scalars are taken as written, so that {@code no} in a list of
 * words stays a word.
 */
final class YamlSection {
  private record Entry(long line, Node value) {}

  private final String file;
  private final String path;
  private final long line;
  private final List<Finding> findings;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** False where something else stands in place of the section: its keys are then not missed. */
  private final boolean readable;

  /**
   * @param path key under which the section stands, with dots; empty for the whole document
   * @param line 1-based line of that key
   * @param node null for a section that is not there
   * @param known keys the section may have; empty where any may occur
   */
  YamlSection(
      String file,
      String path,
      long line,
      @Nullable Node node,
      Collection<String> known,
      List<Finding> findings) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.findings = findings;
    this.readable = node == null || node instanceof MappingNode;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        add(tuple, known);
      }
    } else if (node != null) {
      finding(line, path, words(node), "keys with values", "Write one key: value per line.");
    }
  }

  private void add(NodeTuple tuple, Collection<String> known) {
    long at = lineOf(tuple.getKeyNode());
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!known.isEmpty() && !known.contains(key)) {
      finding(
          at,
          full(key),
          "an unknown key",
          "one of " + String.join(", ", known),
          Spelling.nearest(key, known)
              .map(near -> "Did you mean " + near + "?")
              .orElse("Take it away, or correct its name."));
      return;
    }
    if (entries.containsKey(key)) {
      finding(at, full(key), "this key twice", "every key once", "Take one of the two away.");
      return;
    }
    boolean absent =
        tuple.getValueNode() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    if (!absent) {
      entries.put(key, new Entry(at, tuple.getValueNode()));
    }
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The keys that are there, as written and in file order. */
  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Reports what is wrong with a key that is there, or, at the section's own line, is not. */
  void finding(String key, String found, String expected, String advice) {
    Entry entry = entries.get(key);
    finding(entry == null ? line : entry.line(), full(key), found, expected, advice);
  }

  private void finding(long at, String column, String found, String expected, String advice) {
    findings.add(new Finding(file, at, column.isEmpty() ? null : column, found, expected, advice));
  }

  /** The text of a key; null where it is absent, empty or no single value. */
  @Nullable String text(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof ScalarNode scalar) {
      String value = scalar.getValue().strip();
      return value.isEmpty() ? null : value;
    }
    finding(key, words(entry.value()), "one value", "Write it behind the key.");
    return null;
  }

  /** The text of a key without stripping, for a value that may be a blank; null where absent. */
  @Nullable String verbatim(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof ScalarNode scalar
        ? scalar.getValue()
        : text(key);
  }

  /** The text of a key; null, and a finding, where there is none. */
  @Nullable String required(String key, String expected) {
    String value = text(key);
    Entry entry = entries.get(key);
    if (value == null && readable && (entry == null || entry.value() instanceof ScalarNode)) {
      finding(key, "nothing", expected, "Add the key " + key + ".");
    }
    return value;
  }

  long integer(String key, long absent, long least, long most) {
    String value = text(key);
    if (value == null) {
      return absent;
    }
    String advice = "Choose a number in that range.";
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      advice = "Write digits only.";
    }
    String expected =
        most == Integer.MAX_VALUE || most == Long.MAX_VALUE
            ? "a whole number, " + least + " or more"
            : "a whole number from " + least + " to " + most;
    finding(key, quoted(value), expected, advice);
    return absent;
  }

  /** A share from 0 to 1. */
  double share(String key, double absent) {
    String value = text(key);
    if (value == null) {
      return absent;
    }
    if (value.matches("0|1|0?\\.\\d+|1\\.0+|0\\.\\d*")) {
      return Double.parseDouble(value);
    }
    finding(key, quoted(value), "a share from 0 to 1", "Write 0.02 for two percent.");
    return absent;
  }

  boolean flag(String key, boolean absent) {
    String value = text(key);
    if (value == null) {
      return absent;
    }
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    finding(key, quoted(value), "true or false", "Write one of the two.");
    return absent;
  }

  /** The constant a key names, in lower case or capitals, with hyphens or underscores. */
  <E extends Enum<E>> @Nullable E oneOf(String key, Class<E> type, List<String> spellings) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    finding(
        key,
        quoted(value),
        "one of " + String.join(", ", spellings),
        Spelling.nearest(value, spellings)
            .map(near -> "Did you mean " + near + "?")
            .orElse("Write one of them."));
    return null;
  }

  /** The texts of a list, or of one value standing for a list of one. */
  List<String> texts(String key, List<String> absent) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return absent;
    }
    List<Node> nodes =
        entry.value() instanceof SequenceNode list ? list.getValue() : List.of(entry.value());
    List<String> texts = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar.getValue().strip());
      } else {
        finding(lineOf(node), full(key), words(node), "a list of words", "Write [first, second].");
      }
    }
    return List.copyOf(texts);
  }

  /** The section under a key; one without entries where it is absent. */
  YamlSection section(String key, Collection<String> known) {
    Entry entry = entries.get(key);
    return new YamlSection(
        file,
        full(key),
        entry == null ? line : entry.line(),
        entry == null ? null : entry.value(),
        known,
        findings);
  }

  /** The sections of a list under a key; none where it is absent. */
  List<YamlSection> sections(String key, Collection<String> known) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    if (!(entry.value() instanceof SequenceNode list)) {
      finding(key, words(entry.value()), "a list", "Begin each item with a hyphen.");
      return List.of();
    }
    List<YamlSection> sections = new ArrayList<>();
    for (Node item : list.getValue()) {
      sections.add(new YamlSection(file, full(key) + "[]", lineOf(item), item, known, findings));
    }
    return sections;
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static long lineOf(Node node) {
    return node.getStartMark().getLine() + 1L;
  }

  private static String words(Node node) {
    if (node instanceof ScalarNode scalar) {
      return quoted(scalar.getValue());
    }
    return node instanceof SequenceNode ? "a list" : "keys with values";
  }

  static String quoted(String value) {
    return value.isEmpty() ? "nothing" : '"' + value.replaceAll("\\p{Cntrl}", " ") + '"';
  }
}
