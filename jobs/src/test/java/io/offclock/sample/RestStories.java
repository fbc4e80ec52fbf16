package io.offclock.sample;

import io.offclock.sample.Persona.Channel;
import io.offclock.sample.Persona.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A weekend around the clock: a launch, of which some write every eight hours for three days. */
final class RestStories {
  private static final LocalDateTime FRIDAY_IN_BERLIN = LocalDateTime.of(2026, 2, 6, 15, 0);
  private static final int PERSONS = 16;
  private static final int POSTS = 8;
  private static final int HOURS = 8;

  private RestStories() {}

  static void tell(DataSamples samples) throws IOException {
    LocalDate day = FRIDAY_IN_BERLIN.toLocalDate();
    List<Persona> writers =
        Cast.of(samples.options()).personas().stream()
            .filter(who -> who.channel() == Channel.PLANNER || who.channel() == Channel.HOOTSUITE)
            .filter(who -> who.scope() == Scope.PROGRAMME && who.hired().isBefore(day))
            .filter(who -> who.left() == null || who.left().isAfter(day.plusDays(3)))
            .limit(PERSONS)
            .toList();
    Dice dice = samples.dice("launch weekend");
    try (PlannerFile file =
        new PlannerFile(
            Files.newBufferedWriter(samples.landing().resolve("planner/launch-weekend.csv")),
            samples.truth().file("planner/launch-weekend.csv", "tabular.planner", ""))) {
      for (int post = 0; post < POSTS; post++) {
        for (Persona who : writers) {
          LocalDateTime written =
              FRIDAY_IN_BERLIN.plusHours((long) HOURS * post).plusMinutes(who.number() % 50);
          file.live(
              "PL-R%04d%d".formatted(who.number(), post),
              who.handle(),
              Texts.post(Topic.PLAIN, Phrases.ENGLISH, dice),
              Topic.PLAIN,
              dice.below(900),
              written,
              written.plusMinutes(5));
        }
      }
    }
  }
}
