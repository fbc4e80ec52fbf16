package io.offclock.attribution.people;

import io.offclock.attribution.people.People.Account;
import io.offclock.attribution.people.People.Scope;
import io.offclock.contract.AccountName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of {@code people/accounts.csv}: one per account and the period it is somebody's. */
final class AccountsFile {
  static final List<String> COLUMNS =
      List.of(
          "platform",
          "handle",
          "employee_id",
          "scope",
          "access_method",
          "basis_id",
          "valid_from",
          "valid_to");

  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

  private record Key(String platform, String handle) {}

  private record Line(PeopleRow row, Account account) {
    Validity validity() {
      return new Validity(account.validFrom(), account.validTo());
    }
  }

  private AccountsFile() {}

  /**
   * The accounts, in file order; rows with findings are left out.
   *
   * @param employeeIds who is known; null where employees.csv could not be read
   */
  static List<Account> read(PeopleTable table, @Nullable Set<String> employeeIds) {
    List<Account> accounts = new ArrayList<>();
    Map<Key, List<Line>> byAccount = new LinkedHashMap<>();
    for (PeopleRow row : table.rows()) {
      Line line = line(row, employeeIds);
      if (line != null) {
        accounts.add(line.account());
        byAccount
            .computeIfAbsent(
                new Key(line.account().platform(), line.account().handle()),
                key -> new ArrayList<>())
            .add(line);
      }
    }
    byAccount.values().forEach(AccountsFile::reportDoubleClaims);
    return List.copyOf(accounts);
  }

  private static @Nullable Line line(PeopleRow row, @Nullable Set<String> employeeIds) {
    String platform = row.required("platform", "the platform's name");
    String handle = handle(row);
    String employeeId = row.optional("employee_id");
    row.reportUnknown("employee_id", employeeId, employeeIds);
    Scope scope = row.oneOf("scope", Scope.class);
    if (scope == Scope.PERSONAL && employeeId == null) {
      row.finding(
          "scope",
          "PERSONAL without an employee_id",
          "PROGRAMME for an account of the company",
          "Name the person, or write PROGRAMME.");
    }
    String method =
        row.required("access_method", "how the export was obtained").toUpperCase(Locale.ROOT);
    if (!method.isEmpty() && !WORD.matcher(method).matches()) {
      row.finding(
          "access_method",
          PeopleRow.quoted(row.text("access_method")),
          "one word such as PUBLIC or USER_EXPORT_VOLUNTARY",
          "Use letters, digits and underscores only.");
    }
    Validity validity = Validity.openOf(row);
    if (!row.sound() || scope == null) {
      return null;
    }
    return new Line(
        row,
        new Account(
            AccountName.platform(platform),
            handle,
            employeeId,
            scope,
            method,
            row.optional("basis_id"),
            validity.from(),
            validity.to()));
  }

  private static String handle(PeopleRow row) {
    String written = row.required("handle", "the account's handle");
    if (written.equals("@")) {
      row.finding("handle", "an at sign alone", "the account's handle", "Fill the cell.");
    }
    return AccountName.handle(written);
  }

  private static void reportDoubleClaims(List<Line> lines) {
    lines.sort(Comparator.comparing(line -> line.validity().start()));
    Line longest = lines.get(0);
    for (Line line : lines.subList(1, lines.size())) {
      if (longest.validity().overlaps(line.validity())) {
        PeopleRow later = line.row().line() > longest.row().line() ? line.row() : longest.row();
        PeopleRow earlier = later == line.row() ? longest.row() : line.row();
        later.finding(
            "handle",
            "an account that line " + earlier.line() + " claims for some of the same time",
            "one row of an account at a time",
            "End one row before the other begins, or take one away.");
      }
      LocalDate end = longest.account().validTo();
      LocalDate thisEnd = line.account().validTo();
      if (end != null && (thisEnd == null || thisEnd.isAfter(end))) {
        longest = line;
      }
    }
  }
}
