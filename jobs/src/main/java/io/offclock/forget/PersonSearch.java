package io.offclock.forget;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchFiles;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.RowClock;
import io.offclock.intake.erasure.Forgotten;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.generic.GenericData;
import org.apache.parquet.hadoop.ParquetReader;

/**
 * Finds what is a person's in the batches of a warehouse, and only theirs: what colleagues share
 * word for word, as an employer suggests it, stays theirs too.
 */
public final class PersonSearch {
  private final BatchStore store;
  private final ZoneId zone;
  private final Pseudonyms pseudonyms;

  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> theirPseudonyms = new LinkedHashSet<>();
  private final Set<String> sharedHandles = new HashSet<>();
  private final Set<String> exports = new TreeSet<>();
  private final Set<String> paths = new TreeSet<>();
  private long records;
  private int batches;

  /**
   * What was found.
   *
   * @param records of theirs
   * @param batches that hold any, or are of their accounts
   * @param exports SHA-256 of the exports behind those batches
   * @param paths under which these were ever met, under landing/
   */
  public record Found(
      Person person, long records, int batches, Set<String> exports, Set<String> paths) {}

  /**
   * @param zone the company's
   */
  public PersonSearch(BatchStore store, ZoneId zone, Pseudonyms pseudonyms) {
    this.store = store;
    this.zone = zone;
    this.pseudonyms = pseudonyms;
  }

  /** Reads all batches, those of the person's first. */
  public Found of(Person person) throws IOException {
    Forgotten forgotten = person.forgotten(zone);
    List<Batch> complete = store.complete();
    var sightings = store.sightings();
    for (Batch batch : complete) {
      boolean isTheirs = batch.account() != null && covers(forgotten, batch, batch.account());
      long before = records;
      boolean mayHold = batch.account() == null || batch.platform() == null || isTheirs;
      if (mayHold) {
        collect(batch, forgotten);
      }
      if (records > before || isTheirs) {
        batches++;
        exports.add(batch.sha256());
        paths.addAll(sightings.of(batch));
      }
    }
    for (Batch batch : complete) {
      leaveOthers(batch, forgotten, person);
    }
    return found(person);
  }

  private static boolean covers(Forgotten forgotten, Batch batch, String account) {
    String platform = batch.platform() == null ? batch.source() : batch.platform();
    return forgotten.covers(platform, account, null);
  }

  private Found found(Person person) {
    if (person.employeeId() != null) {
      theirPseudonyms.add(pseudonyms.person(person.employeeId()));
    }
    List<Person.Account> accounts = new ArrayList<>();
    for (Person.Account account : person.accounts()) {
      if (account.isWhole()) {
        theirPseudonyms.add(pseudonyms.account(account.platform(), account.handle()));
      }
      accounts.add(
          new Person.Account(
              account.platform(),
              account.handle(),
              account.from(),
              account.to(),
              account.isOnlyTheirs() && !sharedHandles.contains(account.handle())));
      for (String key : keys) {
        theirPseudonyms.add(pseudonyms.activity(account.platform() + "|" + key));
        theirPseudonyms.add(
            pseudonyms.activity(account.platform() + "|" + key + "|" + account.handle()));
      }
    }
    Person known =
        person.with(accounts, List.copyOf(keys), List.copyOf(texts), List.copyOf(theirPseudonyms));
    return new Found(known, records, batches, exports, paths);
  }

  private void collect(Batch batch, Forgotten forgotten) throws IOException {
    each(
        batch,
        row -> {
          if (isCovered(row, forgotten)) {
            records++;
            keys.add(text(row, "native_key"));
            keys.add(text(row, "version_key"));
            if (row.get("text") != null) {
              texts.add(text(row, "text"));
            }
          }
        });
  }

  private void leaveOthers(Batch batch, Forgotten forgotten, Person person) throws IOException {
    if (batch.account() != null && !covers(forgotten, batch, batch.account())) {
      noteHandle(batch.account(), person);
    }
    each(
        batch,
        row -> {
          if (!isCovered(row, forgotten)) {
            keys.remove(text(row, "native_key"));
            keys.remove(text(row, "version_key"));
            texts.remove(text(row, "text"));
            noteHandle(text(row, "handle"), person);
          }
        });
  }

  private void noteHandle(String handle, Person person) {
    for (Person.Account account : person.accounts()) {
      if (account.handle().equals(handle)) {
        sharedHandles.add(handle);
      }
    }
  }

  static boolean isCovered(GenericData.Record row, Forgotten forgotten) {
    return forgotten.covers(text(row, "platform"), text(row, "handle"), RowClock.leading(row));
  }

  static String text(GenericData.Record row, String column) {
    return String.valueOf(row.get(column));
  }

  private interface Each {
    void row(GenericData.Record row);
  }

  private void each(Batch batch, Each each) throws IOException {
    Optional<Path> file = store.records(batch);
    if (file.isEmpty()) {
      return;
    }
    try (ParquetReader<GenericData.Record> rows = BatchFiles.reader(file.get())) {
      for (GenericData.Record row = rows.read(); row != null; row = rows.read()) {
        each.row(row);
      }
    }
  }
}
