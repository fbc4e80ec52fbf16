package io.offclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which accounts are computed together. */
class ShardsTest {
  private static final int MANY = 1 << 10;

  @Test
  void accountsOfOnePersonAndAccountsThatShareAnActivityAreTogether() {
    Set<String> accounts = Set.of("linkedin|ada", "x|ada_l", "x|bo", "mastodon|bo@example.org");
    Shards shards =
        new Shards(
            accounts,
            List.of(owned("linkedin", "ada", "E1"), owned("x", "ada_l", "E1")),
            List.of(Set.of("x|bo", "mastodon|bo@example.org")),
            MANY);
    assertThat(shards.of("linkedin|ada")).isEqualTo(shards.of("x|ada_l"));
    assertThat(shards.of("x|bo")).isEqualTo(shards.of("mastodon|bo@example.org"));
    assertThat(shards.of("x|bo")).isNotEqualTo(shards.of("x|ada_l"));
    assertThat(shards.areTied(Set.of("linkedin|ada", "x|ada_l"))).isTrue();
    assertThat(shards.areTied(Set.of("x|bo", "x|ada_l"))).isFalse();
    assertThat(shards.accounts().values()).flatExtracting(TreeSet::new).containsAll(accounts);
  }

  @Test
  void chainsOfPersonsAndTiesMeetInOnePlaceInWhateverOrderTheyStand() {
    List<People.Account> owners =
        new ArrayList<>(
            List.of(
                owned("x", "a", "E1"),
                owned("x", "b", "E1"),
                owned("x", "c", "E2"),
                owned("x", "d", "E2"),
                owned("x", "f", null)));
    List<Set<String>> ties =
        new ArrayList<>(List.of(Set.of("x|b", "x|c"), Set.of("x|d", "x|e"), Set.of("x|f", "x|g")));
    Set<String> accounts = Set.of("x|a", "x|b", "x|c", "x|d", "x|e", "x|f", "x|g");
    Shards first = new Shards(accounts, owners, ties, MANY);
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(owners, random);
      Collections.shuffle(ties, random);
      Shards other = new Shards(accounts, owners, ties, MANY);
      assertThat(other.accounts()).isEqualTo(first.accounts());
    }
    assertThat(first.accounts().values())
        .containsExactlyInAnyOrder(
            new TreeSet<>(Set.of("x|a", "x|b", "x|c", "x|d", "x|e")),
            new TreeSet<>(Set.of("x|f", "x|g")));
  }

  @Test
  void anAccountMoreMovesNoOther() {
    Set<String> accounts = new TreeSet<>();
    for (int i = 0; i < 500; i++) {
      accounts.add("x|account" + i);
    }
    Shards before = new Shards(accounts, List.of(), List.of(), 16);
    Set<String> more = new TreeSet<>(accounts);
    more.add("bluesky|first.example.org");
    Shards after = new Shards(more, List.of(), List.of(), 16);
    assertThat(accounts).allMatch(account -> before.of(account) == after.of(account));
    // Near names are spread: a sixteenth each, or about that.
    assertThat(before.accounts().values()).hasSize(16).allMatch(some -> some.size() > 10);
  }

  @Test
  void thereAreAsManyAsHoldAboutSoManyRecords() {
    assertThat(Shards.count(0, 20_000)).isEqualTo(1);
    assertThat(Shards.count(39_999, 20_000)).isEqualTo(1);
    assertThat(Shards.count(40_000, 20_000)).isEqualTo(2);
    assertThat(Shards.count(159_999, 20_000)).isEqualTo(4);
    assertThat(Shards.count(20_000_000, 20_000)).isEqualTo(512);
    assertThat(Shards.count(Long.MAX_VALUE, 20_000)).isEqualTo(1 << 14);
  }

  private static People.Account owned(String platform, String handle, @Nullable String employeeId) {
    return new People.Account(
        platform, handle, employeeId, People.Scope.PERSONAL, "EXPORT", null, null, null);
  }
}
