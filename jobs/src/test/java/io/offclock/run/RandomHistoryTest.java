package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random histories are only worth something where what can go wrong happens in them. */
class RandomHistoryTest {
  private static final int HISTORIES = 40;

  @TempDir Path folder;

  @Test
  void fortyOfThemHaveEveryFormatAndEveryKindOfEvent() throws Exception {
    Set<String> all = new TreeSet<>();
    int withRemovals = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(seed, 1, folder.resolve("seed-" + seed));
      for (int night = 0; night < history.nights(); night++) {
        history.next();
      }
      Set<String> happened = history.happened();
      withRemovals += happened.contains("REMOVED") ? 1 : 0;
      all.addAll(happened);
    }
    assertThat(all)
        .contains(
            "Shares.csv",
            "Comments.csv",
            "Reactions.csv",
            "InstantReposts.csv",
            "Analytics.xlsx",
            "tweets.js",
            "deleted-tweets.js",
            "manifest.js",
            "outbox.json",
            "api.jsonl",
            "seen.csv")
        .contains(
            "EDITED",
            "REMOVED",
            "RESTORED",
            "LATE",
            "DELIVERED_AGAIN",
            "DELIVERED_AS_ANOTHERS",
            "LEFT_LANDING",
            "PEOPLE_CHANGED",
            "ANSWERS_SUPPRESSED_REPLY",
            "ANSWERS_SUPPRESSED_RESHARE",
            "ANSWERS_SUPPRESSED_REACTION");
    assertThat(withRemovals).isGreaterThan(HISTORIES * 9 / 10);
  }
}
