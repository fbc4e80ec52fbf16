package io.offclock.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.AccountName;
import io.offclock.forget.ErasedFile;
import io.offclock.forget.ForgetPlan;
import io.offclock.forget.Person;
import io.offclock.forget.PersonSearch;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.erasure.KeyedHash;
import io.offclock.keep.Journal;
import io.offclock.publish.AuditLog;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock forget}: takes a person out of the warehouse, every version included. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = {
      "Takes a person, or one account, out of every batch and every version, recomputes the",
      "versions that had them, and looks through every byte of the warehouse at the end.",
      "Exports in landing/ are named and never deleted. Safe to repeat."
    })
final class ForgetCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @ArgGroup(multiplicity = "1")
  private Whom whom = new Whom();

  /** One of the two. */
  static final class Whom {
    @Option(
        names = "--employee",
        paramLabel = "ID",
        description = "A person of people/employees.csv, with all their accounts.")
    private @Nullable String employee;

    @Option(
        names = "--account",
        paramLabel = "PLATFORM/HANDLE",
        description = "One account, such as linkedin/ada.linden.")
    private @Nullable String account;
  }

  @Option(names = "--dry-run", description = "Only say what would be removed.")
  private boolean dryRun;

  @Option(names = "--yes", description = "Remove it: this cannot be undone.")
  private boolean yes;

  @Option(
      names = "--lift",
      description = "Let exports bring the person back. What was removed stays removed.")
  private boolean lift;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  private final Terminal terminal = Terminal.standard();

  @Override
  public Integer call() throws Exception {
    Workspace workspace = Workspace.read(options.workspace());
    Warehouse warehouse = new Warehouse(options.warehouse());
    try (Lease lease = Lease.take(warehouse.root())) {
      new Journal(warehouse).noteInterrupted(lease, Instant.now());
      byte[] key = key(workspace, warehouse);
      new AuditLog(warehouse.root()).verify().broken().ifPresent(terminal::problem);
      Forgetting forgetting = new Forgetting(workspace, warehouse, key, lease, terminal);
      forgetting.finishPending();
      Erasures noted = Erased.read(workspace, warehouse, key);
      Person person = new Persons(workspace.people(), noted).of(whom.employee, whom.account);
      if (lift) {
        return lift(warehouse, key, noted, person);
      }
      PersonSearch.Found found = forgetting.find(person);
      List<ForgetPlan.Version> versions = forgetting.versions(found);
      if (dryRun || !yes) {
        return announce(workspace, found, versions);
      }
      Forgetting.Outcome outcome = forgetting.forget(found);
      report(workspace, found, outcome);
      Forgetting.refuseHits(outcome.scan());
      return ExitCode.OK.code();
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  private byte[] key(Workspace workspace, Warehouse warehouse)
      throws OperatorException, IOException {
    byte[] key =
        PseudonymKey.find(
            workspace.root(), workspace.settings().privacy().pseudonymKeyFile(), warehouse);
    if (key == null) {
      throw new OperatorException(
          ExitCode.SETTINGS,
          "Cannot forget anybody in %s: found no pseudonym key, expected the one that its nights are run with. Put it back, or check --workspace and --warehouse."
              .formatted(options.warehouse()));
    }
    return key;
  }

  private Integer lift(Warehouse warehouse, byte[] key, Erasures noted, Person person)
      throws OperatorException, IOException {
    Erasures.Entries theirs = person.entries(new KeyedHash(key));
    Erasures.Entries left = noted.entries().without(theirs);
    if (left.equals(noted.entries())) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot lift: found nobody like that among those who were forgotten, expected one. Name the employee or the account as it was named then.");
    }
    String keyId = new Pseudonyms(key).keyId();
    ErasedFile.write(warehouse.root(), keyId, left);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("key_id", keyId);
    facts.put("accounts", theirs.accounts().stream().map(Erasures.Account::hash).toList());
    facts.put("employees", theirs.employees());
    Audit.write(warehouse, "LIFTED", facts);
    terminal.line("Lifted. The next night reads what of their exports lies in landing/ again.");
    return ExitCode.OK.code();
  }

  private Integer announce(
      Workspace workspace, PersonSearch.Found found, List<ForgetPlan.Version> versions)
      throws OperatorException, IOException {
    terminal.line(
        count(
            "Would remove %,d records from %,d batches and recompute %,d versions.",
            found.records(), (long) found.batches(), (long) versions.size()));
    printExports(workspace, found);
    if (!dryRun) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot forget without a word: found no --yes, expected it, for this cannot be undone. Add --yes, or --dry-run to only look.");
    }
    return ExitCode.OK.code();
  }

  private void report(Workspace workspace, PersonSearch.Found found, Forgetting.Outcome outcome)
      throws IOException {
    var scan = outcome.scan();
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("records", found.records());
      result.put("batches", found.batches());
      result.put("restated", outcome.restated());
      result.put("scan", scan);
      result.put("exports", RawExports.of(workspace, found));
      terminal.line(JsonMapper.builder().build().writeValueAsString(result));
      return;
    }
    terminal.line(
        count(
            "Removed %,d records from %,d batches and recomputed %,d versions.",
            found.records(), (long) found.batches(), (long) outcome.statement().versions().size()));
    outcome
        .restated()
        .forEach((before, after) -> terminal.line("  " + before + " is now " + after));
    terminal.line(
        count(
            "Looked through %,d files, %,d bytes and %,d values of %,d rows for %,d names and %,d keys, texts and pseudonyms: found in %,d files.",
            scan.files(),
            scan.bytes(),
            scan.values(),
            scan.rows(),
            (long) scan.soughtNames(),
            (long) scan.soughtTraces(),
            (long) scan.hits().size()));
    printExports(workspace, found);
  }

  /** On the terminal only: the paths name the person. */
  private void printExports(Workspace workspace, PersonSearch.Found found) throws IOException {
    List<String> exports = RawExports.of(workspace, found);
    if (!exports.isEmpty()) {
      terminal.line("Exports that hold them, for you to delete or to have made anew:");
      exports.forEach(export -> terminal.line("  landing/" + export));
    }
  }

  private static String count(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }

  /** The account of a command line, in its two parts. */
  static String[] parts(String account) throws OperatorException {
    int slash = account.indexOf('/');
    if (slash <= 0 || slash == account.length() - 1) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot forget account %s: expected a platform and a handle with / between, such as linkedin/ada.linden. Give another --account."
              .formatted(account));
    }
    return new String[] {
      AccountName.platform(account.substring(0, slash)),
      AccountName.handle(account.substring(slash + 1))
    };
  }
}
