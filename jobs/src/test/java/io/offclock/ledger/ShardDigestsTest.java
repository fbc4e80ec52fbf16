package io.offclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Profile;
import io.offclock.attribution.people.Programme;
import io.offclock.history.Observations;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What names a shard anew. */
class ShardDigestsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @Test
  void aProfileThatChangesNamesTheShardOfItsAccountAnewAndNoOther() {
    Profile named = new Profile(true, null, null, null);
    assertThat(digest("one", named)).isNotEqualTo(digest("one"));
    assertThat(digest("one", new Profile(true, null, DAY, null)))
        .isNotEqualTo(digest("one", named));
    assertThat(digest("one", named)).isEqualTo(digest("one", named));
    assertThat(digest("other", named)).isEqualTo(digest("other"));
  }

  /** Of the shard of an account, where the account "one" has these profiles. */
  private static String digest(String handle, Profile... profiles) {
    People people =
        new People(
            Map.of(),
            List.of(account("one", List.of(profiles)), account("other", List.of())),
            Map.of(),
            List.of(),
            List.of(),
            Entities.NONE,
            Programme.NONE,
            "sha");
    Observations observations =
        new Observations(List.of(), batch -> List.of(), ZoneOffset.UTC, DAY);
    return new ShardDigests(Map.of(), observations, people)
        .of(false, Set.of("x|" + handle), List.of());
  }

  private static People.Account account(String handle, List<Profile> profiles) {
    return new People.Account(
        "x", handle, null, People.Scope.PROGRAMME, "PUBLIC", null, null, null, profiles);
  }
}
