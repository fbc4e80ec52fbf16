package io.offclock.mart;

import static org.apache.spark.sql.functions.col;

import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import io.offclock.contract.Table;
import io.offclock.mart.figures.ActivePeriods;
import io.offclock.mart.figures.Calendar;
import io.offclock.mart.figures.FigureKey;
import io.offclock.mart.figures.GroupSums;
import io.offclock.mart.figures.PersonHours;
import io.offclock.mart.figures.PersonPosts;
import io.offclock.mart.figures.PersonSums;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Posting on and off working hours, before intervals and suppression: the figures of each period
 * and group, summed over its persons, and what the intervals need of each person.
 */
public final class PostingHours {
  /** The two views of every figure: by the publishing clock, and by when the work was done. */
  public static final List<String> VIEWS = List.of("published", "effort");

  /** Every figure that adds up over persons, and what one person brings to it. */
  private static final Map<String, ToLongFunction<PersonSums>> FIGURES = figures();

  private PostingHours() {}

  /** Current activity of persons: what every shared table counts. */
  public static Dataset<Row> ofPersons(Dataset<Row> attributed) {
    return attributed.where(
        col("attribution").equalTo("PERSON").and(col("state").equalTo("CURRENT")));
  }

  /** Adds one person to the figures of every period and group that she is in. */
  static void add(
      Map<FigureKey, GroupSums> sums,
      List<PersonPosts.Stretch> posts,
      List<PersonHours.Stretch> hours,
      ActivePeriods periods,
      Calendar calendar) {
    Map<FigureKey, PersonSums> ofPerson = new HashMap<>();
    for (PersonPosts.Stretch stretch : posts) {
      PersonSums all = stretch.sums();
      for (Period.Kind kind : Period.Kind.values()) {
        FigureKey company =
            FigureKey.company(Table.POSTING_HOURS, calendar.period(kind, stretch.date()));
        Consumer<FigureKey> add = group -> sums(ofPerson, group).add(all);
        groups(company, stretch.department(), stretch.employmentClass(), add);
        stretch
            .byPlatform()
            .forEach((platform, some) -> sums(ofPerson, company.ofPlatform(platform)).add(some));
      }
    }
    for (PersonHours.Stretch stretch : hours) {
      for (Period.Kind kind : Period.Kind.values()) {
        Period period = calendar.period(kind, stretch.date());
        if (periods.contains(period)) {
          FigureKey company = FigureKey.company(Table.POSTING_HOURS, period);
          Consumer<FigureKey> count = group -> sums(ofPerson, group).count(stretch);
          groups(company, stretch.department(), stretch.employmentClass(), count);
          // A day counts once for each platform an export of which covers it.
          stretch.platforms().forEach(platform -> count.accept(company.ofPlatform(platform)));
        }
      }
    }
    ofPerson.forEach(
        (group, person) -> {
          GroupSums ofGroup = sums.computeIfAbsent(group, key -> new GroupSums(FIGURES.size()));
          int i = 0;
          for (ToLongFunction<PersonSums> figure : FIGURES.values()) {
            ofGroup.add(i++, figure.applyAsLong(person));
          }
          ofGroup.add(person.tally());
        });
  }

  /** The groups that an activity or a day belongs to, beside those by platform. */
  private static void groups(
      FigureKey company,
      @Nullable String department,
      String employmentClass,
      Consumer<FigureKey> group) {
    group.accept(company);
    group.accept(company.ofClass(employmentClass));
    // Hours of somebody whom the roster gives no department are the company's alone.
    if (department != null) {
      group.accept(company.ofDepartment(department));
      group.accept(company.ofDepartmentAndClass(department, employmentClass));
    }
  }

  private static PersonSums sums(Map<FigureKey, PersonSums> ofPerson, FigureKey group) {
    return ofPerson.computeIfAbsent(group, key -> new PersonSums());
  }

  /** The figures of a group by name: a column of the table, or seconds of one of its hours. */
  static Map<String, Long> figures(GroupSums sums) {
    Map<String, Long> figures = new LinkedHashMap<>();
    int i = 0;
    for (String name : FIGURES.keySet()) {
      figures.put(name, sums.number(i++));
    }
    return figures;
  }

  private static Map<String, ToLongFunction<PersonSums>> figures() {
    Map<String, ToLongFunction<PersonSums>> figures = new LinkedHashMap<>();
    figures.put("observed_persons", person -> one(person.observedSeconds()));
    figures.put("persons", person -> one(person.activities()));
    figures.put("activities", PersonSums::activities);
    for (String view : VIEWS) {
      for (HoursClass hoursClass : HoursClass.values()) {
        both(figures, view + "_" + shortName(hoursClass), person -> person.of(view, hoursClass));
      }
      both(figures, view + "_off", person -> person.off(view));
      both(figures, view + "_neither", person -> person.neither(view));
    }
    both(figures, "off_published_on_composed", PersonSums::offPublishedOnComposed);
    both(figures, "on_published_off_composed", PersonSums::onPublishedOffComposed);
    both(figures, "without_hour", PersonSums::withoutHour);
    for (int i = 0; i < PersonHours.SCOPES.size(); i++) {
      int scope = i;
      String hours = PersonHours.SCOPES.get(i);
      figures.put(seconds(hours), person -> person.seconds(scope));
      figures.put(hours + "_hours_persons", person -> one(person.seconds(scope)));
    }
    return figures;
  }

  /** Name of the figure that holds the seconds of one of {@link PersonHours#SCOPES}. */
  static String seconds(String scope) {
    return scope + "_seconds";
  }

  /** Activities, and the persons behind them. */
  private static void both(
      Map<String, ToLongFunction<PersonSums>> figures,
      String name,
      ToLongFunction<PersonSums> activities) {
    figures.put(name + "_activities", activities);
    figures.put(name + "_persons", person -> one(activities.applyAsLong(person)));
  }

  private static long one(long number) {
    return number > 0 ? 1 : 0;
  }

  private static String shortName(HoursClass hoursClass) {
    return hoursClass == HoursClass.FLEX_BAND ? "flex" : hoursClass.name().toLowerCase(Locale.ROOT);
  }
}
