package io.offclock.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code offclock backfill}: the nights from one date to another, in order, as they would be made
 * with what is known now.
 */
@Command(
    name = "backfill",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the versions of past nights, in order, from what is known now. Nights that are",
      "complete are passed over, so it can be cut off and started again. Readers are never taken",
      "from a later night to an earlier one."
    })
final class BackfillCommand implements Callable<Integer> {
  /** Which nights of a span. */
  enum Every {
    DAY,
    WEEK,
    MONTH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      converter = AsOfOption.CalendarDate.class,
      description = "The first night.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = AsOfOption.CalendarDate.class,
      description = "The last night. Default: the last full day in the company's zone.")
  private @Nullable LocalDate to;

  @Option(
      names = "--every",
      paramLabel = "day|week|month",
      description = {
        "Which nights: each (the default), the last one of each week, or of each month;",
        "with the last night of all in any case."
      })
  private Every every = Every.DAY;

  @Option(names = "--json", description = "Print the path of each night's manifest, a line each.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Terminal terminal = Terminal.standard();
    Workspace workspace = Workspace.read(options.workspace());
    List<LocalDate> nights =
        nights(
            from,
            lastNight(workspace.settings().company().zone()),
            every,
            workspace.settings().calendar().weekStart());
    Account account = new Account(terminal, nights.size());
    new NightlyRun(workspace, options.warehouse(), terminal).backfill(nights, account);
    return account.close(workspace.settings().ceilings()).code();
  }

  private LocalDate lastNight(ZoneId companyZone) throws OperatorException {
    LocalDate lastFullDay = AsOfOption.lastFullDay(companyZone);
    LocalDate last = to == null ? lastFullDay : to;
    if (last.isAfter(lastFullDay)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot backfill to %s: found a night that is not over, expected %s at the latest. Give --to an earlier date."
              .formatted(last, lastFullDay));
    }
    if (from.isAfter(last)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot backfill: found --from %s after %s, expected it before. Give --from an earlier date."
              .formatted(from, last));
    }
    return last;
  }

  /**
   * The nights of a span, both ends included, in order; the last one is always among them.
   *
   * @param weekStart the day after the last of a week
   */
  static List<LocalDate> nights(LocalDate from, LocalDate to, Every every, DayOfWeek weekStart) {
    List<LocalDate> nights = new ArrayList<>();
    for (LocalDate night = from; !night.isAfter(to); night = night.plusDays(1)) {
      LocalDate next = night.plusDays(1);
      boolean isMeant =
          switch (every) {
            case DAY -> true;
            case WEEK -> next.getDayOfWeek() == weekStart;
            case MONTH -> next.getDayOfMonth() == 1;
          };
      if (isMeant || night.equals(to)) {
        nights.add(night);
      }
    }
    return nights;
  }

  /** Says a line of each night, and at the end how many there were. */
  private final class Account implements NightlyRun.Progress {
    private final Terminal terminal;
    private final int nights;
    private int complete;
    private int made;
    private @Nullable NightResult last;

    Account(Terminal terminal, int nights) {
      this.terminal = terminal;
      this.nights = nights;
    }

    @Override
    public void completed(NightResult night) {
      last = night;
      complete++;
      made += night.isNew() ? 1 : 0;
      Path manifest = night.manifestFile().toAbsolutePath().normalize();
      terminal.line(
          json
              ? manifest.toString()
              : "%s  %s (%,d of %,d)"
                  .formatted(
                      night.manifest().asOf(),
                      night.isNew() ? "made" : "was there",
                      complete,
                      nights));
    }

    ExitCode close(Settings.Ceilings ceilings) throws IOException {
      NightResult night = last;
      if (night == null) {
        throw new IllegalStateException("A span has at least one night");
      }
      if (!json) {
        terminal.line(
            "Backfilled %,d nights: %,d made, %,d were there"
                .formatted(nights, made, nights - made));
      }
      night.landed().closing(ceilings).ifPresent(terminal::problem);
      return night.exitCode();
    }
  }
}
