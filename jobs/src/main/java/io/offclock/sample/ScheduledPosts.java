package io.offclock.sample;

import io.offclock.sample.PostingPlan.Outlet;
import io.offclock.sample.PostingPlan.Share;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** What persons leave in the exports of the company's scheduling tools. */
final class ScheduledPosts {
  private static final long QUARTER_HOUR_MILLIS = 900_000;
  private static final ZoneId PLANNER_ZONE = ZoneId.of("Europe/Berlin");

  private final long seed;
  private final Effects effects;
  private long number;

  ScheduledPosts(SampleOptions options) {
    this.seed = options.seed();
    this.effects = new Effects(options);
  }

  /** Writes one person's posts to a Hootsuite report. */
  void write(Share share, HootsuiteFile file) throws IOException {
    Persona who = share.who();
    Dice dice = share.dice(seed);
    Rhythm.newestFirst(
        share,
        effects,
        dice,
        instant -> {
          long millis = instant / QUARTER_HOUR_MILLIS * QUARTER_HOUR_MILLIS + dice.below(4000);
          Topic topic = who.topic(dice);
          String text = Texts.post(topic, who.site().phrases(), dice);
          boolean linkedIn = dice.chance(0.6);
          String permalink =
              linkedIn
                  ? "https://www.linkedin.com/feed/update/urn:li:share:"
                      + Ids.linkedIn(millis, dice)
                  : "https://x.com/" + who.xHandle() + "/status/" + Ids.x(millis, dice);
          file.post(
              millis,
              ++number,
              text,
              topic,
              permalink,
              linkedIn ? "LinkedIn" : "X",
              linkedIn ? who.handle() : who.xHandle());
        });
  }

  /** Writes one person's posts to an export of the planner; some drafts come on top. */
  void write(Share share, PlannerFile file) throws IOException {
    Persona who = share.who();
    Dice dice = share.dice(seed);
    Rhythm.newestFirst(
        share,
        effects,
        dice,
        instant -> {
          Instant asDrawn = Instant.ofEpochMilli(instant);
          boolean isWaiting = share.outlet() == Outlet.WEEKENDS;
          Instant live = isWaiting ? weekendAfter(asDrawn, who, dice) : asDrawn;
          LocalDateTime written =
              berlin(isWaiting ? fridayOf(asDrawn, who, dice) : written(live, who, dice));
          Topic topic = who.topic(dice);
          String text = Texts.post(topic, who.site().phrases(), dice);
          long views = 30L + dice.below(4000);
          file.live(reference(), who.handle(), text, topic, views, written, berlin(live));
          if (!isWaiting && dice.chance(0.02)) {
            file.draft(reference(), who.handle(), text, written);
          }
        });
  }

  /** In the office hours of the Friday of the same week. */
  private static Instant fridayOf(Instant drawn, Persona who, Dice dice) {
    return friday(drawn, who)
        .atTime(10 + dice.below(5), dice.below(60))
        .atZone(who.site().zone)
        .toInstant();
  }

  /** By day on the Saturday or Sunday after. */
  private static Instant weekendAfter(Instant drawn, Persona who, Dice dice) {
    return friday(drawn, who)
        .plusDays(1 + dice.below(2))
        .atTime(9 + dice.below(11), dice.below(60))
        .atZone(who.site().zone)
        .toInstant();
  }

  private static LocalDate friday(Instant drawn, Persona who) {
    return drawn
        .atZone(who.site().zone)
        .toLocalDate()
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
  }

  /** Either just before it goes live or within the office hours of a working day before. */
  private static Instant written(Instant live, Persona who, Dice dice) {
    if (dice.chance(0.3)) {
      return live.minusSeconds(300L + dice.below(2700));
    }
    ZonedDateTime local = live.atZone(who.site().zone);
    LocalDate day = local.toLocalDate().minusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.minusDays(1);
    }
    return day.atTime(10 + dice.below(5), dice.below(60)).atZone(who.site().zone).toInstant();
  }

  private static LocalDateTime berlin(Instant instant) {
    return LocalDateTime.ofInstant(instant, PLANNER_ZONE);
  }

  private String reference() {
    return String.format(Locale.ROOT, "PL-%06d", ++number);
  }
}
