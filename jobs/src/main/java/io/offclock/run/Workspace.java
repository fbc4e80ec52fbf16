package io.offclock.run;

import io.offclock.attribution.people.People;
import io.offclock.attribution.people.PeopleFiles;
import io.offclock.contract.Finding;
import io.offclock.mart.compliance.RuleBundle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workspace that was read and found right: settings, people and rules.
 *
 * @param root the folder with {@code offclock.yaml}
 */
record Workspace(Path root, Settings settings, People people, RuleBundle rules) {

  /**
   * Reads everything an operator writes.
   *
   * @throws OperatorException with every finding of every file, if there is one
   */
  static Workspace read(Path root) throws OperatorException {
    if (!Files.isDirectory(root)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot read workspace %s: found no such folder, expected one with offclock.yaml. Name it with --workspace, or make one with: offclock init --workspace DIR"
              .formatted(root));
    }
    List<Finding> findings = new ArrayList<>();
    Settings.Outcome settings = Settings.read(root);
    findings.addAll(settings.findings());
    PeopleFiles.Outcome people = PeopleFiles.read(root);
    findings.addAll(people.findings());
    Settings read = settings.settings();
    People known = people.people();
    if (read != null && known != null) {
      findings.addAll(read.findingsAgainst(known));
    }
    RuleBundle bundle = null;
    if (read != null) {
      RuleBundle.Outcome rules = RuleBundle.read(root.resolve("rules"), Rules.companyTerms(read));
      findings.addAll(rules.findings());
      bundle = rules.bundle();
    }
    if (!findings.isEmpty() || read == null || known == null || bundle == null) {
      throw new OperatorException(
          ExitCode.SETTINGS, findings.stream().map(Finding::sentence).toList());
    }
    return new Workspace(root, read, known, bundle);
  }

  Path landing() {
    return root.resolve("landing");
  }

  /** Where the warehouse is unless the command line says otherwise. */
  static Path defaultWarehouse(Path root) {
    return root.resolve("warehouse");
  }
}
