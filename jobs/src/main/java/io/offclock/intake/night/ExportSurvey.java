package io.offclock.intake.night;

import io.offclock.contract.Stamp;
import io.offclock.contract.TimePrecision;
import io.offclock.contract.TimeQuality;
import io.offclock.intake.ActivityRecord;
import io.offclock.intake.ExportReader;
import io.offclock.intake.ReadingContext;
import io.offclock.intake.RecordSink;
import io.offclock.intake.Rejection;
import io.offclock.intake.RejectionReason;
import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.landing.Advice;
import io.offclock.intake.landing.ExportContainer;
import io.offclock.intake.landing.ExportFile;
import io.offclock.intake.landing.Landing;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an export as a night would and keeps nothing but what an operator wants to know of it. */
final class ExportSurvey implements RecordSink {
  private final Map<RejectionReason, Long> rejected = new TreeMap<>();
  private final Set<TimePrecision> precisions = EnumSet.noneOf(TimePrecision.class);
  private final Set<TimeQuality> qualities = EnumSet.noneOf(TimeQuality.class);
  private List<String> leftOut = List.of();
  private long accepted;
  private @Nullable Instant earliest;
  private @Nullable Instant latest;
  private @Nullable String era;

  /** What a night would refuse the file for; null where for nothing. */
  @Nullable Refusal refusal(
      ExportFile file, ExportReader reader, IntakeSettings settings, UnpackingFolder unpacking)
      throws UnpackingException {
    ReadingContext context = settings.context(file);
    try (ExportContainer container = ExportContainer.open(file.location(), settings.limits());
        InputStream in = container.stream(file, unpacking)) {
      reader.read(in, context, this);
      era = context.era();
      leftOut = reader.leavesOut();
      return null;
    } catch (UnreadableExportException e) {
      return Advice.refusal(file.path(), e);
    } catch (UnpackingException e) {
      throw e;
    } catch (IOException e) {
      return Landing.unreadable(file.path(), "file", e);
    } catch (RuntimeException e) {
      return Reading.readerFailed(file, reader, e);
    }
  }

  @Override
  public void accept(ActivityRecord activity) {
    accepted++;
    Stamp leading = activity.leading();
    if (leading != null) {
      earliest = earliest == null || leading.at().isBefore(earliest) ? leading.at() : earliest;
      latest = latest == null || leading.at().isAfter(latest) ? leading.at() : latest;
      precisions.add(leading.precision());
      qualities.add(leading.quality());
    }
  }

  @Override
  public void reject(Rejection rejection) {
    rejected.merge(rejection.reason(), 1L, Long::sum);
  }

  /**
   * One line: format and era, account, dates in UTC, records, how fine and how sure the times are,
   * and what is not kept.
   */
  String describe(ExportFile file, String format) {
    StringBuilder line = new StringBuilder(format);
    if (era != null) {
      line.append(" (").append(era).append(')');
    }
    if (file.account() != null) {
      line.append(" of ").append(file.account());
    }
    line.append(String.format(Locale.ROOT, ", %,d records", accepted));
    if (earliest != null && latest != null) {
      line.append(String.format(Locale.ROOT, " from %s to %s", date(earliest), date(latest)))
          .append(", precision ")
          .append(joined(precisions))
          .append(", zone ")
          .append(joined(qualities));
    }
    if (!rejected.isEmpty()) {
      line.append(", rejected ")
          .append(
              rejected.entrySet().stream()
                  .map(each -> String.format(Locale.ROOT, "%,d %s", each.getValue(), each.getKey()))
                  .collect(Collectors.joining(", ")));
    }
    if (!leftOut.isEmpty()) {
      line.append("; never kept: ").append(String.join(", ", leftOut));
    }
    return line.toString();
  }

  private static LocalDate date(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static String joined(Set<? extends Enum<?>> some) {
    return some.stream().map(Enum::name).collect(Collectors.joining(" or "));
  }
}
