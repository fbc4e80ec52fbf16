package io.offclock.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.Table;
import io.openlineage.client.OpenLineage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every event is read by the specification's own client, and nothing of it is lost. */
class LineageEventsTest {
  private static final Instant AT = Instant.parse("2026-11-01T06:30:00Z");
  private static final UUID RUN = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private static final JsonMapper CLIENT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final LineageEvents events =
      new LineageEvents(
          new LineageEvents.Run(
              RUN,
              LocalDate.of(2026, 10, 31),
              ZoneId.of("America/New_York"),
              "offclock",
              "0.1.0",
              "4.2.0"));

  @Test
  void beginsWithTheNightMeant() throws IOException {
    OpenLineage.RunEvent event = read(events.start(AT));
    assertThat(event.getEventType()).isEqualTo(OpenLineage.RunEvent.EventType.START);
    assertThat(event.getRun().getRunId()).isEqualTo(RUN);
    OpenLineage.RunFacets facets = event.getRun().getFacets();
    assertThat(facets.getNominalTime().getNominalStartTime()).isEqualTo("2026-10-31T04:00:00Z");
    assertThat(facets.getNominalTime().getNominalEndTime()).isEqualTo("2026-11-01T04:00:00Z");
    assertThat(facets.getProcessing_engine().getVersion()).isEqualTo("4.2.0");
    assertThat(facets.getAdditionalProperties()).isEmpty();
    assertThat(event.getJob().getNamespace()).isEqualTo("offclock");
    assertThat(event.getJob().getName()).isEqualTo("nightly");
    assertThat(event.getJob().getFacets().getJobType().getProcessingType()).isEqualTo("BATCH");
    assertThat(event.getJob().getFacets().getAdditionalProperties()).isEmpty();
  }

  @Test
  void endsWithExportsByDigestAndTablesByColumns() throws IOException {
    OpenLineage.RunEvent event = read(events.complete(AT, SampleManifest.of()));
    assertThat(event.getEventType()).isEqualTo(OpenLineage.RunEvent.EventType.COMPLETE);
    assertThat(event.getInputs())
        .extracting(OpenLineage.InputDataset::getName)
        .containsExactly("exports/" + SampleManifest.SHARES, "exports/" + SampleManifest.TWEETS);
    OpenLineage.InputDatasetInputFacets read = event.getInputs().get(0).getInputFacets();
    assertThat(read.getInputStatistics().getRowCount()).isEqualTo(10);
    assertThat(read.getInputStatistics().getSize()).isEqualTo(1_000);
    assertThat(read.getAdditionalProperties()).isEmpty();

    OpenLineage.OutputDataset table = event.getOutputs().get(0);
    assertThat(table.getName()).isEqualTo("tables/posting_hours");
    assertThat(table.getFacets().getSchema().getFields())
        .extracting(OpenLineage.SchemaDatasetFacetFields::getName)
        .containsExactly(Table.POSTING_HOURS.schema().fieldNames());
    assertThat(table.getFacets().getSchema().getFields())
        .allMatch(field -> field.getType() != null && !field.getDescription().isBlank());
    assertThat(table.getFacets().getVersion().getDatasetVersion())
        .isEqualTo("2026-10-31-0123456789ab");
    assertThat(table.getFacets().getAdditionalProperties()).isEmpty();
    assertThat(table.getOutputFacets().getOutputStatistics().getRowCount()).isEqualTo(12);
    assertThat(table.getOutputFacets().getAdditionalProperties()).isEmpty();
  }

  @Test
  void saysWithWhichCodeANightFailed() throws IOException {
    OpenLineage.RunEvent event = read(events.fail(AT, 65));
    assertThat(event.getEventType()).isEqualTo(OpenLineage.RunEvent.EventType.FAIL);
    assertThat(event.getRun().getFacets().getErrorMessage().getMessage())
        .isEqualTo("The night of 2026-10-31 ended with exit code 65");
    assertThat(event.getRun().getFacets().getErrorMessage().getProgrammingLanguage())
        .isEqualTo("Java");
  }

  @Test
  void namesNoFileAndNobody() {
    assertThat(events.complete(AT, SampleManifest.of()))
        .doesNotContain("ada", "bob", "Shares.csv", "linkedin/", ".zip", "Initech");
  }

  @Test
  void saysOfEachPartBySchemaWhatItIs() throws IOException {
    OpenLineage client = new OpenLineage(java.net.URI.create("urn:offclock:0.1.0"));
    OpenLineage.RunEvent event = read(events.complete(AT, SampleManifest.of()));
    OpenLineage.DatasetFacets facets = event.getOutputs().get(0).getFacets();
    assertThat(event.getSchemaURL()).isEqualTo(client.newRunEventBuilder().build().getSchemaURL());
    assertThat(event.getProducer()).isEqualTo(java.net.URI.create("urn:offclock:0.1.0"));
    assertThat(facets.getSchema().get_schemaURL())
        .isEqualTo(client.newSchemaDatasetFacet(List.of()).get_schemaURL());
    assertThat(facets.getVersion().get_schemaURL())
        .isEqualTo(client.newDatasetVersionDatasetFacet("v").get_schemaURL());
    assertThat(event.getInputs().get(0).getInputFacets().getInputStatistics().get_schemaURL())
        .isEqualTo(client.newInputStatisticsInputDatasetFacet(1L, 1L, 1L).get_schemaURL());
    assertThat(event.getOutputs().get(0).getOutputFacets().getOutputStatistics().get_schemaURL())
        .isEqualTo(client.newOutputStatisticsOutputDatasetFacet(1L, 1L, 1L).get_schemaURL());
    assertThat(event.getRun().getFacets().getNominalTime().get_schemaURL())
        .isEqualTo(client.newNominalTimeRunFacetBuilder().build().get_schemaURL());
    assertThat(event.getRun().getFacets().getProcessing_engine().get_schemaURL())
        .isEqualTo(client.newProcessingEngineRunFacetBuilder().build().get_schemaURL());
    assertThat(event.getJob().getFacets().getJobType().get_schemaURL())
        .isEqualTo(client.newJobTypeJobFacetBuilder().build().get_schemaURL());
    assertThat(read(events.fail(AT, 70)).getRun().getFacets().getErrorMessage().get_schemaURL())
        .isEqualTo(client.newErrorMessageRunFacetBuilder().build().get_schemaURL());
  }

  private static OpenLineage.RunEvent read(String text) throws IOException {
    JsonNode json = CLIENT.readTree(text);
    OpenLineage.RunEvent event = CLIENT.treeToValue(json, OpenLineage.RunEvent.class);
    // Nothing is passed over in silence: what the client writes again is what it read.
    assertThat(withoutNulls(CLIENT.valueToTree(event))).isEqualTo(json);
    return event;
  }

  private static JsonNode withoutNulls(JsonNode json) throws IOException {
    return CLIENT
        .copy()
        .setDefaultPropertyInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
        .readTree(json.toString().replaceAll(",\"[A-Za-z_]+\":null|\"[A-Za-z_]+\":null,?", ""));
  }
}
