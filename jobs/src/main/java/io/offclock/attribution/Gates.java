package io.offclock.attribution;

import io.offclock.attribution.people.People;
import io.offclock.contract.Visibility;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decides before an activity may be attributed to anybody. Implemented by the rule
 * engine; attribution only asks.
 */
public interface Gates extends Serializable {
  /**
   * True where the way the account's data was got is permitted (R-ACCESS).
   *
   * @param account the row that is valid at the activity
   * @param observedOn when the data was got, or the last day it shows where it does not say
   */
  boolean permitsAccess(
      People.Account account, Visibility visibility, @Nullable LocalDate observedOn);

  /** Why an activity may not be processed. */
  record Refusal(String site, List<String> checks) implements Serializable {
    private static final long serialVersionUID = 1L;

    public Refusal {
      checks = List.copyOf(checks);
    }
  }

  /**
   * Whether R-GDPR forbids processing the activity of a person.
   *
   * @param account the row that is valid at the activity, of a person
   * @param employments of the person at the activity, and when the data was got where the person
   *     was employed then: a listed region in either is enough
   * @param on local date when the data was got; of the activity where that is not known
   * @return the entity whose people may not be processed, and the checks that say so; empty where
   *     nothing forbids it
   */
  Optional<Refusal> refusesProcessing(
      People.Account account, Collection<People.Employment> employments, LocalDate on);

  /**
   * True where the words name a brand or product term.
   *
   * @param findings what the rules found in the words, as JSON; null where nothing was found
   */
  boolean isCompanyRelated(@Nullable String findings);

  /**
   * True where the rules were looked for in the words: the language that the source states has
   * lists, or it states none and the lists of all languages were read.
   *
   * @param findings as above
   */
  boolean isLanguageSupported(@Nullable String findings);

  /**
   * True where the activity is protected (R-NLRA): it must leave no person-level trace.
   *
   * @param supervisor statutory supervisor as of the activity; null counts as no
   * @param targetIsProtected true where it answers or likes protected activity
   */
  boolean isProtected(
      @Nullable String findings, @Nullable Boolean supervisor, boolean targetIsProtected);
}
