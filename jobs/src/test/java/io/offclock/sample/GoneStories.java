package io.offclock.sample;

import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;

/** Two exports of one account, a month apart: what the later one does not show is gone. */
final class GoneStories {
  private static final String ACCOUNT = "linkedin/fjordlark";
  private static final String SHARE = "urn:li:share:";
  private static final String HEADER =
      "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
  private static final String KEPT =
      row("2026-08-24 08:12:10", "7497566410495825241", "A belt that stays");
  private static final String GONE =
      row("2026-08-26 17:40:00", "7498434086164305242", "A belt that does not");
  private static final String NEW =
      row("2026-09-14 09:05:00", "7505189851617105243", "Another belt");

  private GoneStories() {}

  static void tell(DataSamples samples) throws IOException {
    samples.claims("linkedin,fjordlark,E9017,PROGRAMME,USER_EXPORT_VOLUNTARY,C-E9017");
    Verbatim.file(samples, of("09-01-2026"), "linkedin.shares", HEADER + GONE + KEPT)
        .has(Measure.POSTS, 2);
    Verbatim.file(samples, of("10-01-2026"), "linkedin.shares", HEADER + NEW + KEPT)
        .has(Measure.POSTS, 2)
        .repeats(1);
    samples.comesTo(
        "gone: in both exports",
        ACCOUNT,
        SHARE + "7497566410495825241",
        // By the activity that creator analytics name.
        "ON",
        "ON",
        "Engineering");
    samples.comesTo(
        "gone: in the first export only",
        ACCOUNT,
        SHARE + "7498434086164305242",
        "UNKNOWN",
        "OFF_AFTER",
        "Engineering");
  }

  private static String of(String day) {
    return ACCOUNT + "/Complete_LinkedInDataExport_" + day + "/Shares.csv";
  }

  private static String row(String date, String id, String words) {
    return date
        + ",https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A"
        + id
        + ","
        + words
        + ",\"\",\"\",MEMBER_NETWORK\n";
  }
}
