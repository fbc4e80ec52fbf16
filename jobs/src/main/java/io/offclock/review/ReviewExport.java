package io.offclock.review;

import io.offclock.attribution.Pseudonyms;
import io.offclock.mart.compliance.RuleEngine;
import io.offclock.review.ReviewLog.Row;
import io.offclock.review.ReviewLog.Subject;
import io.offclock.review.ReviewedVersion.IncidentRow;
import io.offclock.review.ReviewedVersion.Place;
import io.offclock.review.ReviewedVersion.Post;
import io.offclock.review.StoredTexts.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes to reviewers: incidents that nobody has decided, and posts that were drawn. An incident
 * on how data were got goes without words, with the source and the site. What else leads to no
 * activity of a version never goes, for its post is protected or set aside; nor do posts in a
 * language without lists, nor those that a reviewer has found to be protected.
 */
public final class ReviewExport {
  private static final String NO_WORDS = "(no words are at hand)";
  private static final String OTHER_WORDS =
      "(the words at hand are not those of the incident: not shown)";
  private static final String OTHER_RULES =
      "(the rules have changed since it was found: not shown before the next night)";

  private static final Set<String> NOT_WORDS =
      Set.of(NO_WORDS, OTHER_WORDS, OTHER_RULES, Excerpt.NOT_MASKED, Excerpt.NOT_SHOWN);

  private final ReviewedVersion version;
  private final ReviewLog log;
  private final Pseudonyms pseudonyms;
  private final RuleEngine engine;
  private final StoredTexts texts;

  /** Published names of terms to those of the bundle. */
  private final Map<String, String> terms;

  /**
   * @param engine of the workspace's rules, to find personal data and to check the words by
   */
  public ReviewExport(
      ReviewedVersion version,
      ReviewLog log,
      Pseudonyms pseudonyms,
      RuleEngine engine,
      StoredTexts texts) {
    this.version = version;
    this.log = log;
    this.pseudonyms = pseudonyms;
    this.engine = engine;
    this.texts = texts;
    this.terms = engine.bundle().termsByPublishedId();
  }

  /**
   * What is exported.
   *
   * @param rule only incidents of this rule; null for all
   * @param decided incidents and posts that are decided too, to be corrected
   * @param sample posts that were drawn and that no rule flagged too
   * @param reviewer pseudonym of who takes what is NEW into review; null where nobody does
   */
  public record Choice(
      @Nullable String rule, boolean decided, boolean sample, @Nullable String reviewer) {}

  /**
   * What was exported.
   *
   * @param taken rows to be appended to the log: what was taken into review
   * @param withoutWords rows that show no words, because there are none or not those
   * @param leftOut incidents that are open and never exported
   */
  public record Exported(
      int incidents, int posts, List<Row> taken, int withoutWords, int leftOut) {}

  /** One row to be; its post is null where the incident is about how data were got. */
  private record Item(Subject subject, @Nullable Post post, @Nullable IncidentRow incident) {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  public Exported write(Path file, Choice choice) throws IOException {
    Set<String> suppressed = suppressed();
    List<Item> items = new ArrayList<>();
    int leftOut = 0;
    for (IncidentRow incident : version.incidents()) {
      Subject subject = incident.subject();
      if (!isWanted(subject, choice)
          || (choice.rule() != null && !choice.rule().equals(incident.rule()))) {
        continue;
      }
      Post post = post(incident.activityKey());
      if (incident.isOnCollecting()) {
        items.add(new Item(subject, null, incident));
      } else if (post == null
          || !post.languageSupported()
          || suppressed.contains(post.activityKey())) {
        leftOut++;
      } else {
        items.add(new Item(subject, post, incident));
      }
    }
    int incidents = items.size();
    if (choice.sample()) {
      items.addAll(drawn(choice));
    }
    List<Row> taken = taken(items, choice.reviewer());
    Set<Subject> isTaken = taken.stream().map(Row::subject).collect(Collectors.toSet());
    Map<String, List<Words>> words =
        texts.of(items.stream().map(Item::post).filter(Objects::nonNull).distinct().toList());
    List<Map<String, String>> rows = new ArrayList<>();
    int withoutWords = 0;
    for (Item item : items) {
      String context = context(item, words);
      withoutWords += NOT_WORDS.contains(context) ? 1 : 0;
      rows.add(cells(item, context, isTaken.contains(item.subject())));
    }
    ReviewFile.write(file, rows);
    return new Exported(incidents, items.size() - incidents, taken, withoutWords, leftOut);
  }

  /** Activities of which a reviewer has found that they are protected. */
  private Set<String> suppressed() {
    Set<String> keys = new HashSet<>();
    for (IncidentRow incident : version.incidents()) {
      if (incident.activityKey() != null
          && log.state(incident.subject()) == ReviewState.SUPPRESSED) {
        keys.add(incident.activityKey());
      }
    }
    // As a post that was drawn, or by another incident on it that is no more.
    for (Post post : version.posts().values()) {
      if (log.state(post.subject(pseudonyms)) == ReviewState.SUPPRESSED) {
        keys.add(post.activityKey());
      }
    }
    return keys;
  }

  private boolean isWanted(Subject subject, Choice choice) {
    ReviewState state = log.state(subject);
    return state.isOpen() || (choice.decided() && state != ReviewState.SUPPRESSED);
  }

  private @Nullable Post post(@Nullable String activityKey) {
    return activityKey == null ? null : version.posts().get(activityKey);
  }

  private List<Item> drawn(Choice choice) {
    List<Item> drawn = new ArrayList<>();
    version.posts().values().stream()
        .filter(post -> post.drawn() && !post.flagged())
        .map(post -> new Item(post.subject(pseudonyms), post, null))
        .filter(item -> isWanted(item.subject(), choice))
        // By no order that tells anything.
        .sorted(Comparator.comparing(item -> item.subject().id()))
        .forEach(drawn::add);
    return drawn;
  }

  private List<Row> taken(List<Item> items, @Nullable String reviewer) {
    List<Row> taken = new ArrayList<>();
    if (reviewer != null) {
      for (Item item : items) {
        log.next(item.subject(), ReviewState.IN_REVIEW, null, reviewer).ifPresent(taken::add);
      }
    }
    return taken;
  }

  private String context(Item item, Map<String, List<Words>> wordsByKey) {
    IncidentRow incident = item.incident();
    Post post = item.post();
    if (post == null) {
      return incident == null ? NO_WORDS : collecting(incident);
    }
    List<Words> words = wordsByKey.getOrDefault(post.activityKey(), List.of());
    if (words.isEmpty()) {
      return NO_WORDS;
    }
    Excerpt excerpt = new Excerpt(engine);
    String now = engine.bundle().sha256();
    if (incident == null) {
      boolean isOfOthers =
          version.incidents().stream().anyMatch(other -> !other.bundleSha256().equals(now));
      // Where there is no incident, nothing says by which rules the version was made.
      boolean isOfThese = !version.incidents().isEmpty();
      return isOfOthers ? OTHER_RULES : excerpt.whole(words.get(0), isOfThese);
    }
    if (!incident.bundleSha256().equals(now)) {
      return OTHER_RULES;
    }
    return excerpt.of(incident, words).orElse(OTHER_WORDS);
  }

  private static String collecting(IncidentRow incident) {
    String whose = incident.site() == null ? "" : " of people of " + incident.site();
    return "(how data%s in landing/%s were got)".formatted(whose, incident.source());
  }

  private Map<String, String> cells(Item item, String context, boolean isTaken) {
    Map<String, String> cells = new LinkedHashMap<>();
    Post post = item.post();
    int rows = log.rows(item.subject()).size();
    cells.put("id", ReviewFile.id(item.subject()));
    cells.put("state", (isTaken ? ReviewState.IN_REVIEW : log.state(item.subject())).name());
    cells.put("revision", Integer.toString(isTaken ? rows + 1 : rows));
    cells.put("context", context);
    if (post != null) {
      cells.put("platform", post.platform());
      cells.put("activity_date", post.date().toString());
      cells.put("origin", post.origin());
      cells.put("drawn", !post.drawn() ? "" : post.flagged() ? "FLAGGED" : "UNFLAGGED");
      cells.put("activity_key", post.activityKey());
    }
    IncidentRow incident = item.incident();
    if (incident == null) {
      cells.put("subject", "UNFLAGGED_POST");
      return cells;
    }
    cells.put("rule", incident.rule());
    cells.put("checks", String.join(" ", incident.checks()));
    cells.put("severity", incident.severity());
    cells.put("subject", incident.subjectType());
    cells.put("route", incident.route());
    cells.put("post_state", incident.postState());
    cells.put(
        "terms",
        incident.places().stream()
            .map(Place::term)
            .distinct()
            .map(term -> terms.getOrDefault(term, term))
            .collect(Collectors.joining(" ")));
    return cells;
  }
}
