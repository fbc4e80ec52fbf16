package io.offclock.intake.night;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.TimePrecision;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Clock;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.Field;
import io.offclock.intake.SourceDescription.RecordsPath;
import io.offclock.intake.SourceDescription.TimeColumn;
import io.offclock.intake.batch.TextRetention;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.landing.Limits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeSettingsTest {
  @Test
  void keepsTheDigestOfASourceThatWasDescribedBeforeJsonDocumentsWereKnown() {
    assertThat(digest(Container.CSV, null)).isEqualTo("87017a57056b2657.words");
  }

  @Test
  void makesAnotherBatchWhereTheRowsAreLookedForElsewhere() {
    RecordsPath edges = new RecordsPath(List.of("data", "edges"), List.of());

    assertThat(
            List.of(
                digest(Container.JSON_LINES, null),
                digest(Container.JSON, RecordsPath.ROOT),
                digest(Container.JSON, edges),
                digest(Container.JSON, new RecordsPath(edges.array(), List.of("node")))))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsAPlatformAnewWhenAnotherAccountIsOneOfOurs() {
    Set<String> ours = Set.of("did:plc:a", "did:plc:b");

    assertThat(digest(Map.of())).isEqualTo(digest(Map.of("other", ours)));
    assertThat(digest(Map.of("bluesky", ours)))
        .isEqualTo(digest(Map.of("bluesky", Set.copyOf(List.of("did:plc:b", "did:plc:a")))));
    assertThat(
            List.of(
                digest(Map.of()),
                digest(Map.of("bluesky", Set.of())),
                digest(Map.of("bluesky", Set.of("did:plc:a"))),
                digest(Map.of("bluesky", ours))))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsNothingAnewOfWhatTheFolderSaysWhoseItIs() {
    assertThat(digest(Map.of("bluesky", Set.of("ann")), "ann"))
        .isEqualTo(digest(Map.of("bluesky", Set.of("ann", "bo")), "ann"))
        .isEqualTo(digest(Map.of(), "ann"))
        .isEqualTo(digest(Map.of()));
  }

  private static String digest(Map<String, Set<String>> authors) {
    return digest(authors, null);
  }

  private static String digest(Map<String, Set<String>> authors, @Nullable String account) {
    return new IntakeSettings(
            Map.of(),
            Map.of(),
            new Limits(1000, 10, 1000, 1000, 10),
            TextRetention.words((text, language, platform) -> null, "rules"),
            authors,
            Erasures.none())
        .digest("bluesky", account)
        .toString();
  }

  private static String digest(Container container, RecordsPath records) {
    SourceDescription source =
        new SourceDescription(
            "planner",
            container,
            "linkedin",
            Map.of(Field.ID, "id"),
            List.of(new TimeColumn("time", Clock.PUBLISHED, "iso", null)),
            TimePrecision.MINUTE,
            ',',
            0,
            "UTF-8",
            false,
            Map.of(),
            null,
            records);
    return new IntakeSettings(
            Map.of("planner", source),
            Map.of(),
            new Limits(1000, 10, 1000, 1000, 10),
            TextRetention.words((text, language, platform) -> null, "rules"))
        .digest("planner", null)
        .toString();
  }
}
