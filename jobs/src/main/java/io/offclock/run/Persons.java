package io.offclock.run;

import io.offclock.attribution.people.People;
import io.offclock.forget.Person;
import io.offclock.intake.erasure.Erasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom a command line means, by the people files. */
final class Persons {
  private final People people;
  private final Erasures noted;

  /**
   * @param noted who was forgotten before
   */
  Persons(People people, Erasures noted) {
    this.people = people;
    this.noted = noted;
  }

  /**
   * The person of an employee id, or of an account as platform and handle.
   *
   * @throws OperatorException if the people files do not know the employee, and nobody like that
   *     was forgotten before
   */
  Person of(@Nullable String employeeId, @Nullable String account) throws OperatorException {
    return employeeId == null ? ofAccount(String.valueOf(account)) : ofEmployee(employeeId);
  }

  private Person ofAccount(String account) throws OperatorException {
    String[] parts = ForgetCommand.parts(account);
    boolean isOnlyTheirs =
        people.accounts().stream()
            .noneMatch(
                other -> other.handle().equals(parts[1]) && !other.platform().equals(parts[0]));
    return new Person(
        null,
        List.of(new Person.Account(parts[0], parts[1], null, null, isOnlyTheirs)),
        List.of(),
        List.of(),
        List.of());
  }

  private Person ofEmployee(String employeeId) throws OperatorException {
    List<Person.Account> accounts = new ArrayList<>();
    for (People.Account account : people.accounts()) {
      if (employeeId.equals(account.employeeId())) {
        accounts.add(account(account));
      }
    }
    if (accounts.isEmpty()
        && !people.persons().containsKey(employeeId)
        && !noted.isEmployee(employeeId)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot forget employee %s: found nobody with that id in people/employees.csv or people/accounts.csv, expected one. Check the id, or name each of their accounts with --account."
              .formatted(employeeId));
    }
    return new Person(employeeId, accounts, List.of(), List.of(), List.of());
  }

  /** For a period only where somebody else, or the company, has the account in another. */
  private Person.Account account(People.Account account) {
    boolean isShared = false;
    boolean isOnlyTheirs = true;
    for (People.Account other : people.accounts()) {
      boolean isOthers = !Objects.equals(other.employeeId(), account.employeeId());
      if (isOthers && other.handle().equals(account.handle())) {
        isOnlyTheirs = false;
        isShared |= other.platform().equals(account.platform());
      }
    }
    return new Person.Account(
        account.platform(),
        account.handle(),
        isShared ? account.validFrom() : null,
        isShared ? account.validTo() : null,
        isOnlyTheirs);
  }
}
