package io.offclock.attribution.people;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's posting programme asks of its people, as far as the company says so. A file
 * that is absent, or has a header alone, says nothing: whatever rests on it is not provided, and
 * never none.
 *
 * @param campaigns rows of {@code people/campaigns.csv}, in file order
 * @param prompts rows of {@code people/prompts.csv}, in file order
 * @param hasTimeCards true where {@code people/time_cards.csv} has a row; the cards are with the
 *     {@link People.Person persons}
 * @param log sessions, trainings, recognition and provided content
 */
public record Programme(
    List<Campaign> campaigns, List<Prompt> prompts, boolean hasTimeCards, ProgrammeLog log)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of a programme. */
  public static final Programme NONE = new Programme(List.of(), List.of(), false);

  /** A programme of which no session, training, recognition or content is stated. */
  public Programme(List<Campaign> campaigns, List<Prompt> prompts, boolean hasTimeCards) {
    this(campaigns, prompts, hasTimeCards, ProgrammeLog.NONE);
  }

  /** The campaign that binds most comes first, then the one of the smallest place. */
  private static final Comparator<Campaign> MOST_BINDING_FIRST =
      Comparator.comparing(Campaign::isRequired)
          .thenComparing(Campaign::hasQuota)
          .thenComparing(campaign -> campaign.subdivision() != null)
          .thenComparing(campaign -> campaign.country() != null)
          .reversed()
          .thenComparing(Campaign::id);

  /**
   * A campaign while and where it is in force.
   *
   * @param id letters, digits, dots, hyphens and underscores; it is published
   * @param isRequired taking part is required
   * @param hasQuota a quota or a leaderboard is in force
   * @param country ISO 3166-1 alpha-2; null where it is in force everywhere
   * @param subdivision ISO 3166-2 part behind the hyphen; null for the whole country
   * @param validFrom first local date of each person; null since always
   * @param validTo local date from which it is over; null while it lasts
   * @param paidTimeCode time for it is booked on a code that is paid; null where nobody says
   */
  public record Campaign(
      String id,
      boolean isRequired,
      boolean hasQuota,
      @Nullable String country,
      @Nullable String subdivision,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable Boolean paidTimeCode)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A campaign of which nobody says whether its time is paid. */
    public Campaign(
        String id,
        boolean isRequired,
        boolean hasQuota,
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
      this(id, isRequired, hasQuota, country, subdivision, validFrom, validTo, null);
    }

    /** True where no place is left out. */
    public boolean isEverywhere() {
      return country == null;
    }

    /** True on a local date, whatever the place. */
    public boolean isValidOn(LocalDate date) {
      return (validFrom == null || !date.isBefore(validFrom))
          && (validTo == null || date.isBefore(validTo));
    }

    /** True on some of the days from a first to a last one, whatever the place. */
    public boolean isValidWithin(LocalDate first, LocalDate last) {
      return (validFrom == null || !validFrom.isAfter(last))
          && (validTo == null || validTo.isAfter(first));
    }

    /** True where a person works, whatever the date. */
    public boolean isInForceAt(Place place) {
      return (country == null || country.equals(place.country()))
          && (subdivision == null || subdivision.equals(place.subdivision()));
    }
  }

  /**
   * Where a person works.
   *
   * @param country ISO 3166-1 alpha-2; null where the roster states none: then only what is in
   *     force everywhere is in force there
   * @param subdivision ISO 3166-2 part behind the hyphen; null where the roster states none
   */
  public record Place(@Nullable String country, @Nullable String subdivision) {
    /** Where a roster row says that the person works. */
    public static Place of(People.Employment row) {
      return new Place(row.country(), row.subdivision());
    }
  }

  /** A message of the programme that asked a person to post. */
  public record Prompt(String campaignId, String employeeId, Instant sentAt)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Time that is paid by a time card, {@code [start, end)}. */
  public record TimeCard(Instant start, Instant end) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean contains(Instant at) {
      return !at.isBefore(start) && at.isBefore(end);
    }
  }

  /**
   * The campaigns in force on a person's local date where the person works, the one that binds most
   * first: a required one, then one with a quota or leaderboard, then that of the smallest place,
   * then by id. An activity counts on the first.
   */
  public List<Campaign> inForce(LocalDate date, Place place) {
    return campaigns.stream()
        .filter(campaign -> campaign.isValidOn(date) && campaign.isInForceAt(place))
        .sorted(MOST_BINDING_FIRST)
        .toList();
  }

  /** True where the company says which campaigns there are. */
  public boolean hasCampaigns() {
    return !campaigns.isEmpty();
  }

  /** True where the company says of any campaign whether its time is paid. */
  public boolean hasPaidTimeCodes() {
    return campaigns.stream().anyMatch(campaign -> campaign.paidTimeCode() != null);
  }

  /** True where the company says which prompts were sent. */
  public boolean hasPrompts() {
    return !prompts.isEmpty();
  }
}
