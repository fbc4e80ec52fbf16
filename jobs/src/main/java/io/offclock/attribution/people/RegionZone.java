package io.offclock.attribution.people;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of a person or a company: an IANA region, whose rules know when clocks change.
 *
 * <p>Fixed offsets, abbreviations such as {@code EST} and {@code Etc/} zones are refused: somebody
 * who lives by them half the year would be off by an hour the other half.
 */
public final class RegionZone {
  /** What a refusal says it expected. */
  public static final String EXPECTED = "an IANA region such as Europe/Berlin";

  private static final Set<String> REGIONS = regions();

  private RegionZone() {}

  /** The zone of an id; null where the id is not an IANA region, in exactly this spelling. */
  public static @Nullable ZoneId parse(String id) {
    return REGIONS.contains(id) ? ZoneId.of(id) : null;
  }

  /** What to do about an id that is refused, as one sentence. */
  public static String advice(String id) {
    Optional<String> otherCase =
        REGIONS.stream().filter(region -> region.equalsIgnoreCase(id)).sorted().findFirst();
    if (otherCase.isPresent()) {
      return "Write " + otherCase.get() + ".";
    }
    if (isFixed(id)) {
      return "Name the region: an offset or an abbreviation does not know when clocks change.";
    }
    return Spelling.nearest(id, REGIONS)
        .map(region -> "Did you mean " + region + "?")
        .orElse("Look the region up in the IANA time zone list.");
  }

  private static boolean isFixed(String id) {
    return id.length() <= 4
        || id.startsWith("Etc/")
        || id.matches("(UTC|GMT|UT)?[+-].*")
        || ZoneId.getAvailableZoneIds().contains(id);
  }

  private static Set<String> regions() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/"))
        .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
