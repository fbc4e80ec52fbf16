package io.offclock.sample;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a sample workspace holds, counted while it was written, to test a pipeline's counts by. */
public final class Truth {
  private final List<FileTruth> files = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> notRead = Collections.synchronizedMap(new LinkedHashMap<>());

  Truth() {}

  /** Starts the count of one export. */
  FileTruth file(String file, String format, String account) {
    FileTruth truth = new FileTruth(file, format, account);
    files.add(truth);
    return truth;
  }

  /** Notes a file from which no record is to be counted, and why. */
  void notRead(String file, String why) {
    notRead.put(file, why);
  }

  /** Activities over all exports, each counted once. */
  public long activities() {
    return total(FileTruth.Measure.DISTINCT_KEYS) - total(FileTruth.Measure.ALSO_ELSEWHERE);
  }

  /** Records over all exports. */
  public long records() {
    return total(FileTruth.Measure.RECORDS);
  }

  long total(FileTruth.Measure measure) {
    return files.stream().mapToLong(file -> file.of(measure)).sum();
  }

  List<FileTruth> files() {
    return files.stream().sorted(Comparator.comparing(FileTruth::file)).toList();
  }

  /** Writes it as one JSON object: {@code totals}, {@code topics}, {@code files}, the rest. */
  void write(Path path) throws IOException {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String json = JsonMapper.builder().build().writer(lines).writeValueAsString(shown());
    Files.writeString(path, json + "\n");
  }

  private Map<String, Object> shown() {
    Map<FileTruth.Measure, Long> totals = new EnumMap<>(FileTruth.Measure.class);
    for (FileTruth.Measure measure : FileTruth.Measure.values()) {
      totals.put(measure, total(measure));
    }
    Map<Topic, Long> topics = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      topics.put(topic, files.stream().mapToLong(file -> file.of(topic)).sum());
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("totals", named(totals));
    shown.put("topics", named(topics));
    shown.put("not_read", new TreeMap<>(notRead));
    shown.put("files", files().stream().map(FileTruth::shown).toList());
    return shown;
  }

  static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
    Map<String, Long> named = new LinkedHashMap<>();
    counts.forEach((key, count) -> named.put(key.name().toLowerCase(Locale.ROOT), count));
    return named;
  }
}
