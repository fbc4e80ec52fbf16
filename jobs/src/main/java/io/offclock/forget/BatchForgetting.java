package io.offclock.forget;

import io.offclock.contract.AccountName;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchRows;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.erasure.Forgotten;
import io.offclock.intake.erasure.KeyedHash;
import io.offclock.intake.erasure.Masking;
import io.offclock.intake.night.BatchRemoval;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.generic.GenericData;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person out of every batch: a batch of an account of theirs is removed, one of several
 * authors is replaced by one without their records, and of colleagues' records go mentions of them,
 * answers' keys of their posts, and their words where these are repeated.
 */
public final class BatchForgetting {
  private final BatchStore store;
  private final Person person;
  private final Forgotten forgotten;
  private final Masking masking;
  private final Traces traces;
  private final UnaryOperator<String> platformOf;
  private final List<String> asked;

  /**
   * @param zone the company's
   * @param platformOf the platform of a source
   */
  public BatchForgetting(
      BatchStore store,
      Person person,
      ZoneId zone,
      KeyedHash hash,
      UnaryOperator<String> platformOf) {
    this.store = store;
    this.person = person;
    this.forgotten = person.forgotten(zone);
    this.masking = new Masking(forgotten);
    this.traces = new Traces(person);
    this.platformOf = platformOf;
    this.asked =
        person.accounts().stream()
            .map(account -> hash.account(account.platform(), account.handle()))
            .toList();
  }

  /** Removes them; safe to be cut off and run again. */
  public void run() throws IOException {
    for (Batch batch : store.complete()) {
      String platform = platform(batch);
      if (batch.account() != null
          && batch.platform() != null
          && forgotten.coversAlways(platform, batch.account())) {
        store.remove(batch.batchId());
        continue;
      }
      BatchRemoval.Removal removal =
          new BatchRemoval.Removal(
              "forgot " + String.join(" ", asked), path(platform, batch.file()), asked, null);
      Batch left = new BatchRemoval(store).run(batch, this::fate, removal);
      if (left.account() != null && left.accepted() == 0 && isTheirs(left.account())) {
        store.remove(left.batchId());
      }
    }
    store.rename(this::sighting);
  }

  private boolean isTheirs(String account) {
    return person.accounts().stream()
        .anyMatch(theirs -> theirs.isWhole() && theirs.handle().equals(account));
  }

  private @Nullable String sighting(String source, String account, String path) {
    String platform = AccountName.platform(platformOf.apply(source));
    return forgotten.coversAlways(platform, account) ? null : path(platform, path);
  }

  private String path(String platform, String path) {
    return traces.without(masking.path(platform, path));
  }

  private static String platform(Batch batch) {
    return batch.platform() == null ? batch.source() : batch.platform();
  }

  private BatchRemoval.Fate fate(GenericData.Record row) {
    if (PersonSearch.isCovered(row, forgotten)) {
      return BatchRemoval.Fate.FORGOTTEN;
    }
    String platform = PersonSearch.text(row, "platform");
    boolean isChanged = false;
    if (row.get("text") != null) {
      String text = PersonSearch.text(row, "text");
      isChanged |= put(row, "text", text, traces.without(masking.words(platform, text)));
    }
    if (row.get("target_key") != null) {
      String target = PersonSearch.text(row, "target_key");
      if (masking.isOfForgotten(platform, target)) {
        isChanged |= put(row, "target_key", target, null);
      }
    }
    if (row.get("link_hosts") != null) {
      String hosts = PersonSearch.text(row, "link_hosts");
      String left = masking.hosts(hosts);
      if (put(row, "link_hosts", hosts, left.isEmpty() ? null : left)) {
        isChanged = true;
        row.put("link_pages", null);
      }
    }
    return isChanged ? BatchRemoval.Fate.CHANGED : BatchRemoval.Fate.KEPT;
  }

  private static boolean put(
      GenericData.Record row, String column, String before, @Nullable String after) {
    if (before.equals(after)) {
      return false;
    }
    row.put(column, BatchRows.utf8(after));
    return true;
  }
}
