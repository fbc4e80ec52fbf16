package io.offclock.attribution.hours;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.offclock.contract.HolidayBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of one country and subdivision. Bank-only days and observances are none.
 * Actual and observed dates are kept apart; the basis says which of them is the day off. Safe for
 * use by several threads.
 */
final class HolidayCalendar {
  private static final String VERSION = libraryVersion();

  private final String country;
  private final @Nullable String subdivision;
  private final HolidayBasis basis;
  private final String version;
  private final Map<Integer, Set<LocalDate>> datesByYear = new ConcurrentHashMap<>();

  private HolidayCalendar(String country, @Nullable String subdivision, HolidayBasis basis) {
    this.country = country;
    this.subdivision = subdivision;
    this.basis = basis;
    this.version =
        "jollyday-"
            + VERSION
            + "/"
            + country
            + (subdivision == null ? "" : "-" + subdivision.toUpperCase(Locale.ROOT));
  }

  /**
   * The calendar of a place.
   *
   * @param country ISO 3166-1 alpha-2, any case; null where none is stated
   * @param subdivision the part behind the hyphen, any case; where the library knows no such part
   *     the country's common holidays hold and {@link #version} names the country only
   * @return null where the library has no calendar for the country: no holidays are assumed
   */
  static @Nullable HolidayCalendar of(
      @Nullable String country, @Nullable String subdivision, HolidayBasis basis) {
    if (country == null) {
      return null;
    }
    String code = country.toUpperCase(Locale.ROOT);
    // Two letters only: the library also holds stock exchanges, which are no place.
    if (code.length() != 2 || !HolidayManager.getSupportedCalendarCodes().contains(code)) {
      return null;
    }
    String part = subdivision == null ? null : subdivision.toLowerCase(Locale.ROOT);
    boolean known =
        part != null && manager(code).getCalendarHierarchy().getChildren().containsKey(part);
    return new HolidayCalendar(code, known ? part : null, basis);
  }

  boolean isHoliday(LocalDate date) {
    return datesByYear.computeIfAbsent(date.getYear(), this::datesOf).contains(date);
  }

  /** How the tables name it: {@code jollyday-1.8.1/US-NY}. */
  String version() {
    return version;
  }

  private Set<LocalDate> datesOf(int year) {
    Set<LocalDate> dates = new HashSet<>();
    // A holiday at one end of a year may be observed at the other end of its neighbour.
    for (int y = year - 1; y <= year + 1; y++) {
      for (Holiday holiday : publicHolidays(y)) {
        LocalDate actual = holiday.getActualDate();
        LocalDate observed = holiday.getObservedDate().orElse(actual);
        if (basis != HolidayBasis.ACTUAL) {
          dates.add(observed);
        }
        if (basis != HolidayBasis.OBSERVED) {
          dates.add(actual);
        }
      }
    }
    dates.removeIf(date -> date.getYear() != year);
    return Set.copyOf(dates);
  }

  private Set<Holiday> publicHolidays(int year) {
    String[] part = subdivision == null ? new String[0] : new String[] {subdivision};
    HolidayManager manager = manager(country);
    // The library shares one manager per country and does not promise that it may be shared.
    synchronized (manager) {
      return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part);
    }
  }

  private static HolidayManager manager(String country) {
    synchronized (HolidayCalendar.class) {
      return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
  }

  private static String libraryVersion() {
    String name = "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties";
    try (InputStream in = HolidayManager.class.getResourceAsStream(name)) {
      if (in == null) {
        return "unknown";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
