package io.offclock.observe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.offclock.contract.Table;
import io.offclock.publish.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.sql.types.StructField;

/**
 * The OpenLineage events of one run: START, and then COMPLETE or FAIL. Exports are named by the
 * digest of their bytes and tables by their name: no path, no account and no person is in an event.
 *
 * <p>Written out here and held by a test against the specification's own client. The client itself
 * is not used: clusters that collect lineage bring one of another version, found before ours.
 */
public final class LineageEvents {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SPECIFICATION = "https://openlineage.io/spec/";
  private static final String JOB = "nightly";

  private final Run run;

  /**
   * @param run what the events are about
   */
  public LineageEvents(Run run) {
    this.run = run;
  }

  /**
   * One run of a night.
   *
   * @param id of this run; a night that is run again is another run
   * @param zone the company's, in which the night meant is a day
   * @param version of Offclock
   */
  public record Run(
      UUID id,
      LocalDate asOf,
      ZoneId zone,
      String namespace,
      String version,
      String sparkVersion) {}

  /** The run began; at is UTC. */
  public String start(Instant at) {
    return text(event("START", at));
  }

  /** The night is published, by this run or by one before it; at is UTC. */
  public String complete(Instant at, Manifest manifest) {
    ObjectNode event = event("COMPLETE", at);
    ArrayNode inputs = event.putArray("inputs");
    Set<String> named = new HashSet<>();
    for (Manifest.Input input : manifest.inputs()) {
      if (input.status().equals("READ") && named.add(input.sha256())) {
        ObjectNode facet = dataset(inputs, "exports/" + input.sha256()).putObject("inputFacets");
        facet.set(
            "inputStatistics",
            facet(
                "1-0-0",
                "InputStatisticsInputDatasetFacet",
                statistics(input.seen(), input.bytes())));
      }
    }
    ArrayNode outputs = event.putArray("outputs");
    for (Manifest.Output output : manifest.outputs()) {
      ObjectNode dataset = dataset(outputs, "tables/" + output.table());
      ObjectNode facets = dataset.putObject("facets");
      facets.set("schema", facet("1-2-0", "SchemaDatasetFacet", schema(output.table())));
      facets.set(
          "version",
          facet(
              "1-0-1",
              "DatasetVersionDatasetFacet",
              JSON.createObjectNode().put("datasetVersion", manifest.runId())));
      dataset
          .putObject("outputFacets")
          .set(
              "outputStatistics",
              facet(
                  "1-0-2",
                  "OutputStatisticsOutputDatasetFacet",
                  JSON.createObjectNode().put("rowCount", output.rows())));
    }
    return text(event);
  }

  /**
   * The run failed; readers see what they saw before. The lines that the operator is shown are not
   * in the event: they may name files.
   *
   * @param at UTC
   */
  public String fail(Instant at, int exitCode) {
    ObjectNode event = event("FAIL", at);
    ObjectNode message =
        JSON.createObjectNode()
            .put(
                "message",
                String.format(
                    Locale.ROOT, "The night of %s ended with exit code %d", run.asOf(), exitCode))
            .put("programmingLanguage", "Java");
    ((ObjectNode) event.at("/run/facets"))
        .set("errorMessage", facet("1-0-1", "ErrorMessageRunFacet", message));
    return text(event);
  }

  private ObjectNode event(String type, Instant at) {
    ObjectNode event = JSON.createObjectNode();
    event.put("eventTime", at.toString());
    event.put("producer", producer());
    event.put("schemaURL", SPECIFICATION + "2-0-2/OpenLineage.json#/$defs/RunEvent");
    event.put("eventType", type);
    ObjectNode facets =
        event.putObject("run").put("runId", run.id().toString()).putObject("facets");
    facets.set(
        "nominalTime",
        facet(
            "1-0-1",
            "NominalTimeRunFacet",
            JSON.createObjectNode()
                .put("nominalStartTime", midnight(run.asOf()))
                .put("nominalEndTime", midnight(run.asOf().plusDays(1)))));
    facets.set(
        "processing_engine",
        facet(
            "1-1-1",
            "ProcessingEngineRunFacet",
            JSON.createObjectNode().put("version", run.sparkVersion()).put("name", "spark")));
    ObjectNode job = event.putObject("job").put("namespace", run.namespace()).put("name", JOB);
    job.putObject("facets")
        .set(
            "jobType",
            facet(
                "2-0-4",
                "JobTypeJobFacet",
                JSON.createObjectNode()
                    .put("processingType", "BATCH")
                    .put("integration", "OFFCLOCK")
                    .put("jobType", "JOB")));
    return event;
  }

  private String midnight(LocalDate date) {
    return date.atStartOfDay(run.zone()).toInstant().toString();
  }

  private String producer() {
    return "urn:offclock:" + run.version();
  }

  private ObjectNode facet(String facetVersion, String name, ObjectNode content) {
    content.put("_producer", producer());
    content.put(
        "_schemaURL",
        SPECIFICATION + "facets/%s/%s.json#/$defs/%s".formatted(facetVersion, name, name));
    return content;
  }

  private ObjectNode dataset(ArrayNode datasets, String name) {
    return datasets.addObject().put("namespace", run.namespace()).put("name", name);
  }

  private static ObjectNode statistics(long rows, long bytes) {
    return JSON.createObjectNode().put("rowCount", rows).put("size", bytes).put("fileCount", 1);
  }

  private static ObjectNode schema(String table) {
    ObjectNode schema = JSON.createObjectNode();
    ArrayNode fields = schema.putArray("fields");
    for (StructField field : Table.valueOf(table.toUpperCase(Locale.ROOT)).schema().fields()) {
      ObjectNode column = fields.addObject();
      column.put("name", field.name()).put("type", field.dataType().simpleString());
      if (field.getComment().isDefined()) {
        column.put("description", field.getComment().get());
      }
    }
    return schema;
  }

  private static String text(ObjectNode event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event is always JSON", e);
    }
  }
}
