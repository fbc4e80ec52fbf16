package io.offclock.run;

import io.offclock.attribution.people.RegionZone;
import io.offclock.contract.HolidayBasis;
import io.offclock.keep.Keeping;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.run.Settings.Attribution;
import io.offclock.run.Settings.Calendar;
import io.offclock.run.Settings.Ceiling;
import io.offclock.run.Settings.Ceilings;
import io.offclock.run.Settings.Company;
import io.offclock.run.Settings.Limits;
import io.offclock.run.Settings.Privacy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of {@link Settings} from the sections of {@code offclock.yaml} of the same names. */
final class SettingsSections {
  /** Clients that are known to publish at a planned time. */
  static final List<String> SCHEDULERS =
      List.of("Hootsuite", "Buffer", "Sprout Social", "Hypefury", "TweetDeck", "IFTTT");

  private static final int SMALLEST_GROUP = 5;

  /** A record is held in memory whole, in a buffer that doubles: 256 MiB. */
  private static final int LONGEST_RECORD_BYTES = 1 << 28;

  /** A hundred years: more than anybody means, and a date can still be reckoned with it. */
  private static final int LONGEST_DAYS = 36_500;

  /** A year: a habit of longer ago says nothing of now. */
  private static final int LONGEST_WINDOW_WEEKS = 52;

  private static final int MOST_A_WEEK = 10_000;

  private static final Pattern AGE = Pattern.compile("([1-9]\\d{0,2}) (months?|years?)");

  private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private SettingsSections() {}

  static @Nullable Company company(YamlSection top) {
    YamlSection in =
        top.section("company", List.of("name", "zone", "brand_terms", "product_terms", "domains"));
    String name = in.required("name", "the company's name");
    String zoneId = in.required("zone", RegionZone.EXPECTED);
    ZoneId zone = zoneId == null ? null : RegionZone.parse(zoneId);
    if (zoneId != null && zone == null) {
      in.finding(
          "zone", YamlSection.quoted(zoneId), RegionZone.EXPECTED, RegionZone.advice(zoneId));
    }
    List<String> domains =
        in.texts("domains", List.of()).stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    for (String host : domains) {
      if (!HOST.matcher(host).matches()) {
        in.finding(
            "domains",
            YamlSection.quoted(host),
            "a host name such as example.com",
            "Write it without https:// and without a path.");
      }
    }
    List<String> brands = in.texts("brand_terms", name == null ? List.of() : List.of(name));
    List<String> products = in.texts("product_terms", List.of());
    return name == null || zone == null ? null : new Company(name, zone, brands, products, domains);
  }

  static Calendar calendar(YamlSection top) {
    YamlSection in =
        top.section("calendar", List.of("week_start", "holiday_basis", "default_schedule"));
    DayOfWeek weekStart = in.oneOf("week_start", DayOfWeek.class, names(DayOfWeek.values()));
    HolidayBasis basis =
        in.oneOf("holiday_basis", HolidayBasis.class, names(HolidayBasis.values()));
    return new Calendar(
        weekStart == null ? DayOfWeek.MONDAY : weekStart,
        basis == null ? HolidayBasis.OBSERVED : basis,
        in.text("default_schedule"));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  static Attribution attribution(YamlSection top) {
    YamlSection in = top.section("attribution", List.of("schedulers", "future_tolerance"));
    Set<String> schedulers = new LinkedHashSet<>(new TreeSet<>(in.texts("schedulers", SCHEDULERS)));
    Duration tolerance = Duration.ofMinutes(5);
    String text = in.text("future_tolerance");
    if (text != null) {
      try {
        tolerance = Duration.parse(text);
      } catch (DateTimeParseException e) {
        tolerance = Duration.ofSeconds(-1);
      }
      if (tolerance.isNegative()) {
        in.finding(
            "future_tolerance",
            YamlSection.quoted(text),
            "a duration of zero or more in ISO 8601",
            "Write PT5M for five minutes.");
      }
    }
    return new Attribution(Collections.unmodifiableSet(schedulers), tolerance);
  }

  static HabitRule adoption(YamlSection top) {
    HabitRule usual = HabitRule.DEFAULT;
    YamlSection in =
        top.section(
            "adoption",
            List.of(
                "window_weeks",
                "habit_weeks",
                "activities_per_active_week",
                "novice_average",
                "power_average"));
    int window = (int) in.integer("window_weeks", usual.windowWeeks(), 2, LONGEST_WINDOW_WEEKS);
    int novice = (int) in.integer("novice_average", usual.noviceAverage(), 1, MOST_A_WEEK);
    return new HabitRule(
        window,
        (int) in.integer("habit_weeks", Math.min(usual.habitWeeks(), window), 1, window),
        (int) in.integer("activities_per_active_week", usual.postsPerActiveWeek(), 1, MOST_A_WEEK),
        novice,
        (int)
            in.integer(
                "power_average", Math.max(usual.powerAverage(), novice), novice, MOST_A_WEEK));
  }

  static Privacy privacy(YamlSection top) {
    YamlSection in =
        top.section(
            "privacy",
            List.of(
                "minimum_group_size",
                "minimum_group_size_sensitive",
                "keep_text",
                "pseudonym_key_file"));
    int size =
        (int) in.integer("minimum_group_size", SMALLEST_GROUP, SMALLEST_GROUP, Integer.MAX_VALUE);
    int sensitive =
        (int)
            in.integer("minimum_group_size_sensitive", Math.max(10, size), size, Integer.MAX_VALUE);
    return new Privacy(size, sensitive, in.flag("keep_text", true), keyFile(in));
  }

  private static Path keyFile(YamlSection in) {
    String text = in.text("pseudonym_key_file");
    Path file = Path.of(".offclock/pseudonym.key");
    if (text == null) {
      return file;
    }
    try {
      file = Path.of(text).normalize();
    } catch (InvalidPathException e) {
      in.finding(
          "pseudonym_key_file",
          YamlSection.quoted(text),
          "a path",
          "Write one relative to the workspace.");
    }
    if (file.startsWith("warehouse") || file.startsWith("landing")) {
      in.finding(
          "pseudonym_key_file",
          YamlSection.quoted(text),
          "a path outside warehouse/ and landing/",
          "Keep the key away from what others can read.");
    }
    return file;
  }

  /** The only platforms whose exports write times without a zone. */
  static Map<String, ZoneId> zones(YamlSection top) {
    YamlSection in = top.section("zones", List.of("tiktok", "viva"));
    Map<String, ZoneId> zones = new TreeMap<>();
    for (String platform : in.keys()) {
      String written = in.text(platform);
      ZoneId zone = written == null ? null : TimePattern.zone(in, platform, written);
      if (zone != null) {
        zones.put(platform, zone);
      }
    }
    return zones;
  }

  static Ceilings ceilings(YamlSection top) {
    YamlSection in = top.section("ceilings", List.of("warn_above", "stop_above"));
    Ceiling warn = ceiling(in, "warn_above", new Ceiling(0, 0.01));
    Ceiling stop =
        ceiling(
            in,
            "stop_above",
            new Ceiling(Math.max(20, warn.files()), Math.max(0.25, warn.recordShare())));
    if (stop.files() < warn.files() || stop.recordShare() < warn.recordShare()) {
      in.finding(
          "stop_above",
          "a ceiling below warn_above",
          "one at or above it",
          "A night must warn before it stops.");
    }
    return new Ceilings(warn, stop);
  }

  private static Ceiling ceiling(YamlSection in, String key, Ceiling absent) {
    YamlSection ceiling = in.section(key, List.of("files", "record_share"));
    return new Ceiling(
        (int) ceiling.integer("files", absent.files(), 0, Integer.MAX_VALUE),
        ceiling.share("record_share", absent.recordShare()));
  }

  static Settings.Retention retention(YamlSection top) {
    YamlSection in = top.section("retention", List.of("text", "activity"));
    Integer text = months(in, "text");
    Integer activity = months(in, "activity");
    if (text != null && activity != null && text > activity) {
      in.finding(
          "text",
          YamlSection.quoted(text + " months"),
          "no longer than activity",
          "The words go with the records they are of.");
    }
    return new Settings.Retention(text, activity);
  }

  static Settings.Review review(YamlSection top) {
    YamlSection in = top.section("review", List.of("seed", "flagged_share", "unflagged_share"));
    return new Settings.Review(
        in.integer("seed", 1, 0, Long.MAX_VALUE),
        in.share("flagged_share", 1),
        in.share("unflagged_share", 0.02));
  }

  private static @Nullable Integer months(YamlSection in, String key) {
    String written = in.text(key);
    if (written == null) {
      return null;
    }
    Matcher age = AGE.matcher(written);
    if (age.matches()) {
      return Integer.parseInt(age.group(1)) * (age.group(2).startsWith("year") ? 12 : 1);
    }
    in.finding(
        key,
        YamlSection.quoted(written),
        "a number of months or years from 1 to 999",
        "Write 24 months.");
    return null;
  }

  static Limits limits(YamlSection top) {
    YamlSection in =
        top.section(
            "limits",
            List.of(
                "max_record_bytes",
                "max_entries",
                "max_entry_bytes",
                "max_total_bytes",
                "max_ratio"));
    return new Limits(
        (int) in.integer("max_record_bytes", 10_485_760, 1024, LONGEST_RECORD_BYTES),
        (int) in.integer("max_entries", 100_000, 1, Integer.MAX_VALUE),
        in.integer("max_entry_bytes", 34_359_738_368L, 1024, Long.MAX_VALUE),
        in.integer("max_total_bytes", 137_438_953_472L, 1024, Long.MAX_VALUE),
        (int) in.integer("max_ratio", 200, 2, Integer.MAX_VALUE));
  }

  static Keeping.Limits versions(YamlSection top) {
    YamlSection in = top.section("versions", List.of("keep_nights", "keep_days"));
    return new Keeping.Limits(
        (int) in.integer("keep_nights", 30, 1, Integer.MAX_VALUE),
        (int) in.integer("keep_days", 90, 0, LONGEST_DAYS));
  }
}
