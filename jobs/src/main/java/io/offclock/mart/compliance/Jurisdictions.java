package io.offclock.mart.compliance;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds where: by country, and where a part of it has its own, by that part. */
final class Jurisdictions {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern PART = Pattern.compile("-[A-Z0-9]{1,3}");

  private Jurisdictions() {}

  /** What holds at a place; null where nothing is listed for it, or the country is not known. */
  static <T> @Nullable T of(
      Map<String, T> listed, @Nullable String country, @Nullable String subdivision) {
    if (country == null) {
      return null;
    }
    T ofPart = subdivision == null ? null : listed.get(country + "-" + subdivision);
    return ofPart == null ? listed.get(country) : ofPart;
  }

  /** True of {@code US} and {@code US-CA}. */
  static boolean isOne(String name) {
    return name.length() >= 2
        && COUNTRIES.contains(name.substring(0, 2))
        && (name.length() == 2 || PART.matcher(name.substring(2)).matches());
  }
}
