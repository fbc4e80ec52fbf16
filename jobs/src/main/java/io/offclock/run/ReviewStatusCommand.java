package io.offclock.run;

import io.offclock.mart.compliance.ScanCost;
import io.offclock.mart.statistics.Interval;
import io.offclock.review.ReviewState;
import io.offclock.review.ReviewStatus;
import io.offclock.review.ReviewStatus.Counts;
import io.offclock.review.ReviewStatus.Drawn;
import io.offclock.review.ReviewStatus.MissRate;
import io.offclock.review.ReviewedVersion.Post;
import io.offclock.review.SampleDraw;
import io.offclock.review.StoredTexts.Words;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offclock review status}: how far review is, how much the rules miss, which terms pay. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Counts incidents by rule and state, estimates by the sample how many are missed, and shows what each rule and term is worth. Writes nothing.")
final class ReviewStatusCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Terms shown of each rule, by hits. Default: ${DEFAULT-VALUE}.")
  private int top = 10;

  @Option(names = "--json", description = "All of it, as JSON.")
  private boolean json;

  /**
   * The whole answer.
   *
   * @param cost of scanning the words of the posts drawn; null where none of their words are at
   *     hand
   */
  record Answer(
      String version,
      LocalDate asOf,
      SampleDraw sample,
      ReviewStatus review,
      @Nullable ScanCost cost) {}

  private final Supplier<Terminal> output;

  ReviewStatusCommand() {
    this(Terminal::standard);
  }

  /** One that says elsewhere what it did. */
  ReviewStatusCommand(Supplier<Terminal> output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = Workspace.read(options.workspace());
    ReviewDesk desk = ReviewDesk.open(workspace, TagCommand.existing(options.warehouse()));
    Answer answer = answer(desk);
    List<String> lines = json ? List.of(Json.of(answer)) : lines(answer, Math.max(0, top));
    lines.forEach(output.get()::line);
    return ExitCode.OK.code();
  }

  static Answer answer(ReviewDesk desk) throws IOException {
    return new Answer(
        desk.runId(),
        desk.asOf(),
        desk.draw(),
        ReviewStatus.of(
            desk.version(),
            desk.log(),
            desk.pseudonyms(),
            desk.workspace().rules().termsByPublishedId(),
            desk.rules().ruleIds()),
        ScanCost.of(desk.rules().engine(), drawnTexts(desk)));
  }

  /** What the posts drawn say; nothing where it cannot be had now. */
  private static List<ScanCost.Text> drawnTexts(ReviewDesk desk) throws IOException {
    List<Post> drawn = desk.version().posts().values().stream().filter(Post::drawn).toList();
    List<ScanCost.Text> texts = new ArrayList<>();
    try {
      for (List<Words> words : desk.texts().of(drawn).values()) {
        Words said = words.get(0);
        texts.add(new ScanCost.Text(said.text(), said.language(), said.platform()));
      }
    } catch (OperatorException | NoSuchFileException e) {
      // A night, or a forgetting, is at the batches; the figures of the review are none of theirs.
      return List.of();
    }
    return texts;
  }

  static List<String> lines(Answer answer, int top) {
    List<String> lines = new ArrayList<>();
    ReviewStatus review = answer.review();
    lines.add("version    %s, as of %s".formatted(answer.version(), answer.asOf()));
    for (Counts rule : review.rules()) {
      lines.add("%-10s %s".formatted(rule.rule(), counts(rule)));
      review.terms().stream()
          .filter(term -> term.rule().equals(rule.rule()))
          .sorted((one, other) -> Long.compare(other.hits(), one.hits()))
          .limit(top)
          .forEach(term -> lines.add("  %s: %s".formatted(term.term(), counts(term))));
    }
    SampleDraw draw = answer.sample();
    lines.add("sample     policy version %s, seed %d".formatted(draw.policyVersion(), draw.seed()));
    lines.add("  flagged    " + drawn(review.flagged(), draw.flaggedShare()));
    lines.add("  unflagged  " + drawn(review.unflagged(), draw.unflaggedShare()));
    lines.add(
        text(
            "  %,d posts more are in a language without lists: the rules cannot read them, and none is drawn",
            review.unsupported()));
    lines.addAll(missRate(review.missRate(), review.unflagged().posts()));
    lines.addAll(cost(answer.cost()));
    if (review.elsewhere() > 0) {
      lines.add(
          text(
              "log        has %,d incidents and posts more, which this version does not have or did not draw",
              review.elsewhere()));
    }
    return lines;
  }

  private static List<String> cost(@Nullable ScanCost cost) {
    if (cost == null) {
      return List.of(
          "cost       not measured: no words of the posts drawn are at hand (privacy.keep_text, retention.text)");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "cost       %.1f microseconds for one text, measured now on the words of %,d posts drawn (%,d characters each on average)",
            cost.microsPerText(), cost.texts(), cost.codePoints() / cost.texts()));
    lines.add(
        text(
            "  %.1f of it for all rules together: one pass finds all %,d terms, so that no term has a time of its own",
            cost.sharedMicrosPerText(), cost.terms()));
    cost.ownMicrosPerText()
        .forEach((rule, micros) -> lines.add(text("  %.1f for %s alone", micros, rule)));
    return lines;
  }

  private static List<String> missRate(MissRate rate, long unflagged) {
    List<String> lines = new ArrayList<>();
    ReviewStatus.Share found = rate.found();
    Double missed = rate.estimatedMissed();
    Interval limits = rate.missedLimits();
    if (found == null || missed == null || limits == null) {
      lines.add("missed     not known: no post of the unflagged sample is reviewed");
      return lines;
    }
    Double oneSided = rate.oneSidedLimit();
    lines.add(
        text("missed     %s", share(found))
            + (oneSided == null
                ? ""
                : text("; one-sided, below %.2f %% with 95 %% confidence", 100 * oneSided)));
    lines.add(
        text(
            "  of %,d unflagged posts an estimated %.1f have an incident (%.1f to %.1f)",
            unflagged, missed, limits.lo(), limits.hi()));
    Double recall = rate.recall();
    Interval recalls = rate.recallLimits();
    lines.add(
        text("  confirmed on %,d flagged posts", rate.confirmed())
            + (rate.flaggedOpen() == 0
                ? ""
                : text(", %,d more are open, so that recall is told too low", rate.flaggedOpen()))
            + (recall == null
                ? "; recall not known"
                : text(
                        "; recall %.1f %% (%,d of an estimated %.1f)",
                        100 * recall, rate.confirmed(), rate.confirmed() + missed)
                    + (recalls == null
                        ? ""
                        : text(", %.1f to %.1f %%", 100 * recalls.lo(), 100 * recalls.hi()))));
    return lines;
  }

  private static String counts(Counts counts) {
    String states =
        counts.states().entrySet().stream()
            .map(
                state ->
                    text("%,d %s", state.getValue(), ReviewStatusCommand.words(state.getKey())))
            .collect(Collectors.joining(", "));
    return text("hits %,d", counts.hits())
        + (states.isEmpty() ? "" : ": " + states)
        + (counts.precision() == null ? "" : "; right " + share(counts.precision()));
  }

  private static String words(ReviewState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String share(ReviewStatus.Share share) {
    return text(
        "%,d of %,d (%.1f %%, 95 %% interval %.1f to %.1f %%)",
        share.number(),
        share.of(),
        100 * share.share(),
        100 * share.interval().lo(),
        100 * share.interval().hi());
  }

  private static String drawn(Drawn drawn, double share) {
    return text(
        "%,d of %,d posts drawn with p = %s: %,d reviewed, %,d open, %,d found protected",
        drawn.drawn(),
        drawn.posts(),
        share,
        drawn.reviewed(),
        drawn.open(),
        drawn.protectedPosts());
  }

  private static String text(String format, @Nullable Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
