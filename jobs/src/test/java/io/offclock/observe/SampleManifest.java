package io.offclock.observe;

import io.offclock.publish.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small night: two exports read, one of them under two names, and one refused. */
final class SampleManifest {
  static final String SHARES = "a".repeat(64);
  static final String TWEETS = "b".repeat(64);

  private SampleManifest() {}

  static Manifest of() {
    Map<String, Long> durations = new LinkedHashMap<>();
    durations.put("intake", 1_500L);
    durations.put("marts", 20L);
    return new Manifest(
        LocalDate.of(2026, 10, 31),
        "2026-10-31-0123456789ab",
        "PUBLISHED",
        "0.1.0",
        "Initech",
        5,
        10,
        Map.of("code", "c0de"),
        List.of(
            input("linkedin/ada.l/Shares.csv", SHARES, 10, 8, Map.of("BAD_TIME", 2L)),
            input("linkedin/ada.l/again/Shares.csv", SHARES, 0, 0, Map.of()),
            input(
                "x/ada/tweets.zip!tweets.js",
                TWEETS,
                5,
                3,
                Map.of("BAD_TIME", 1L, "NOT_JSON", 1L))),
        List.of(new Manifest.Refusal("x/bob/a.zip", "UNKNOWN", "Cannot read landing/x/bob/a.zip")),
        new Manifest.History(9, 1, 1, 0, 0),
        List.of(
            new Manifest.Output("posting_hours", 12, "d1"),
            new Manifest.Output("incidents", 3, "d2")),
        List.of(),
        durations,
        Map.of(),
        null);
  }

  private static Manifest.Input input(
      String file, String sha256, long seen, long accepted, Map<String, Long> rejected) {
    return new Manifest.Input(
        file,
        sha256,
        1_000,
        "linkedin.shares",
        "ada.l",
        "READ",
        null,
        seen,
        accepted,
        seen - accepted,
        rejected,
        accepted,
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        null,
        null,
        0);
  }
}
