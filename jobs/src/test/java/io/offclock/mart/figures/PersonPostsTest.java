package io.offclock.mart.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.offclock.contract.HoursClass;
import io.offclock.contract.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums of stretches say of every week, month and quarter what its activities say. */
class PersonPostsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 20);
  private static final int ACTIVITIES = 2_000;
  private static final int DAYS = 420;

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void addUpInEveryPeriodAndGroup(DayOfWeek weekStart) {
    List<PersonActivity> activities = activities(new Random(weekStart.getValue()));

    PersonPosts posts = PersonPosts.of(activities.iterator(), weekStart);

    Map<String, List<Long>> counted = new TreeMap<>();
    for (PersonActivity activity : activities) {
      PersonSums one = new PersonSums();
      one.count(activity);
      add(counted, activity.date(), activity.department(), activity.platform(), one, weekStart);
    }
    Map<String, List<Long>> summed = new TreeMap<>();
    for (PersonPosts.Stretch stretch : posts.stretches()) {
      stretch
          .byPlatform()
          .forEach(
              (platform, sums) -> {
                PersonSums kept = PersonSums.of(sums.numbers().iterator());
                add(summed, stretch.date(), stretch.department(), platform, kept, weekStart);
              });
    }
    assertThat(summed).isEqualTo(counted);
    assertThat(posts.stretches().size()).isLessThan(ACTIVITIES / 2);
    assertThat(posts.qualifyingDates())
        .containsExactlyElementsOf(
            activities.stream()
                .filter(PersonActivity::qualifying)
                .map(PersonActivity::date)
                .distinct()
                .toList());
    Map<LocalDate, Long> byWeek = new TreeMap<>();
    activities.stream()
        .filter(PersonActivity::qualifying)
        .map(activity -> Period.containing(Period.Kind.WEEK, activity.date(), weekStart).start())
        .forEach(week -> byWeek.merge(week, 1L, Long::sum));
    assertThat(posts.qualifyingByWeek(weekStart)).isEqualTo(byWeek);
    for (int hour = 0; hour < PersonPosts.WEEK_HOURS; hour++) {
      int weekHour = hour;
      assertThat(posts.stretches().stream().mapToInt(s -> s.weekHours()[weekHour]).sum())
          .isEqualTo((int) activities.stream().filter(a -> a.weekHour() == weekHour).count());
    }
  }

  private static void add(
      Map<String, List<Long>> sums,
      LocalDate date,
      String department,
      String platform,
      PersonSums more,
      DayOfWeek weekStart) {
    for (Period.Kind kind : Period.Kind.values()) {
      String key =
          Period.containing(kind, date, weekStart).label() + "|" + department + "|" + platform;
      PersonSums sum = PersonSums.of(sums.getOrDefault(key, new PersonSums().numbers()).iterator());
      sum.add(more);
      sums.put(key, sum.numbers());
    }
  }

  private static List<PersonActivity> activities(Random random) {
    List<PersonActivity> activities = new ArrayList<>();
    HoursClass[] classes = HoursClass.values();
    for (int i = 0; i < ACTIVITIES; i++) {
      int day = random.nextInt(DAYS);
      activities.add(
          new PersonActivity(
              FIRST.plusDays(day),
              day < DAYS / 2 ? "Sales" : "Works",
              "EXEMPT",
              random.nextBoolean() ? "linkedin" : "x",
              classes[random.nextInt(classes.length)],
              classes[random.nextInt(classes.length)],
              random.nextInt(9) == 0,
              random.nextInt(9) == 0,
              random.nextInt(5) == 0,
              random.nextInt(PersonPosts.WEEK_HOURS + 1) - 1,
              PersonActivity.Client.values()[random.nextInt(3)],
              random.nextInt(4) == 0));
    }
    activities.sort(Comparator.comparing(PersonActivity::date));
    return activities;
  }
}
