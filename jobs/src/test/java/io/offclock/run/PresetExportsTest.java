package io.offclock.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.contract.WrittenStamp;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.reader.TabularReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of schedulers as the ready descriptions read them, with one line of settings each. */
class PresetExportsTest {
  @TempDir Path workspace;
  private final List<ActivityRecord> accepted = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  @BeforeEach
  void forget() {
    accepted.clear();
    refusals.clear();
  }

  @Test
  void readsOnlyWhatHootsuiteSentAndDatesAPostOnXByItsId() throws IOException {
    read(
        "{name: sent, like: hootsuite-rest, platform: x}",
        """
        {"data": [
          {"id": "1", "state": "SENT", "text": "Hello", "socialProfile": {"id": "7"},
           "scheduledSendTime": "2026-01-14T18:05:00Z", "createdByMember": {"id": "501"},
           "lastUpdatedByMember": {"id": "502"}, "sequenceNumber": 1, "reviewers": [],
           "postUrl": "https://twitter.com/acme/status/2011499844211841799",
           "postId": "2011499844211841799"},
          {"id": "2", "state": "SCHEDULED", "scheduledSendTime": "2026-01-15T18:05:00Z"},
          {"id": "3", "state": "SUBMITTED", "scheduledSendTime": "2026-01-15T18:05:00Z"},
          {"id": "4", "state": "PENDING_APPROVAL", "scheduledSendTime": "2026-01-15T18:05:00Z"},
          {"id": "5", "state": "SEND_FAILED_PERMANENTLY", "scheduledSendTime": null},
          {"id": "6", "state": "REJECTED", "scheduledSendTime": "2026-01-15T18:05:00Z"},
          {"id": "8", "state": "SENT", "createdByMember": {"id": "501"}, "postId": "17"}
        ]}
        """);

    ActivityRecord post = accepted.get(0);
    assertThat(post.nativeKey()).isEqualTo("2011499844211841799");
    assertThat(post.author()).isEqualTo("501");
    assertThat(post.text()).isEqualTo("Hello");
    assertThat(post.client()).isEqualTo("Hootsuite");
    assertThat(post.scheduledFor()).isEqualTo("2026-01-14T18:05:00Z");
    assertThat(post.published()).isEqualTo(WrittenStamp.parse("2026-01-14T18:05:09Z SECOND UTC"));
    assertThat(post.composed()).isNull();
    assertThat(accepted).hasSize(1);
    assertThat(refusals)
        .containsExactly(
            "NOT_AN_ACTIVITY state",
            "NOT_AN_ACTIVITY state",
            "NOT_AN_ACTIVITY state",
            "NOT_AN_ACTIVITY state",
            "NOT_AN_ACTIVITY state",
            "NO_CLOCK");
  }

  @Test
  void takesNoPlanForAClock() throws IOException {
    read(
        "{name: sent, like: hootsuite-rest, platform: linkedin}",
        """
        {"data": [{"id": "1", "state": "SENT", "scheduledSendTime": "2026-01-14T18:05:00Z",
          "createdByMember": {"id": "501"}, "postId": "urn:li:share:7417278480000000000"}]}
        """);

    assertThat(accepted).isEmpty();
    assertThat(refusals).containsExactly("NO_CLOCK");
  }

  @Test
  void partsTheProfilesOfOneHootsuiteFileByWhatIsKept() throws IOException {
    String message =
        "{\"state\": \"SENT\", \"socialProfile\": {\"id\": \"%s\"}, \"createdByMember\": {\"id\": 1},"
            + " \"postId\": \"2011499844211841799\"}";
    read(
        "{name: sent, like: hootsuite-rest, platform: x,"
            + " keep_where: {state: [SENT], socialProfile.id: ['7']}}",
        "{\"data\": [" + message.formatted(7) + "," + message.formatted(8) + "]}");

    assertThat(accepted).hasSize(1);
    assertThat(refusals).containsExactly("NOT_AN_ACTIVITY socialProfile.id");
  }

  @Test
  void takesHootsuitesCreatedAtForTheTimeOfPublishing() throws IOException {
    read(
        "{name: figures, like: hootsuite-analytics, platform: linkedin}",
        """
        {"data": [{"createdAt": "2026-01-14T18:05:09+00:00", "createdMember": 501,
          "externalId": "urn:li:share:7417278480000000000",
          "sourceLink": "https://www.linkedin.com/feed/update/urn:li:share:7417278480000000000",
          "metrics": {"impressions": 1204, "likes": 31, "comments": 4.0, "shares": 0,
            "clicks": null}}], "paging": {"next": "x"}}
        """);

    ActivityRecord post = accepted.get(0);
    assertThat(post.nativeKey()).isEqualTo("urn:li:share:7417278480000000000");
    assertThat(post.author()).isEqualTo("501");
    assertThat(post.published()).isEqualTo(WrittenStamp.parse("2026-01-14T18:05:09Z SECOND UTC"));
    assertThat(post.composed()).isNull();
    assertThat(post.scheduledFor()).isNull();
    assertThat(post.impressions()).isEqualTo(1204);
    assertThat(post.reactions()).isEqualTo(31);
    assertThat(post.comments()).isEqualTo(4);
    assertThat(post.shares()).isZero();
    assertThat(post.clicks()).isNull();
    assertThat(refusals).isEmpty();
  }

  @Test
  void readsBuffersAnswerAsItComes() throws IOException {
    read(
        "{name: buffer, like: buffer-graphql}",
        """
        {"data": {"posts": {"edges": [
          {"cursor": "a", "node": {"id": "b1", "text": "Hello", "status": "sent",
            "dueAt": "2024-03-01T14:30:00.000Z", "sentAt": "2024-03-01T14:30:04.120Z",
            "author": {"id": "u1", "email": "ann@acme.example"}, "channelService": "linkedin",
            "externalLink": "https://www.linkedin.com/feed/update/urn:li:share:7169356036700000000"}},
          {"cursor": "b", "node": {"id": "b2", "text": "Later", "status": "scheduled",
            "dueAt": "2024-03-02T14:30:00.000Z", "sentAt": null,
            "author": {"email": "ann@acme.example"}, "channelService": "linkedin"}}
        ], "pageInfo": {"hasNextPage": false}}}}
        """);

    ActivityRecord post = accepted.get(0);
    assertThat(post.nativeKey()).isEqualTo("urn:li:share:7169356036700000000");
    assertThat(post.platform()).isEqualTo("linkedin");
    assertThat(post.author()).isEqualTo("ann@acme.example");
    assertThat(post.scheduledFor()).isEqualTo("2024-03-01T14:30:00Z");
    assertThat(post.publishedAt()).isEqualTo("2024-03-01T14:30:04.120Z");
    assertThat(post.composed()).isNull();
    assertThat(post.client()).isEqualTo("Buffer");
    assertThat(accepted).hasSize(1);
    assertThat(refusals).containsExactly("NOT_AN_ACTIVITY status");
  }

  @Test
  void refusesTheFileThatHootsuitesBulkComposerIsFedWith() {
    assertThatThrownBy(
            () ->
                read(
                    "{name: hootsuite, like: hootsuite}",
                    "2026-03-01 10:05,Our news,https://a.example\n".repeat(5)))
        .isInstanceOf(UnreadableExportException.class)
        .hasMessageStartingWith("found no header row, expected the columns [");
    assertThat(accepted).isEmpty();
  }

  @Test
  void readsHootsuitesReportWithItsTwoLinesOfProse() throws IOException {
    read(
        "{name: hootsuite, like: hootsuite}",
        """
        "Post Performance"
        "Mar 1, 2024 - Mar 31, 2024"
        Date (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views
        2024-03-01 14:30,p1,Hello,https://example.com/p1,Status,LinkedIn,"1,204",900,31,20,4,7,"1,012",0
        Total,,,,,,"1,204",900,31,20,4,7,12,0
        """);

    assertThat(accepted).hasSize(1);
    assertThat(accepted.get(0).impressions()).isEqualTo(1204);
    assertThat(accepted.get(0).clicks()).isEqualTo(1012);
    assertThat(accepted.get(0).published())
        .isEqualTo(WrittenStamp.parse("2024-03-01T14:30:00Z MINUTE UTC"));
    assertThat(refusals).containsExactly("NOT_AN_ACTIVITY");
  }

  @Test
  void readsSproutsReportInTheZoneThatTheSettingsName() throws IOException {
    String report =
        "Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Impressions\n"
            + "03/15/2024 10:05 am,s1,LinkedIn,Post,Text,Acme,Ann,https://example.com/s1,Hello,1204\n";
    read("{name: sprout, like: sprout-social}", report);
    read(
        "{name: sprout, like: sprout-social, times: [{column: Date, clock: published,"
            + " pattern: 'MM/dd/uuuu hh:mm a', zone: America/New_York}]}",
        report);

    assertThat(accepted.stream().map(ActivityRecord::published))
        .containsExactly(
            WrittenStamp.parse("2024-03-15T10:05:00Z MINUTE LOCAL_UNKNOWN"),
            WrittenStamp.parse("2024-03-15T14:05:00Z MINUTE LOCAL_ZONED"));
    assertThat(accepted.get(0).author()).isEqualTo("Ann");
    assertThat(accepted.get(0).impressions()).isNull();
  }

  @Test
  void countsAPostThatSproutListsAfterItsDeletionForNothingMarksIt() throws IOException {
    read(
        "{name: sprout, like: sprout-social}",
        "Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post\n"
            + "03/15/2024 10:05 am,s1,LinkedIn,Post,Text,Acme,Ann,,Hello\n");

    assertThat(accepted).hasSize(1);
    assertThat(accepted.get(0).nativeKey()).isEqualTo("sprout:s1");
    assertThat(accepted.get(0).deletedAt()).isNull();
  }

  @Test
  void readsWhoSharedWhatAndOnWhichDayFromEveryoneSocial() throws IOException {
    read(
        "{name: everyone, like: everyonesocial}",
        "content_id,title,shared_by,date,clicks\nc7,Our new plant,Ann,2024-03-01,\"1,012\"\n");

    ActivityRecord share = accepted.get(0);
    assertThat(share.author()).isEqualTo("Ann");
    assertThat(share.contentId()).isEqualTo("c7");
    assertThat(share.text()).isNull();
    assertThat(share.clicks()).isEqualTo(1012);
    assertThat(share.published())
        .isEqualTo(WrittenStamp.parse("2024-03-01T00:00:00Z DAY LOCAL_UNKNOWN"));
  }

  private void read(String source, String file) throws IOException {
    Files.writeString(
        workspace.resolve(Settings.FILE),
        "company: {name: Acme, zone: Europe/Berlin}\nsources: [" + source + "]\n");
    Settings.Outcome outcome = Settings.read(workspace);
    assertThat(outcome.findings()).isEmpty();
    SourceDescription described = outcome.settings().sources().get(0);
    new TabularReader(described)
        .read(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            new ReadingContext("export", "acme", 100_000),
            new RecordSink() {
              @Override
              public void accept(ActivityRecord activity) {
                accepted.add(activity);
              }

              @Override
              public void reject(Rejection rejection) {
                refusals.add(
                    rejection.reason()
                        + (rejection.column() == null ? "" : " " + rejection.column()));
              }
            });
  }
}
