package io.offclock.run;

import io.offclock.attribution.Attributor;
import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.hours.HoursClassifier;
import io.offclock.history.Observations;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.Sightings;
import io.offclock.ledger.ShardInputs;
import io.offclock.mart.ReviewDecisions;
import io.offclock.review.ReviewLog;
import io.offclock.review.SampleDraw;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything a version is a function of, and the name that follows from it. */
final class NightInputs {
  private static final int RUN_ID_DIGITS = 12;

  /** People files of single persons or accounts: a shard is named by the rows of its own. */
  private static final Set<String> OF_SINGLE_PERSONS =
      Set.of(
          "people/employees.csv",
          "people/accounts.csv",
          "people/leave.csv",
          "people/roster.csv",
          "people/designations.csv",
          "people/time_cards.csv",
          "people/profiles.csv",
          "people/roles.csv");

  /** People files that no shard is made of: what is counted of all of them together reads these. */
  private static final Set<String> BEHIND_THE_LEDGER =
      Set.of(
          "people/initiatives.csv",
          "people/prompts.csv",
          "people/entities.csv",
          "people/sessions.csv",
          "people/session_notes.csv",
          "people/attendance.csv",
          "people/training.csv",
          "people/recognition.csv",
          "people/outcomes.csv",
          "people/visibility.csv",
          "people/flexible_agreements.csv",
          "people/reporting_lines.csv");

  /** A shard is to be worth its file, and a company of some thousands to have many. */
  private static final int RECORDS_PER_SHARD = 20_000;

  private final Workspace workspace;
  private final Landed landed;
  private final LocalDate asOf;
  private final Pseudonyms pseudonyms;
  private final Rules rules;
  private final Sightings sightings;
  private final Map<String, String> madeWith;
  private final ReviewDecisions decisions;

  /**
   * @param warehouse whose review log says what was decided up to the night
   */
  NightInputs(
      Workspace workspace,
      Path warehouse,
      Landed landed,
      Rules rules,
      Pseudonyms pseudonyms,
      LocalDate asOf)
      throws IOException {
    this.workspace = Erased.without(landed.erasures(), workspace);
    this.landed = landed;
    this.rules = rules;
    this.asOf = asOf;
    this.pseudonyms = pseudonyms;
    this.sightings = landed.store().sightings();
    this.madeWith = MadeWith.of(workspace);
    this.decisions = decisions(warehouse);
  }

  private ReviewDecisions decisions(Path warehouse) throws IOException {
    ReviewLog log =
        ReviewLog.read(
            warehouse, asOf.plusDays(1).atStartOfDay(settings().company().zone()).toInstant());
    SampleDraw draw = settings().review().draw(workspace.rules().policyVersion());
    Pseudonyms keyed = pseudonyms;
    return new ReviewDecisions(
        log.decided(ReviewLog.Kind.INCIDENT),
        log.decided(ReviewLog.Kind.SAMPLED_POST),
        key -> draw.isDrawn(key, false) ? keyed.sampled(key) : null);
  }

  /** What reviewers decided up to the night. */
  ReviewDecisions decisions() {
    return decisions;
  }

  Rules rules() {
    return rules;
  }

  Workspace workspace() {
    return workspace;
  }

  Settings settings() {
    return workspace.settings();
  }

  Landed landed() {
    return landed;
  }

  List<Batch> batches() {
    return landed.batches();
  }

  Observations observations() {
    return new Observations(batches(), sightings::of, settings().company().zone(), asOf);
  }

  Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  /** The night meant: a local date of each person, and of the company where there is none. */
  LocalDate asOf() {
    return asOf;
  }

  HoursClassifier hours() {
    return new HoursClassifier(
        workspace.people(),
        settings().calendar().holidayBasis(),
        settings().calendar().defaultSchedule(),
        settings().company().zone());
  }

  /** Decides whose each activity is, and on whose time. */
  Attributor attributor() {
    return new Attributor(
        new Attributor.Facts(
            workspace.people(),
            hours(),
            rules.gates(),
            pseudonyms,
            settings().company().zone(),
            settings().company().domains(),
            settings().attribution().schedulers(),
            settings().attribution().futureTolerance(),
            asOf));
  }

  /** What the ledger is made of. */
  ShardInputs ledger() throws IOException {
    Map<String, String> made = new TreeMap<>(digests());
    made.remove("people");
    made.remove("reviews");
    madeWith.forEach(
        (name, digest) -> {
          if (name.startsWith("people/")
              && !OF_SINGLE_PERSONS.contains(name)
              && !BEHIND_THE_LEDGER.contains(name)) {
            made.put(name, digest);
          }
        });
    return new ShardInputs(
        batches(),
        landed.store(),
        observations(),
        landed.retention(),
        workspace.people(),
        made,
        settings().calendar().weekStart(),
        Integer.getInteger("offclock.shard.records", RECORDS_PER_SHARD),
        asOf);
  }

  /** Digests of what the version is made with, by name. */
  Map<String, String> digests() throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("code", codeSha256());
    digests.put("settings", settings().sha256());
    digests.put("people", workspace.people().sha256());
    digests.put("rules", workspace.rules().sha256());
    digests.put("pseudonym_key_id", pseudonyms.keyId());
    digests.put("tzdb_version", hours().tzdbVersion());
    if (!landed.erasures().isEmpty()) {
      digests.put("erased", erasedSha256());
    }
    if (!decisions.isEmpty()) {
      digests.put("reviews", reviewsSha256());
    }
    return digests;
  }

  /** Digest of the keyed hashes of who was forgotten. */
  private String erasedSha256() {
    MessageDigest digest = sha256();
    var entries = landed.erasures().entries();
    entries.accounts().forEach(account -> update(digest, account.toString()));
    entries.employees().forEach(employee -> update(digest, employee));
    return HexFormat.of().formatHex(digest.digest());
  }

  private String reviewsSha256() {
    MessageDigest digest = sha256();
    decisions.incidents().forEach((id, confirmed) -> update(digest, id + "=" + confirmed));
    decisions.sampled().forEach((id, confirmed) -> update(digest, id + "=" + confirmed));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Digests of the single files and sections behind some of {@link #digests}. */
  Map<String, String> madeWith() {
    return madeWith;
  }

  /** {@code 2026-10-31-0123456789ab}: the as-of date and a digest of all inputs. */
  String runId() throws IOException {
    MessageDigest digest = sha256();
    update(digest, asOf.toString());
    digests().forEach((name, value) -> update(digest, name + "=" + value));
    Observations observations = observations();
    batches().stream()
        .sorted(Comparator.comparing(Batch::batchId))
        .forEach(
            batch -> {
              update(digest, batch.batchId());
              // The same bytes under another name may say another time.
              update(digest, String.valueOf(observations.observedAt(batch)));
              update(digest, String.valueOf(observations.completeUntil(batch)));
            });
    return asOf + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, RUN_ID_DIGITS);
  }

  /** Digest of the jar, or of the classes where they are not packed. */
  private static String codeSha256() throws IOException {
    CodeSource source = NightInputs.class.getProtectionDomain().getCodeSource();
    MessageDigest digest = sha256();
    if (source != null) {
      try (Stream<Path> files = Files.walk(Path.of(URI.create(source.getLocation().toString())))) {
        for (Path file :
            files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
          try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String value) {
    digest.update(value.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
