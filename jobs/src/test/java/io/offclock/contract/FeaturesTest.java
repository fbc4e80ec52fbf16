package io.offclock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.Features.Feature;
import io.offclock.contract.Features.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeaturesTest {
  private static final Path LIST = Path.of("FEATURES.md");

  private static Stream<Feature> features() {
    return Features.all().stream();
  }

  @Test
  void everyQuestionOfTheSourceIsThereOnceAndInOrder() {
    List<String> expected = IntStream.rangeClosed(1, 53).mapToObj(n -> "F" + n).toList();
    assertThat(features().map(Feature::id)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("features")
  void aQuestionEndsAsColumnsOrAReason(Feature feature) {
    boolean hasColumns =
        feature.outcome() == Outcome.PUBLISHED || feature.outcome() == Outcome.PARTLY;
    assertThat(feature.question()).endsWith("?").doesNotContain("|");
    assertThat(feature.columns().isEmpty()).isNotEqualTo(hasColumns);
    if (feature.outcome() != Outcome.PUBLISHED) {
      assertThat(feature.note()).hasSizeGreaterThan(10);
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void columnsAreOfSharedTablesAsTheirContractsNameThem(Feature feature) {
    for (String column : feature.columns()) {
      String[] parts = column.split("\\.");
      assertThat(Stream.of(Table.values()).filter(table -> table.tableName().equals(parts[0])))
          .as(column)
          .singleElement()
          .satisfies(table -> assertThat(table.access()).isEqualTo(Table.Access.SHARED))
          .satisfies(table -> assertThat(table.schema().fieldNames()).contains(parts[1]));
    }
  }

  @Test
  void theListIsWhatTheFeaturesSay() throws Exception {
    String expected = Features.markdown();
    if (Boolean.getBoolean("offclock.update.golden")) {
      Files.writeString(LIST, expected);
    }
    assertThat(Files.readString(LIST))
        .as("stale? run: mvn test -Dtest=FeaturesTest -Doffclock.update.golden=true")
        .isEqualTo(expected);
  }
}
