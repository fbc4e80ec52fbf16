package io.offclock.attribution.people;

import io.offclock.attribution.people.AccountVisibility.State;
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
 * The rows of {@code people/visibility.csv}: who could see an account in a period. Dates are in the
 * company's zone, as those of accounts.
 */
final class VisibilityFile {
  static final List<String> COLUMNS =
      List.of("platform", "handle", "state", "valid_from", "valid_to");

  private record Key(String platform, String handle) {
    static Key of(PeopleRow row) {
      return new Key(
          AccountName.platform(row.text("platform")), AccountName.handle(row.text("handle")));
    }
  }

  private record Line(PeopleRow row, AccountVisibility visibility) {
    Validity validity() {
      return new Validity(visibility.validFrom(), visibility.validTo());
    }
  }

  private VisibilityFile() {}

  /**
   * What is stated, by account and date; rows with findings are left out.
   *
   * @param accounts accounts.csv, which must have every account
   */
  static List<AccountVisibility> read(PeopleTable table, PeopleTable accounts) {
    Set<Key> known = accounts.rows().stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    Map<Key, List<Line>> byAccount = new LinkedHashMap<>();
    for (PeopleRow row : table.rows()) {
      Line line = line(row, accounts.readable() ? known : null);
      if (line != null) {
        byAccount.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(line);
      }
    }
    byAccount.values().forEach(VisibilityFile::reportOverlaps);
    return byAccount.values().stream().flatMap(List::stream).map(Line::visibility).toList();
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
    State state = row.oneOf("state", State.class);
    Validity validity = Validity.startedOf(row);
    if (!row.sound() || state == null || validity.from() == null) {
      return null;
    }
    Key key = Key.of(row);
    return new Line(
        row,
        new AccountVisibility(key.platform(), key.handle(), state, validity.from(), validity.to()));
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
            "an account of which line " + earlier.line() + " says who sees it at the same time",
            "one row of an account at a time",
            "End one row on the day on which the other begins, or take one away.");
      }
    }
  }
}
