package io.offclock.ledger;

import io.offclock.attribution.people.People;
import io.offclock.history.Observations;
import io.offclock.intake.batch.Batch;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.batch.TextRetention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the ledger of a night is made of.
 *
 * @param batches the batches that count, sorted by id
 * @param madeWith digests by name of what every shard depends on: not of persons or accounts
 * @param weekStart first day of a week, by settings, which are in {@code madeWith}
 * @param recordsPerShard about how many accepted records a shard is to hold
 */
public record ShardInputs(
    List<Batch> batches,
    BatchStore store,
    Observations observations,
    TextRetention retention,
    People people,
    Map<String, String> madeWith,
    DayOfWeek weekStart,
    int recordsPerShard,
    LocalDate asOf) {}
