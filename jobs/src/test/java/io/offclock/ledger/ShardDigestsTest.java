package io.offclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.attribution.people.Entities;
import io.offclock.attribution.people.People;
import io.offclock.attribution.people.Profile;
import io.offclock.attribution.people.Programme;
import io.offclock.attribution.people.ProgrammeLog;
import io.offclock.attribution.people.PromotingRoles;
import io.offclock.history.Observations;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  @Test
  void aRoleNamesTheShardOfItsPersonAnewAndNoOther() {
    PromotingRoles.Role promotes = new PromotingRoles.Role(true, null, null);
    assertThat(digestOfOwner("one", promotes)).isNotEqualTo(digestOfOwner("one"));
    assertThat(digestOfOwner("one", new PromotingRoles.Role(true, DAY, null)))
        .isNotEqualTo(digestOfOwner("one", promotes));
    assertThat(digestOfOwner("one", promotes)).isEqualTo(digestOfOwner("one", promotes));
    assertThat(digestOfOwner("other", promotes)).isEqualTo(digestOfOwner("other"));
  }

  /** Of the shard of an account, where the owner of the account "one" has these roles. */
  private static String digestOfOwner(String handle, PromotingRoles.Role... roles) {
    ProgrammeLog none = ProgrammeLog.NONE;
    ProgrammeLog log =
        new ProgrammeLog(
            none.sessions(),
            none.attended(),
            none.trainings(),
            none.recognitions(),
            none.flexible(),
            none.outcomes(),
            none.library(),
            new PromotingRoles(Map.of("E-one", List.of(roles))),
            none.lines(),
            none.notes());
    return digest(
        handle,
        List.of(account("one", "E-one", List.of()), account("other", "E-other", List.of())),
        new Programme(List.of(), List.of(), false, log));
  }

  /** Of the shard of an account, where the account "one" has these profiles. */
  private static String digest(String handle, Profile... profiles) {
    return digest(
        handle,
        List.of(account("one", null, List.of(profiles)), account("other", null, List.of())),
        Programme.NONE);
  }

  private static String digest(String handle, List<People.Account> accounts, Programme programme) {
    People people =
        new People(
            Map.of(), accounts, Map.of(), List.of(), List.of(), Entities.NONE, programme, "sha");
    Observations observations =
        new Observations(List.of(), batch -> List.of(), ZoneOffset.UTC, DAY);
    return new ShardDigests(Map.of(), observations, people)
        .of(false, Set.of("x|" + handle), List.of());
  }

  private static People.Account account(
      String handle, @Nullable String owner, List<Profile> profiles) {
    return new People.Account(
        "x", handle, owner, People.Scope.PROGRAMME, "PUBLIC", null, null, null, profiles);
  }
}
