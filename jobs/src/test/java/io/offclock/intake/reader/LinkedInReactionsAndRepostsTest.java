package io.offclock.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.ActivityKind;
import io.offclock.intake.ActivityRecord;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkedInReactionsAndRepostsTest {
  private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3A";

  @Test
  void keysAReactionByDateTypeAndLink() throws IOException {
    String row = "2025-06-03 09:14:55,LIKE," + LINK + "activity%3A7335576521932927905";
    Reading reading =
        Reading.of(
            new LinkedInReactionsReader(),
            "Date,Type,Link\n"
                + row
                + "\n"
                + row
                + "\n"
                + row.replace("LIKE", "PRAISE")
                + "\n2025-06-03 09:14:55,LIKE,https://www.linkedin.com/feed/update/"
                + "urn:li:activity:1?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A1%2C2%29\n");

    assertThat(reading.accepted()).hasSize(4).allMatch(a -> a.kind() == ActivityKind.REACTION);
    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey).distinct()).hasSize(3);
    assertThat(reading.accepted().get(0).targetKey())
        .isEqualTo("urn:li:activity:7335576521932927905");
    assertThat(reading.accepted().get(0).publishedAt())
        .isEqualTo(Instant.parse("2025-06-03T09:14:55Z"));
  }

  @Test
  void keysARepostByItsOwnUrn() throws IOException {
    Reading reading =
        Reading.of(
            new LinkedInRepostsReader(),
            "Date,Link\n2024-05-14 07:32:10," + LINK + "share%3A7196049640414946293\n");

    assertThat(reading.only().nativeKey()).isEqualTo("urn:li:share:7196049640414946293");
    assertThat(reading.only().kind()).isEqualTo(ActivityKind.RESHARE);
  }

  @Test
  void keysAVoteByDateLinkAndOptionAndKeepsNoWordOfIt() throws IOException {
    String row = "2025-06-03 09:14:55," + LINK + "ugcPost%3A7335576521932927905,";
    Reading reading =
        Reading.of(
            new LinkedInVotesReader(),
            "Date,Link,OptionText\n"
                + row
                + "\"Yes, \"\"now\"\"\nplease\"\n"
                + row
                + "No\n"
                + row
                + "No\n");

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.accepted())
        .hasSize(3)
        .allMatch(a -> a.kind() == ActivityKind.REACTION && a.text() == null)
        .allMatch(a -> "urn:li:ugcPost:7335576521932927905".equals(a.targetKey()));
    assertThat(reading.accepted().stream().map(ActivityRecord::nativeKey).distinct())
        .hasSize(2)
        .allMatch(key -> key.startsWith("linkedin:vote:"));
    assertThat(reading.accepted().toString()).doesNotContain("please");
    assertThat(reading.accepted().get(0).publishedAt())
        .isEqualTo(Instant.parse("2025-06-03T09:14:55Z"));
  }

  @Test
  void refusesAVoteWithoutATimeOrALink() throws IOException {
    Reading reading =
        Reading.of(
            new LinkedInVotesReader(),
            "Date,Link,OptionText\n,https://www.linkedin.com/feed/,No\n2025-06-03 09:14:55,,No\n"
                + "2025-06-31 09:14:55,https://www.linkedin.com/feed/,No\n");

    assertThat(reading.accepted()).isEmpty();
    assertThat(reading.refusals())
        .containsExactly("MISSING_TIME Date", "BAD_KEY Link", "BAD_TIME Date");
  }
}
