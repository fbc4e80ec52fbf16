package io.offclock.sample;

import io.offclock.contract.EmploymentClass;
import io.offclock.sample.Persona.Channel;
import io.offclock.sample.Persona.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The invented people of a workspace, the same for the same numbers. */
final class Cast {
  private static final List<String> FIRST =
      List.of(
          "ada", "bror", "cato", "dunya", "edda", "farro", "gitte", "hilko", "ilvy", "joris",
          "kaya", "ludo", "mirel", "nuno", "orla", "pelle", "quinn", "runa", "sander", "tilda",
          "udo", "vesna", "wim", "xenia", "yoko", "zeno", "alba", "bente", "cosmo", "delia", "elmo",
          "fenna", "goran", "hedda", "ivo", "jolan", "keno", "lumi", "matz", "nele");
  private static final List<String> LAST =
      List.of(
          "linden", "marlow", "quist", "varga", "holm", "tarn", "beck", "osier", "wren", "falk",
          "sorrel", "dahl", "bracken", "lark", "ember", "strand", "thorn", "vale", "moor", "hazel",
          "rook", "fenn", "alder", "birch", "croft", "drake", "elm", "frost", "gale", "heath",
          "ives", "jarr", "kestrel", "loam", "marsh", "north", "oake", "pike", "reed", "stone");

  private final List<Persona> personas;

  private Cast(List<Persona> personas) {
    this.personas = List.copyOf(personas);
  }

  /** Casts so many persons for a history between two dates. */
  static Cast of(SampleOptions options) {
    List<Persona> personas = new ArrayList<>(options.persons());
    for (int number = 0; number < options.persons(); number++) {
      personas.add(persona(number, options));
    }
    return new Cast(personas);
  }

  List<Persona> personas() {
    return personas;
  }

  private static Persona persona(int number, SampleOptions options) {
    Dice dice = Dice.of(options.seed(), "person " + number);
    Department department = Department.ofPlace(number, options.persons());
    Site site = dice.oneOf(List.of(Site.values()));
    EmploymentClass paid =
        dice.chance(0.03)
            ? EmploymentClass.UNKNOWN
            : dice.chance(department.hourlyShare)
                ? EmploymentClass.NON_EXEMPT
                : EmploymentClass.EXEMPT;
    Schedule schedule = schedule(site, paid, dice);
    Channel channel = channel(department, dice, number == 0);
    boolean personal = channel.hasLinkedInExport() || channel == Channel.X;
    personal = personal && dice.chance(0.1) && !site.isInTheUnion();
    LocalDate hired = LocalDate.of(2017, 1, 2).plusWeeks(dice.below(440));
    LocalDate left = null;
    LocalDate movedOn = null;
    long days = options.to().toEpochDay() - options.from().toEpochDay();
    if (department != Department.LEGAL) {
      double fate = dice.unit();
      LocalDate middle = options.from().plusDays(days / 4 + dice.below((int) (days / 2) + 1));
      if (fate < 0.05) {
        hired = middle;
      } else if (fate < 0.09) {
        left = middle;
      } else if (fate < 0.13) {
        movedOn = middle.withDayOfMonth(1);
      }
    }
    boolean silent = channel == Channel.NONE || dice.chance(0.08);
    silent = silent && number > 0;
    double weight = silent ? 0 : Math.exp(0.8 * dice.bell());
    LocalDate since = options.from().plusDays(dice.below((int) (days / 3) + 1));
    if (since.isBefore(hired)) {
      since = hired;
    }
    if (movedOn != null && since.isAfter(movedOn)) {
      since = movedOn;
    }
    boolean invited = !personal && (channel != Channel.NONE || dice.chance(0.3));
    return new Persona(
        number,
        String.format(Locale.ROOT, "E%04d", number + 1),
        handle(number),
        department,
        site,
        schedule,
        paid,
        channel,
        personal ? Scope.PERSONAL : Scope.PROGRAMME,
        hired,
        left,
        movedOn,
        movedOn == null ? null : movedTo(department),
        invited && (left == null || !since.isAfter(left)) ? since : null,
        weight);
  }

  private static @Nullable Department movedTo(Department from) {
    return from == Department.MARKETING ? Department.SALES : Department.MARKETING;
  }

  private static String handle(int number) {
    int first = number % FIRST.size();
    int round = number / FIRST.size();
    int last = (round + 7 * first) % LAST.size();
    int repeat = number / (FIRST.size() * LAST.size());
    return FIRST.get(first) + "." + LAST.get(last) + (repeat == 0 ? "" : repeat + 1);
  }

  private static Schedule schedule(Site site, EmploymentClass paid, Dice dice) {
    if (paid == EmploymentClass.NON_EXEMPT) {
      return site == Site.MADRID
          ? Schedule.SPLIT
          : dice.oneOf(List.of(Schedule.EARLY, Schedule.LATE, Schedule.NIGHT, Schedule.OFFICE));
    }
    return switch (site) {
      case BENGALURU -> Schedule.LONG_DAY;
      case BERLIN, MADRID -> Schedule.FLEX;
      default -> Schedule.OFFICE;
    };
  }

  /** The first person always posts, so that there is somebody to post everything. */
  private static Channel channel(Department department, Dice dice, boolean first) {
    double u = dice.unit();
    if (first || department == Department.LEGAL) {
      return Channel.LINKEDIN;
    } else if (u < 0.07) {
      return Channel.NONE;
    } else if (u < 0.60) {
      return Channel.LINKEDIN;
    } else if (u < 0.76) {
      return Channel.X;
    } else if (u < 0.84) {
      return Channel.LINKEDIN_AND_X;
    } else if (u < 0.92) {
      return Channel.HOOTSUITE;
    }
    return Channel.PLANNER;
  }
}
