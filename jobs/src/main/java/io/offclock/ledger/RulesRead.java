package io.offclock.ledger;

import io.offclock.mart.Coverage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * To what extent the rules read the activities of a shard's persons: in a language without lists
 * only R-PII is run, and such a post is never called clean.
 */
final class RulesRead {
  private static final String OUTCOME = "RULES_READ";

  private long read;
  private long unread;
  private final Set<String> readBy = new HashSet<>();
  private final Set<String> unreadBy = new HashSet<>();

  /** Adds records of which the same became. */
  void add(Row became) {
    read += became.<Long>getAs("read");
    unread += became.<Long>getAs("unread");
    readBy.addAll(became.getList(became.fieldIndex("read_by")));
    unreadBy.addAll(became.getList(became.fieldIndex("unread_by")));
  }

  List<Coverage.Unknown> counted() {
    List<Coverage.Unknown> counted = new ArrayList<>();
    if (read > 0) {
      counted.add(new Coverage.Unknown(OUTCOME, "ALL_RULES", read, readBy.size()));
    }
    if (unread > 0) {
      counted.add(new Coverage.Unknown(OUTCOME, "UNSUPPORTED_LANGUAGE", unread, unreadBy.size()));
    }
    return counted;
  }
}
