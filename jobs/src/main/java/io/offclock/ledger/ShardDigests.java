package io.offclock.ledger;

import io.offclock.attribution.Accounts;
import io.offclock.attribution.people.People;
import io.offclock.history.Observations;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.InputIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names a shard by everything it is a function of, but for the as-of date and suppressed activity
 * elsewhere: its accounts and their batches, what is known of when those were taken, the persons
 * who own the accounts, what promoting is to them, and what every shard is made with.
 */
final class ShardDigests {
  /** Another number where a shard is kept in another way. */
  private static final String LAYOUT = "6";

  private static final int DIGITS = 32;

  private final Map<String, String> madeWith;
  private final Observations observations;
  private final People people;

  /**
   * @param madeWith digests of what every shard depends on, by name, sorted
   */
  ShardDigests(Map<String, String> madeWith, Observations observations, People people) {
    this.madeWith = madeWith;
    this.observations = observations;
    this.people = people;
  }

  /**
   * The digest of one shard, in lower-case hexadecimal.
   *
   * @param isAlone true where there is no other
   * @param accounts in it
   * @param batches that have a record of any of them, sorted by id
   */
  String of(boolean isAlone, Set<String> accounts, List<Batch> batches) {
    MessageDigest digest = InputIdentity.newDigest();
    update(digest, LAYOUT);
    update(digest, isAlone);
    madeWith.forEach((name, value) -> update(digest, name + "=" + value));
    accounts.forEach(account -> update(digest, account));
    for (Batch batch : batches) {
      update(digest, batch.batchId());
      update(digest, observations.observedAt(batch));
      update(digest, observations.seenUntil(batch));
      update(digest, observations.seenOn(batch));
      update(digest, observations.completeUntil(batch));
    }
    Set<String> owners = new TreeSet<>();
    for (People.Account row : people.accounts()) {
      if (accounts.contains(Accounts.key(row.platform(), row.handle()))) {
        update(digest, row);
        if (row.employeeId() != null) {
          owners.add(row.employeeId());
        }
      }
    }
    for (String owner : owners) {
      update(digest, people.persons().get(owner));
      update(digest, people.programme().log().roles().byPerson().get(owner));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Records of dates, numbers and names, so that their text says all of them. */
  private static void update(MessageDigest digest, @Nullable Object value) {
    digest.update(Objects.toString(value).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
