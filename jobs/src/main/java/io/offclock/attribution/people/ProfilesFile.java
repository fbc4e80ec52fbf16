package io.offclock.attribution.people;

import io.offclock.attribution.people.People.Account;
import io.offclock.contract.AccountName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/profiles.csv}: what the profile of an account said in a period. Dates
 * are in the company's zone, as those of accounts.
 */
final class ProfilesFile {
  static final List<String> COLUMNS =
      List.of(
          "platform",
          "handle",
          "bio_names_employer",
          "headline_names_employer",
          "valid_from",
          "valid_to");

  private record Key(String platform, String handle) {
    static Key of(PeopleRow row) {
      return new Key(
          AccountName.platform(row.text("platform")), AccountName.handle(row.text("handle")));
    }
  }

  private record Line(PeopleRow row, Profile profile) {
    Validity validity() {
      return new Validity(profile.validFrom(), profile.validTo());
    }
  }

  private ProfilesFile() {}

  /**
   * The accounts with what their profiles said; rows with findings are left out.
   *
   * @param accountsTable accounts.csv, which must have every account
   * @param accounts its sound rows, in file order
   */
  static List<Account> join(PeopleTable table, PeopleTable accountsTable, List<Account> accounts) {
    Set<Key> known =
        accountsTable.rows().stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    Map<Key, List<Line>> byAccount = new LinkedHashMap<>();
    for (PeopleRow row : table.rows()) {
      Line line = line(row, accountsTable.readable() ? known : null);
      if (line != null) {
        byAccount.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(line);
      }
    }
    byAccount.values().forEach(ProfilesFile::reportOverlaps);
    return accounts.stream()
        .map(
            account ->
                withProfiles(
                    account,
                    byAccount
                        .getOrDefault(new Key(account.platform(), account.handle()), List.of())
                        .stream()
                        .map(Line::profile)
                        .toList()))
        .toList();
  }

  private static Account withProfiles(Account account, List<Profile> stated) {
    return new Account(
        account.platform(),
        account.handle(),
        account.employeeId(),
        account.scope(),
        account.accessMethod(),
        account.basisId(),
        account.validFrom(),
        account.validTo(),
        stated);
  }

  private static @Nullable Line line(PeopleRow row, @Nullable Set<Key> known) {
    row.required("platform", "the platform's name");
    row.required("handle", "the account's handle");
    if (row.sound() && known != null && !known.contains(Key.of(row))) {
      row.finding(
          "handle",
          "an account that people/accounts.csv does not have",
          "the platform and handle of one of its rows",
          "Add the account there, or correct the two.");
    }
    Boolean bio = row.flag("bio_names_employer");
    Boolean headline = row.flag("headline_names_employer");
    Validity validity = Validity.openOf(row);
    return row.sound()
        ? new Line(row, new Profile(bio, headline, validity.from(), validity.to()))
        : null;
  }

  /** Sorts the rows of an account by their start; two at a time would say two things. */
  private static void reportOverlaps(List<Line> lines) {
    lines.sort(Comparator.comparing(line -> line.validity().start()));
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line after = lines.get(i);
      if (before.validity().overlaps(after.validity())) {
        boolean isInOrder = after.row().line() > before.row().line();
        PeopleRow later = isInOrder ? after.row() : before.row();
        PeopleRow earlier = isInOrder ? before.row() : after.row();
        later.finding(
            "handle",
            "a profile that line " + earlier.line() + " states for some of the same time",
            "one row of a profile at a time",
            "End one row before the other begins, or take one away.");
      }
    }
  }
}
