package io.offclock.run;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.Pseudonyms;
import io.offclock.attribution.people.AccountVisibility;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Programme;
import io.offclock.forget.ErasedFile;
import io.offclock.intake.erasure.Erasures;
import io.offclock.intake.erasure.KeyedHash;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was forgotten, as a workspace's people files have to be read because of it. */
final class Erased {
  private Erased() {}

  /**
   * Those of a warehouse; an account that the people files claim for a person who was forgotten is
   * forgotten like the others.
   */
  static Erasures read(Workspace workspace, Warehouse warehouse, byte[] key) throws IOException {
    KeyedHash hash = new KeyedHash(key);
    Erasures noted =
        new Erasures(
            hash,
            workspace.settings().company().zone(),
            ErasedFile.read(warehouse.root(), new Pseudonyms(key).keyId()));
    List<Erasures.Account> claimed = new ArrayList<>();
    for (People.Account account : workspace.people().accounts()) {
      if (isOfForgotten(account, noted)
          && !noted.coversAlways(account.platform(), account.handle())) {
        claimed.add(
            new Erasures.Account(
                hash.account(account.platform(), account.handle()),
                account.validFrom(),
                account.validTo()));
      }
    }
    return noted.with(new Erasures.Entries(claimed, List.of(), List.of(), List.of()));
  }

  /**
   * Notes accounts that the people files claim for a person who was forgotten before, so that they
   * stay forgotten when the row is gone.
   *
   * @param erasures as {@link #read} gives them
   */
  static void note(Warehouse warehouse, Erasures erasures, byte[] key, Terminal terminal)
      throws IOException {
    if (erasures.isEmpty()) {
      return;
    }
    String keyId = new Pseudonyms(key).keyId();
    int before = ErasedFile.read(warehouse.root(), keyId).accounts().size();
    int claimed = erasures.entries().accounts().size() - before;
    if (claimed > 0) {
      ErasedFile.write(warehouse.root(), keyId, erasures.entries());
      Audit.write(warehouse, "CLAIMED", Map.of("key_id", keyId, "accounts", claimed));
      terminal.problem(
          String.format(
              Locale.ROOT,
              "Left out %,d accounts that people/accounts.csv claims for persons who were"
                  + " forgotten. Take the rows away; where their exports were taken in before, run"
                  + " offclock forget --employee again first.",
              claimed));
    }
  }

  /**
   * The workspace without accounts of persons who were forgotten and who could see them, and
   * without prompts to them, their sessions, trainings, rewards and agreements.
   */
  static Workspace without(Erasures erasures, Workspace workspace) {
    if (erasures.isEmpty()) {
      return workspace;
    }
    People people = workspace.people();
    List<People.Account> accounts =
        people.accounts().stream().filter(account -> !isOfForgotten(account, erasures)).toList();
    return new Workspace(
        workspace.root(),
        workspace.settings(),
        new People(
            people.persons(),
            accounts,
            people.schedules(),
            people.initiatives(),
            people.agreements(),
            people.entities(),
            new Programme(
                people.programme().campaigns(),
                people.programme().prompts().stream()
                    .filter(prompt -> !erasures.isEmployee(prompt.employeeId()))
                    .toList(),
                people.programme().hasTimeCards(),
                people.programme().log().without(erasures::isEmployee)),
            visibility(people.visibility(), accounts),
            people.sha256()),
        workspace.rules());
  }

  /** What is stated of accounts that are still there. */
  private static List<AccountVisibility> visibility(
      List<AccountVisibility> stated, List<People.Account> accounts) {
    Set<String> kept =
        accounts.stream()
            .map(account -> Accounts.key(account.platform(), account.handle()))
            .collect(Collectors.toSet());
    return stated.stream()
        .filter(row -> kept.contains(Accounts.key(row.platform(), row.handle())))
        .toList();
  }

  private static boolean isOfForgotten(People.Account account, Erasures erasures) {
    return account.employeeId() != null && erasures.isEmployee(account.employeeId());
  }
}
