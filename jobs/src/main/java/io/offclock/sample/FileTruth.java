package io.offclock.sample;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is in one written export, counted while it was written: the samples' own truth. */
final class FileTruth {
  /** What is counted of an export. */
  enum Measure {
    /** Records a strict reader frames. */
    RECORDS,
    /** Records of them that are no activity or cannot be read. */
    REJECTED,
    /** Records of them that are the full text of another record. */
    SUPPLEMENTS,
    /** Different activities among the accepted; the versions of an edited post are one. */
    DISTINCT_KEYS,
    /** Activities of them that another export holds too, and counts. */
    ALSO_ELSEWHERE,
    /** Activities of which more than one version is there. */
    EDITED,
    POSTS,
    RESHARES,
    REPLIES,
    COMMENTS,
    REACTIONS,
    DELETED,
    /** Activities without words of their own. */
    WITHOUT_WORDS
  }

  private final String file;
  private final String format;
  private final String account;
  private final EnumMap<Measure, Long> counts = new EnumMap<>(Measure.class);
  private final EnumMap<Topic, Long> topics = new EnumMap<>(Topic.class);

  /**
   * @param file path under {@code landing/}, the entry after an exclamation mark in a container
   * @param format the reader's name for the format
   * @param account {@code platform/handle}; empty where an author column names the accounts
   */
  FileTruth(String file, String format, String account) {
    this.file = file;
    this.format = format;
    this.account = account;
  }

  FileTruth add(Measure measure) {
    return add(measure, 1);
  }

  FileTruth add(Measure measure, long count) {
    counts.merge(measure, count, Long::sum);
    return this;
  }

  FileTruth add(Topic topic) {
    topics.merge(topic, 1L, Long::sum);
    return this;
  }

  /** Counts an activity that one record states whole. */
  void activity(Measure kind, Topic topic) {
    add(Measure.RECORDS).add(Measure.DISTINCT_KEYS).add(kind).add(topic);
    if (topic == Topic.NONE) {
      add(Measure.WITHOUT_WORDS);
    }
  }

  long of(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  long of(Topic topic) {
    return topics.getOrDefault(topic, 0L);
  }

  String file() {
    return file;
  }

  /** As {@code EXPECTED.json} shows it: only what is not zero, records always. */
  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("file", file);
    shown.put("format", format);
    if (!account.isEmpty()) {
      shown.put("account", account);
    }
    counts.putIfAbsent(Measure.RECORDS, 0L);
    counts.forEach((measure, count) -> shown.put(measure.name().toLowerCase(Locale.ROOT), count));
    shown.put("topics", Truth.named(topics));
    return shown;
  }
}
