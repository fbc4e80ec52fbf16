package io.offclock.sample;

import io.offclock.sample.CreatorAnalyticsFile.Line;
import io.offclock.sample.FileTruth.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What lies beside the shares of {@link GoneStories}: an edit, uploads, and analytics. */
final class LinkedInStories {
  private static final String ACCOUNT = "linkedin/fjordlark";
  private static final String ANALYTICS = ACCOUNT + "/Content_2026-08-01_2026-10-31_Fjordlark.xlsx";
  private static final String ACTIVITY = "urn:li:activity:";

  /** 0.75 s after the share of 24 August. */
  private static final String OF_THE_SHARE = ACTIVITY + "7497566413641507481";

  private static final String PLANNED = ACTIVITY + "7505520789291043242";
  private static final String LATER = ACTIVITY + "7513263084404816243";

  private LinkedInStories() {}

  static void tell(DataSamples samples) throws IOException {
    editedComment(samples);
    uploads(samples);
    analytics(samples);
  }

  private static void editedComment(DataSamples samples) throws IOException {
    String comment =
        "2026-08-27 08:30:40,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7498642961203240241,";
    Verbatim.file(
            samples,
            of("09-01-2026", "Comments.csv"),
            "linkedin.comments",
            "Date,Link,Message\n" + comment + "\"Nice blet!\"\n")
        .has(Measure.COMMENTS, 1);
    Verbatim.file(
            samples,
            of("10-01-2026", "Comments.csv"),
            "linkedin.comments",
            "Date,Link,Message\n" + comment + "\"Nice belt, \\\"quiet\\\" too!\"\n")
        .has(Measure.COMMENTS, 1)
        .repeats(1);
  }

  private static void uploads(DataSamples samples) throws IOException {
    String header = "Date/Time,Media Description,Media Link\n";
    String photo = "\"You uploaded a photo on August 24, 2026 at 8:11 AM (GMT)\",";
    String video = "\"You uploaded a video on September 14, 2026 at 12:04 PM (GMT)\",";
    String described = "\"zzprivateupload, \"\"the belt\"\"\nat night\",https://media.example/1\n";
    Verbatim.file(
            samples,
            of("09-01-2026", "Rich Media.csv"),
            "linkedin.rich_media",
            header + photo + described)
        .rejects(1);
    Verbatim.file(
            samples,
            of("10-01-2026", "Rich_Media.csv"),
            "linkedin.rich_media",
            header + video + ",https://media.example/zzprivateupload\n" + photo + described)
        .rejects(2);
  }

  private static void analytics(DataSamples samples) throws IOException {
    Line ofTheShare = Line.of(OF_THE_SHARE, LocalDate.of(2026, 8, 24), 12);
    Line planned = Line.of(PLANNED, LocalDate.of(2026, 9, 15), 9);
    Line later = Line.of(LATER, LocalDate.of(2026, 10, 6), 344);
    Path file = samples.landing().resolve(ANALYTICS);
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        CreatorAnalyticsFile.of(
            List.of(ofTheShare, planned),
            List.of(
                Line.of(OF_THE_SHARE, LocalDate.of(2026, 8, 24), 427),
                later,
                Line.of(PLANNED, LocalDate.of(2026, 9, 15), 208))));
    FileTruth truth = samples.truth().file(ANALYTICS, "linkedin.creator_analytics", ACCOUNT);
    truth.activity(Measure.POSTS, Topic.NONE);
    truth.activity(Measure.POSTS, Topic.NONE);
    truth.add(Measure.ALSO_ELSEWHERE);
    // The planned one adds nothing to its share.
    truth.add(Measure.RECORDS).add(Measure.SUPPLEMENTS);
    samples.comesTo(
        "creator analytics: after the last export, Tuesday 17:45",
        ACCOUNT,
        LATER,
        "OFF_AFTER",
        "OFF_AFTER",
        "Engineering");
  }

  private static String of(String day, String name) {
    return ACCOUNT + "/Complete_LinkedInDataExport_" + day + "/" + name;
  }
}
