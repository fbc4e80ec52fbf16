package io.offclock.ledger;

import io.offclock.mart.CampaignWork;
import io.offclock.mart.Coverage;
import io.offclock.mart.Incidents;
import io.offclock.publish.TableWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What is kept of a computed shard beside its rows: the content of {@code shard.json}.
 *
 * @param settledFrom as-of date from which on nothing of it is yet to come, so that it is the same
 *     on any later one; no later than the as-of date it was made for, or else it holds for that
 *     date alone
 * @param answered hashes of suppressed activity that its activity answers and was left out for
 * @param suppressed hashes of the keys of its activity that is suppressed for its own words
 * @param became what became of its accepted records
 * @param sites whose people's activity in it may not be processed
 * @param unknown activities of its persons of unknown hours
 * @param work what campaigns had its persons do off the clock
 * @param distinctKeys activities by input digest
 * @param tables what is in each of its files, by table
 * @param files SHA-256 of each of its files, by name
 */
record ShardFacts(
    LocalDate settledFrom,
    SortedSet<Long> answered,
    SortedSet<Long> suppressed,
    List<Coverage.Became> became,
    List<Incidents.Site> sites,
    List<Coverage.Unknown> unknown,
    List<CampaignWork.Sum> work,
    Map<String, Long> distinctKeys,
    Map<String, TableWriter.Sums> tables,
    Map<String, String> files) {}
