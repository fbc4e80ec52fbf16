package io.offclock.run;

import io.offclock.attribution.people.Agreement;
import io.offclock.attribution.people.People;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.Removed;
import io.offclock.intake.night.Intake;
import io.offclock.mart.compliance.DataProtectionRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an operator should know of tonight's exports beside what was refused: a line each, with
 * counts and names of columns, never a word of a record.
 */
final class Remarks {
  /** Lines of one kind; more would not be read. */
  static final int MOST_LINES = 20;

  private Remarks() {}

  /**
   * Of each file with records that could not be read their number and reasons, those with most
   * first. A total row or a draft alone is not worth a line every night, unless nothing else is in
   * the file: then {@code keep_where} may be wrong.
   */
  static List<String> rejections(Intake.Result result) {
    List<Intake.Input> files =
        firsts(result).stream()
            .filter(input -> faults(input.batch()) > 0 || isAllLeftOut(input.batch()))
            .sorted(
                Comparator.comparing((Intake.Input input) -> faults(input.batch()))
                    .reversed()
                    .thenComparing(Intake.Input::file))
            .toList();
    return limited(
        files.stream().map(Remarks::rejection).toList(), "Rejected records of %,d more files.");
  }

  private static boolean isAllLeftOut(Batch batch) {
    return batch.accepted() == 0 && batch.rejected() > 0;
  }

  /** Records that could not be read, without those that are no activity and need not be. */
  static long faults(Batch batch) {
    return batch.rejected() - noActivities(batch);
  }

  /**
   * Drafts, total rows, private items, what others wrote and what {@code keep_where} leaves out: by
   * design.
   */
  static long noActivities(Batch batch) {
    return batch.rejectedByReason().getOrDefault(RejectionReason.NOT_AN_ACTIVITY, 0L)
        + batch.rejectedByReason().getOrDefault(RejectionReason.PRIVATE_ITEM, 0L)
        + batch.rejectedByReason().getOrDefault(RejectionReason.UNKNOWN_AUTHOR, 0L);
  }

  private static String rejection(Intake.Input input) {
    Batch batch = input.batch();
    String reasons =
        batch.rejectedByReason().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(reason -> String.format(Locale.ROOT, "%,d %s", reason.getValue(), reason.getKey()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "Rejected %,d of %,d records of landing/%s: %s.",
        batch.rejected(),
        batch.seen(),
        input.file(),
        reasons);
  }

  /** Exports of persons who were forgotten are still there: how many, and nothing more. */
  static List<String> forgotten(Intake.Result result) {
    long records =
        firsts(result).stream()
            .map(input -> input.batch().removed())
            .filter(Objects::nonNull)
            .mapToLong(Removed::forgotten)
            .sum();
    return result.forgotten() == 0 && records == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Left out %,d exports, and %,d records of others, that are of persons who were forgotten. Delete them from landing/; offclock forget names them.",
                result.forgotten(),
                records));
  }

  /** Files that somebody would expect to be read, and why they are not. */
  static List<String> leftOut(Intake.Result result) {
    return limited(
        firsts(result).stream()
            .filter(input -> input.batch().status() == Batch.Status.PRIVATE)
            .filter(input -> input.batch().detail() != null)
            .map(
                input -> "Left out landing/%s: %s.".formatted(input.file(), input.batch().detail()))
            .toList(),
        "Left out %,d more files.");
  }

  /** Columns that the settings name and no record of a file has. */
  static List<String> missingColumns(Intake.Result result) {
    return limited(
        firsts(result).stream()
            .filter(input -> !input.batch().missingColumns().isEmpty())
            .map(
                input ->
                    "Cannot find %s in landing/%s: found no record with it, expected some. Correct the name under sources in offclock.yaml, or take it away."
                        .formatted(String.join(", ", input.batch().missingColumns()), input.file()))
            .toList(),
        "Missing columns in %,d more files.");
  }

  /** Exports that lie under two accounts of one platform: one of them is not theirs. */
  static List<String> sharedBytes(Intake.Result result) {
    Map<List<String>, Intake.Input> firsts = new HashMap<>();
    Set<List<String>> told = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (Intake.Input input : firsts(result)) {
      Batch batch = input.batch();
      String account = batch.account();
      // Files without a record are alike for everybody.
      if (account == null || batch.accepted() == 0) {
        continue;
      }
      Intake.Input first = firsts.putIfAbsent(List.of(batch.source(), batch.sha256()), input);
      if (first != null
          && told.add(List.of(batch.source(), String.valueOf(first.batch().account()), account))) {
        lines.add(
            "Check landing/%s: found the bytes of landing/%s, expected each account's own export. Remove it from the folder of the account that it is not of."
                .formatted(input.file(), first.file()));
      }
    }
    return limited(lines, "The same bytes under %,d more pairs of accounts.");
  }

  /**
   * Entities with people in a region of R-GDPR for which no legal basis and agreement were ever
   * stated: nothing that these people post is processed.
   */
  static List<String> withoutAgreement(Workspace workspace) {
    DataProtectionRule rule = workspace.rules().dataProtectionRule();
    Set<String> entities = new TreeSet<>();
    for (People.Person person : workspace.people().persons().values()) {
      person.rows().stream()
          .filter(row -> rule.isListed(row.country()))
          .forEach(row -> entities.add(row.entity()));
    }
    for (Agreement agreement : workspace.people().agreements()) {
      if (agreement.processingBasisId() != null && agreement.agreementId() != null) {
        entities.remove(agreement.entity());
      }
    }
    return limited(
        entities.stream()
            .map(
                "Set aside what people of %s post (R-GDPR): found no row with a processing_basis_id and an agreement_id of it in people/agreements.csv, expected one. Add it once both are there."
                    ::formatted)
            .toList(),
        "Set aside what people of %,d more entities post.");
  }

  private static List<Intake.Input> firsts(Intake.Result result) {
    return result.inputs().stream().filter(input -> input.duplicateOf() == null).toList();
  }

  private static List<String> limited(List<String> lines, String more) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
    shown.add(String.format(Locale.ROOT, more, lines.size() - MOST_LINES));
    return shown;
  }
}
