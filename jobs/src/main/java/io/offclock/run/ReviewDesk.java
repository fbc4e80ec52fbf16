package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.forget.ForgetPlan;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.erasure.Erasures;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import io.offclock.review.ReviewLog;
import io.offclock.review.ReviewLog.Row;
import io.offclock.review.ReviewLog.Subject;
import io.offclock.review.ReviewState;
import io.offclock.review.ReviewedVersion;
import io.offclock.review.SampleDraw;
import io.offclock.review.StoredTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every command on reviewing works with: the version that readers see and the log beside it.
 *
 * @param erasures who was forgotten
 * @param isForgetting true where that was cut off for somebody
 * @param runId of that version
 * @param version its incidents, and the posts that were drawn
 */
record ReviewDesk(
    Workspace workspace,
    Warehouse warehouse,
    Rules rules,
    Pseudonyms pseudonyms,
    Erasures erasures,
    boolean isForgetting,
    String runId,
    LocalDate asOf,
    SampleDraw draw,
    ReviewedVersion version,
    ReviewLog log) {

  /**
   * Reads it; starts no Spark and writes nothing.
   *
   * @throws OperatorException if nothing is published, or there is no key
   */
  static ReviewDesk open(Workspace workspace, Warehouse warehouse)
      throws OperatorException, IOException {
    String runId =
        warehouse
            .current()
            .orElseThrow(
                () ->
                    new OperatorException(
                        ExitCode.USAGE,
                        "Cannot review in %s: found no published version, expected one. Run offclock nightly first."
                            .formatted(warehouse.root())));
    byte[] key =
        PseudonymKey.find(
            workspace.root(), workspace.settings().privacy().pseudonymKeyFile(), warehouse);
    if (key == null) {
      throw new OperatorException(
          ExitCode.SETTINGS,
          "Cannot review in %s: found no pseudonym key, expected the one that its nights are run with. Put it back, or check --workspace and --warehouse."
              .formatted(warehouse.root()));
    }
    SampleDraw draw = workspace.settings().review().draw(workspace.rules().policyVersion());
    try {
      return new ReviewDesk(
          workspace,
          warehouse,
          Rules.of(workspace, key),
          new Pseudonyms(key),
          Erased.read(workspace, warehouse, key),
          // Only looked at: who does not have the lease must not touch a plan.
          Files.exists(warehouse.root().resolve(ForgetPlan.FILE)),
          runId,
          Manifest.read(warehouse.manifest(runId)).asOf(),
          draw,
          ReviewedVersion.read(warehouse.version(runId), draw),
          ReviewLog.read(warehouse.root()));
    } catch (ReviewedVersion.OlderVersionException e) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot review %s: found a version of an earlier Offclock, expected one that says of which posts the rules know the language. Run offclock nightly first."
              .formatted(runId));
    }
  }

  /**
   * The words that batches keep; none where settings keep none, also while those of before are yet
   * to be removed by a night.
   *
   * @throws OperatorException if a person is being forgotten: their words must not go anywhere
   */
  StoredTexts texts() throws OperatorException, IOException {
    if (isForgetting) {
      throw new OperatorException(
          ExitCode.CANNOT_WRITE,
          "Cannot look for words in %s: found that somebody is being forgotten and it was cut off, expected it finished. Run offclock nightly or the same offclock forget first."
              .formatted(warehouse.root()));
    }
    Landed landed = Arrivals.known(workspace, rules, warehouse, erasures);
    boolean keepsText = workspace.settings().privacy().keepText();
    List<Batch> batches = keepsText ? landed.batches() : List.of();
    return new StoredTexts(landed.store(), batches, pseudonyms, asOf);
  }

  /**
   * Rows of incidents, and after each that a person found protected the same of its post: other
   * rules may flag it again under another id, or none and draw it, and nothing of it is to be
   * shown.
   */
  List<Row> withPosts(List<Row> rows) {
    Map<Subject, ReviewedVersion.Post> posts = new HashMap<>();
    for (ReviewedVersion.IncidentRow incident : version.incidents()) {
      ReviewedVersion.Post post =
          incident.activityKey() == null ? null : version.posts().get(incident.activityKey());
      if (post != null) {
        posts.put(incident.subject(), post);
      }
    }
    Set<Subject> told = new HashSet<>();
    List<Row> all = new ArrayList<>(rows);
    for (Row row : rows) {
      ReviewedVersion.Post post = posts.get(row.subject());
      Subject ofPost = post == null ? row.subject() : post.subject(pseudonyms);
      ReviewState now = log.state(ofPost);
      if (post == null || !told.add(ofPost)) {
        continue;
      }
      if (row.to() == ReviewState.SUPPRESSED && now.isOpen()) {
        if (now == ReviewState.NEW) {
          all.add(new Row(ofPost, now, ReviewState.IN_REVIEW, null, row.reviewer()));
        }
        all.add(
            new Row(ofPost, ReviewState.IN_REVIEW, ReviewState.SUPPRESSED, null, row.reviewer()));
      } else if (row.corrects() == ReviewState.SUPPRESSED) {
        log.next(ofPost, ReviewState.IN_REVIEW, ReviewState.SUPPRESSED, row.reviewer())
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** All that may be decided. */
  Set<Subject> subjects() {
    Set<Subject> subjects = new HashSet<>();
    version.incidents().forEach(incident -> subjects.add(incident.subject()));
    version.posts().values().stream()
        .filter(post -> post.drawn() && !post.flagged())
        .forEach(post -> subjects.add(post.subject(pseudonyms)));
    return subjects;
  }
}
