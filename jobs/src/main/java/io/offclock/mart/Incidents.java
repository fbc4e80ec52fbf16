package io.offclock.mart;

import static org.apache.spark.sql.functions.col;

import io.offclock.attribution.Attribution.Standing;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.ActivityKind;
import io.offclock.contract.ContentOrigin;
import io.offclock.contract.EmploymentClass;
import io.offclock.contract.HoursClass;
import io.offclock.contract.Table;
import io.offclock.contract.TableRow;
import io.offclock.contract.Visibility;
import io.offclock.mart.compliance.ConsentState;
import io.offclock.mart.compliance.Incident;
import io.offclock.mart.compliance.PostFacts;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.mart.compliance.RuleOutcome;
import io.offclock.mart.compliance.Span;
import io.offclock.mart.compliance.SubjectType;
import io.offclock.mart.compliance.TextFindings;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@code incidents}: what the rules found on the activity they may look at, without its text. */
public final class Incidents implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final StructType IN_SHARDS =
      Table.INCIDENTS.schema().add("shard", DataTypes.IntegerType, false);

  private final RuleEngine engine;
  private final Pseudonyms pseudonyms;

  public Incidents(RuleEngine engine, Pseudonyms pseudonyms) {
    this.engine = engine;
    this.pseudonyms = pseudonyms;
  }

  /**
   * All incidents of a ledger.
   *
   * @param ledger as {@code Attribution.ledger} gives it, with the column {@code shard}
   * @return the table's columns and {@code shard}, of the ledger's row; no account is in two shards
   */
  public Dataset<Row> of(SparkSession spark, Dataset<Row> ledger) {
    Dataset<Row> onActivity =
        ledger
            .where(col("findings").isNotNull())
            .flatMap((FlatMapFunction<Row, Row>) this::onActivity, Encoders.row(IN_SHARDS));
    return onActivity.unionByName(spark.createDataFrame(onCollecting(ledger), IN_SHARDS));
  }

  /**
   * What every rule says of one activity of a person.
   *
   * @param ledger its row, with the columns of {@code Attribution.LEDGER}
   */
  public List<RuleOutcome> outcomes(Row ledger) {
    String findings = ledger.getAs("findings");
    List<RuleOutcome> outcomes = new ArrayList<>();
    outcomes.addAll(engine.gatesPassed());
    outcomes.addAll(
        engine.evaluate(
            findings == null ? TextFindings.NONE : TextFindings.fromJson(findings), facts(ledger)));
    return outcomes;
  }

  private Iterator<Row> onActivity(Row ledger) {
    TextFindings findings = TextFindings.fromJson(ledger.getAs("findings"));
    List<Row> rows = new ArrayList<>();
    for (Incident incident : engine.decide(findings, facts(ledger))) {
      rows.add(inShardOf(ledger, row(ledger, incident)));
    }
    return rows.iterator();
  }

  private static Row inShardOf(Row ledger, Row incident) {
    Object[] values = new Object[IN_SHARDS.size()];
    for (int i = 0; i < incident.size(); i++) {
      values[i] = incident.get(i);
    }
    values[incident.size()] = ledger.getAs("shard");
    return new GenericRowWithSchema(values, IN_SHARDS);
  }

  private static PostFacts facts(Row ledger) {
    // Of protected activity no row is left; what is decided of it asks for neither hours nor time.
    Row activity = ledger.getAs("activity");
    return new PostFacts(
        new PostFacts.Author(
            ledger.getAs("supervisor"),
            true,
            EmploymentClass.valueOf(ledger.getAs("employment_class")),
            ledger.<Boolean>getAs("is_registered"),
            ledger.<Boolean>getAs("is_covered"),
            false,
            ledger.getAs("bio_names_employer"),
            ledger.getAs("headline_names_employer")),
        ActivityKind.valueOf(ledger.getAs("kind")),
        ContentOrigin.valueOf(ledger.getAs("origin")),
        Visibility.valueOf(ledger.getAs("visibility")),
        activity == null ? HoursClass.UNKNOWN : HoursClass.valueOf(activity.getAs("hours_class")),
        activity == null ? null : activity.<Instant>getAs("activity_at"),
        false,
        ledger.<Boolean>getAs("links_company"),
        ledger.getAs("content_id"),
        ledger.<Boolean>getAs("target_is_protected"));
  }

  /**
   * One incident. Of protected activity nothing is kept that leads back to it or its person; a
   * campaign is the employer's, so its row says which and when, and not who.
   */
  private Row row(Row ledger, Incident incident) {
    String postKey = pseudonyms.activity(ledger.getAs("record_key"));
    TableRow row = base(incident, postKey).set("source", ledger.getAs("source"));
    Row activity = ledger.getAs("activity");
    boolean campaign = incident.subjectType() == SubjectType.EMPLOYER_CAMPAIGN;
    if (activity == null || (incident.personWithheld() && !campaign)) {
      return row.set("post_state", "NONE").build();
    }
    String country = activity.getAs("country");
    String subdivision = ledger.getAs("subdivision");
    String clock = activity.getAs("activity_clock");
    LocalDateTime local =
        activity.getAs(clock.equals("PUBLISHED") ? "local_published" : "local_composed");
    row.set("activity_key", postKey)
        .set("jurisdiction", subdivision == null ? country : country + "-" + subdivision)
        .set("local_time", local)
        .set("content_origin", activity.getAs("origin"))
        .set("visibility", ledger.getAs("visibility"))
        .set("post_state", activity.getAs("state").equals("CURRENT") ? "CURRENT" : "DELETED_SEEN");
    for (String column : List.of("activity_at", "activity_date", "hours_class", "effort_class")) {
      row.set(column, activity.getAs(column));
    }
    if (!campaign) {
      for (String column : List.of("person_key", "department", "employment_class")) {
        row.set(column, activity.getAs(column));
      }
    }
    return row.build();
  }

  private TableRow base(Incident incident, String postKey) {
    return TableRow.of(Table.INCIDENTS)
        .set("incident_id", id(postKey, incident))
        .set("rule_id", incident.ruleId())
        .set("rule_version", incident.ruleVersion())
        .set("checks_hit", incident.checksHit().toArray(String[]::new))
        .set("primary_rule", incident.primaryRule())
        .set("policy_bundle_sha256", engine.bundle().sha256())
        .set("subject_type", incident.subjectType().name())
        .set("matched_spans", incident.spans().stream().map(Incidents::span).toArray(Row[]::new))
        .set("exclusions_applied", incident.exclusionsApplied().toArray(String[]::new))
        .set("severity", incident.severity().name())
        .set("confidence", incident.confidence().name())
        .set("adverse_action_allowed", incident.adverseActionAllowed())
        .set("route", incident.route().name())
        .set("state", "NEW")
        .set("context_hash", incident.contextHash());
  }

  private static Row span(Span span) {
    return RowFactory.create(
        span.publishedTermId(), span.zone().name(), span.offset(), span.length(), span.keyedHash());
  }

  /** One incident on the collector for each account whose data may not be looked at. */
  private List<Row> onCollecting(Dataset<Row> ledger) {
    List<Row> rows = new ArrayList<>();
    for (Row account :
        ledger
            .where(col("standing").equalTo(Standing.QUARANTINED.name()).and(col("site").isNull()))
            .select(
                "source", "platform", "handle", "access_method", "basis_id", "visibility", "shard")
            .distinct()
            .orderBy("source", "platform", "handle", "access_method", "basis_id", "visibility")
            .collectAsList()) {
      String basis = account.getAs("basis_id");
      Incident incident =
          engine
              .bundle()
              .accessRule()
              .decide(
                  account.getAs("access_method"),
                  basis,
                  // With a basis it was the consent that had ended, or the gate would have let it
                  // in.
                  basis == null ? ConsentState.NOT_RECORDED : ConsentState.NOT_IN_FORCE,
                  Visibility.valueOf(account.getAs("visibility")))
              .incident();
      if (incident != null) {
        String key =
            pseudonyms.account(account.getAs("platform"), account.getAs("handle"))
                + "|"
                + account.<String>getAs("source");
        Row row =
            base(incident, key)
                .set("source", account.getAs("source"))
                .set("post_state", "NONE")
                .build();
        if (rows.stream()
            .noneMatch(other -> other.getAs("incident_id").equals(row.getAs("incident_id")))) {
          rows.add(inShardOf(account, row));
        }
      }
    }
    return rows;
  }

  /**
   * A site whose people may not be processed, and a source by which they were got all the same.
   *
   * @param checks those of R-GDPR that forbid it
   */
  public record Site(String entity, String source, SortedSet<String> checks) {
    /**
     * Those of some records of a ledger.
     *
     * @param row with {@code source}, and in {@code sites} pairs of entity and checks in one line
     */
    public static List<Site> listOf(Row row) {
      List<Site> sites = new ArrayList<>();
      for (Row site : row.<Row>getList(row.fieldIndex("sites"))) {
        sites.add(
            new Site(
                site.getString(0),
                row.getAs("source"),
                new TreeSet<>(List.of(site.getString(1).split(" ", -1)))));
      }
      return sites;
    }
  }

  /** One incident on the collector for each site and source. */
  public Dataset<Row> onSites(SparkSession spark, Collection<Site> sites) {
    List<Row> rows = new ArrayList<>();
    for (Site site : sites) {
      Incident incident = engine.bundle().dataProtectionRule().incident(List.copyOf(site.checks()));
      rows.add(
          base(incident, site.entity() + "|" + site.source())
              .set("source", site.source())
              .set("site", site.entity())
              .set("post_state", "NONE")
              .build());
    }
    return spark.createDataFrame(rows, Table.INCIDENTS.schema());
  }

  /** Stable over nights and versions of a rule within one major version. */
  private String id(String subjectKey, Incident incident) {
    String major = incident.ruleVersion().split("\\.", 2)[0];
    return pseudonyms.incident(subjectKey, incident.ruleId(), major);
  }
}
