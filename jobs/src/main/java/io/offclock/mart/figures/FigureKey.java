package io.offclock.mart.figures;

import io.offclock.contract.Period;
import io.offclock.contract.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one row are of: the table, the period, and the group.
 *
 * <p>Spark sends equal keys to one place by their hash. That of an enum differs from one JVM to the
 * next, so names stand here instead.
 *
 * @param table name of the table
 * @param periodKind name of a {@link Period.Kind}
 * @param periodStart first local date of the period
 * @param grouping COMPANY, or what the company is divided by
 * @param department null where the grouping is over all; of group_splits the value of the grouping
 * @param employmentClass null where the grouping is over all
 * @param platform null where the grouping is over all
 * @param index of what the group's period is divided by: in the heat map hours since the local week
 *     began on Monday, on the curve of adoption weeks since enablement; otherwise 0
 */
public record FigureKey(
    String table,
    String periodKind,
    LocalDate periodStart,
    String grouping,
    @Nullable String department,
    @Nullable String employmentClass,
    @Nullable String platform,
    int index)
    implements Comparable<FigureKey>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<@Nullable String> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::table)
          .thenComparing(FigureKey::periodKind)
          .thenComparing(FigureKey::periodStart)
          .thenComparing(FigureKey::grouping)
          .thenComparing(FigureKey::department, NULLS_FIRST)
          .thenComparing(FigureKey::employmentClass, NULLS_FIRST)
          .thenComparing(FigureKey::platform, NULLS_FIRST)
          .thenComparing(FigureKey::index);

  /** The company as a whole. */
  public static FigureKey company(Table table, Period period) {
    return new FigureKey(
        table.tableName(), period.kind().name(), period.start(), "COMPANY", null, null, null, 0);
  }

  /** The same period, of one department. */
  public FigureKey ofDepartment(String name) {
    return new FigureKey(table, periodKind, periodStart, "DEPARTMENT", name, null, null, 0);
  }

  /** The same period, of one employment class. */
  public FigureKey ofClass(String name) {
    return new FigureKey(table, periodKind, periodStart, "EMPLOYMENT_CLASS", null, name, null, 0);
  }

  /** The same period, of one employment class in one department. */
  public FigureKey ofDepartmentAndClass(String inDepartment, String inClass) {
    return new FigureKey(
        table,
        periodKind,
        periodStart,
        "DEPARTMENT_EMPLOYMENT_CLASS",
        inDepartment,
        inClass,
        null,
        0);
  }

  /** The same period, of one platform. */
  public FigureKey ofPlatform(String name) {
    return new FigureKey(table, periodKind, periodStart, "PLATFORM", null, null, name, 0);
  }

  /** The same period, of those who hold a value of what the company is divided by. */
  public FigureKey ofValue(String split, String value) {
    return new FigureKey(table, periodKind, periodStart, split, value, null, null, 0);
  }

  /** The same group, at one place of what its period is divided by. */
  public FigureKey at(int place) {
    return new FigureKey(
        table, periodKind, periodStart, grouping, department, employmentClass, platform, place);
  }

  public boolean isOf(Table other) {
    return table.equals(other.tableName());
  }

  /** The period, as a calendar cuts it. */
  public Period period(Calendar calendar) {
    return calendar.period(Period.Kind.valueOf(periodKind), periodStart);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        table, periodKind, periodStart, grouping, department, employmentClass, platform, index);
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
