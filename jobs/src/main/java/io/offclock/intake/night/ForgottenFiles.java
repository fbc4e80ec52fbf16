package io.offclock.intake.night;

import io.offclock.contract.AccountName;
import io.offclock.intake.SourceDescription;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.erasure.Masking;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exports in the landing folder that are of persons who were forgotten: they are not taken in,
 * and no name of one is noted anywhere.
 */
final class ForgottenFiles {
  private final IntakeSettings settings;
  private final Erasures erasures;
  private final Masking masking;
  private long files;

  ForgottenFiles(IntakeSettings settings) {
    this.settings = settings;
    this.erasures = settings.erasures();
    this.masking = new Masking(erasures);
  }

  /** How many were left out so far. */
  long files() {
    return files;
  }

  /** What is left to be taken in, under paths that may be noted. */
  List<CheckedFile> without(List<CheckedFile> checked) {
    if (erasures.isEmpty()) {
      return checked;
    }
    List<CheckedFile> left = new ArrayList<>();
    for (CheckedFile each : checked) {
      ExportFile file = each.file();
      String platform = platform(file.source());
      if (file.account() != null && erasures.coversAlways(platform, file.account())) {
        files++;
        continue;
      }
      ExportFile named =
          new ExportFile(
              masking.path(platform, file.path()),
              file.location(),
              file.archive(),
              file.entry(),
              file.source(),
              file.account(),
              file.bytes());
      left.add(new CheckedFile(named, each.input(), each.choice(), each.stamp()));
    }
    return left;
  }

  /** Counts the files that were read and of which nothing was kept. */
  void countUnkept(List<CheckedFile> read, Map<String, Batch> batches, List<Refusal> refusals) {
    if (erasures.isEmpty()) {
      return;
    }
    Set<String> refused = new HashSet<>(refusals.stream().map(Refusal::path).toList());
    files +=
        read.stream()
            .filter(file -> !batches.containsKey(file.input().batchId()))
            .filter(file -> !refused.contains(file.file().path()))
            .count();
  }

  /** The refusals that may be told, under paths that may be noted. */
  List<Refusal> told(List<Refusal> refusals) {
    List<Refusal> told = new ArrayList<>();
    for (Refusal refusal : refusals) {
      String[] parts = refusal.path().split("[/!]", -1);
      String platform = platform(parts[0]);
      if (parts.length > 1 && erasures.coversAlways(platform, AccountName.handle(parts[1]))) {
        files++;
      } else {
        told.add(
            new Refusal(
                masking.path(platform, refusal.path()),
                refusal.reason(),
                refusal.detail(),
                refusal.advice()));
      }
    }
    return told;
  }

  /** Of a described source without a platform of its own, each record names one. */
  private String platform(String source) {
    SourceDescription description = settings.described().get(source);
    String platform = description == null ? source : description.platform();
    return AccountName.platform(platform == null ? source : platform);
  }
}
