package io.offclock.sample;

import io.offclock.sample.LinkedInCommentsFile.Dialect;
import io.offclock.sample.LinkedInSharesFile.Era;
import io.offclock.sample.PostingPlan.Share;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The files of one person's LinkedIn export, newest row first. */
final class LinkedInExport {
  private static final String COMPANY_LINK = "https://acme-robotics.example/stories/";

  private final ArchiveTarget target;
  private final long seed;
  private final Effects effects;
  private final Truth truth;

  LinkedInExport(ArchiveTarget target, SampleOptions options, Truth truth) {
    this.target = target;
    this.seed = options.seed();
    this.effects = new Effects(options);
    this.truth = truth;
  }

  /** Writes the file that a share of the plan goes to. */
  void write(Share share) throws IOException {
    switch (share.outlet()) {
      case SHARES -> shares(share);
      case COMMENTS -> comments(share);
      case REACTIONS -> reactions(share);
      case REPOSTS -> reposts(share);
      default ->
          throw new IllegalArgumentException(
              "Cannot write " + share.outlet() + " to a LinkedIn export: it has no such file.");
    }
  }

  private void shares(Share share) throws IOException {
    Persona who = share.who();
    Era era = who.number() % 12 == 5 ? Era.Y2021 : Era.Y2024;
    Dice dice = share.dice(seed);
    try (LinkedInSharesFile file =
        new LinkedInSharesFile(
            target.open("Shares.csv"), era, count("Shares.csv", "linkedin.shares", who))) {
      each(
          share,
          dice,
          millis -> {
            long number = Ids.linkedIn(millis, dice);
            String urn =
                dice.chance(0.84)
                    ? "share:" + number
                    : dice.chance(0.94) ? "ugcPost:" + number : "groupPost:8412-" + number;
            Topic topic = who.topic(dice);
            boolean wordless = dice.chance(0.06);
            String text = wordless ? "" : Texts.post(topic, who.site().phrases(), dice);
            String url = dice.chance(0.1) ? COMPANY_LINK + dice.below(90) : "";
            file.post(millis, urn, text, topic, url, media(number, wordless, dice));
          });
    }
  }

  private static List<String> media(long number, boolean wordless, Dice dice) {
    String photo = "https://media.licdn.example/" + number + "/";
    double u = wordless ? 0 : dice.unit();
    if (u < 0.02) {
      return List.of(photo + 1, photo + 2, photo + 3);
    }
    return u < 0.15 ? List.of(photo + 1) : List.of();
  }

  private void comments(Share share) throws IOException {
    Persona who = share.who();
    Dialect dialect =
        switch (who.number() % 24) {
          case 5 -> Dialect.Y2021;
          case 17 -> Dialect.Y2021_CRLF;
          default -> Dialect.Y2025;
        };
    Dice dice = share.dice(seed);
    try (LinkedInCommentsFile file =
        new LinkedInCommentsFile(
            target.open("Comments.csv"),
            dialect,
            count("Comments.csv", "linkedin.comments", who))) {
      each(
          share,
          dice,
          millis -> {
            long post = Ids.linkedIn(millis - 60_000L - dice.below(900_000_000), dice);
            Topic topic = who.topic(dice);
            file.comment(
                millis, "activity:" + post, Texts.answer(topic, who.site().phrases(), dice), topic);
          });
    }
  }

  private void reactions(Share share) throws IOException {
    Dice dice = share.dice(seed);
    FileTruth counted = count("Reactions.csv", "linkedin.reactions", share.who());
    try (Writer out = target.open("Reactions.csv")) {
      out.write(LinkedInLinkFiles.REACTIONS_HEADER);
      each(share, dice, millis -> LinkedInLinkFiles.reaction(out, millis, dice, counted));
    }
  }

  private void reposts(Share share) throws IOException {
    Dice dice = share.dice(seed);
    FileTruth counted = count("InstantReposts.csv", "linkedin.instant_reposts", share.who());
    try (Writer out = target.open("InstantReposts.csv")) {
      out.write(LinkedInLinkFiles.REPOSTS_HEADER);
      each(share, dice, millis -> LinkedInLinkFiles.repost(out, millis, dice, counted));
    }
  }

  private void each(Share share, Dice dice, Rhythm.Instants sink) throws IOException {
    Rhythm.newestFirst(share, effects, dice, sink);
  }

  private FileTruth count(String name, String format, Persona who) {
    return truth.file(target.pathOf(name), format, "linkedin/" + who.handle());
  }
}
