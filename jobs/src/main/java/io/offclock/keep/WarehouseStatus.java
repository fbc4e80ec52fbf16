package io.offclock.keep;

import com.fasterxml.jackson.databind.JsonNode;
import io.offclock.keep.JournalEntry.Night;
import io.offclock.publish.DamagedVersionException;
import io.offclock.publish.Lease;
import io.offclock.publish.Manifest;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a warehouse by looking at it. Looking changes nothing, needs no lease, and
 * works while a night runs; what is damaged is named, and the rest is told.
 *
 * @param exists false where there is no such folder yet
 * @param today by which the lag is reckoned, UTC
 * @param current run id that readers see; null before the first night and where it is damaged
 * @param lagDays days from the current version's as-of date to today; null without one
 * @param running who holds the lease, as {@code process 7 on host since 2026-10-31T02:00:00Z}; null
 *     where nobody does
 * @param completeVersions how many there are; {@code versions} has the newest
 * @param events the last lines of the journal, oldest first
 * @param lastFailure the last night that published nothing for a reason; null where none is known
 * @param held versions that a backfill which was cut off has made, and that stay until it is done
 * @param sources of the current version
 * @param diskBytes by folder of the warehouse; a file that versions share counts once
 * @param leftovers what an interrupted process left, as names under the warehouse; empty while
 *     somebody holds the lease
 * @param damaged a sentence for everything that is not as it was written
 */
public record WarehouseStatus(
    String warehouse,
    boolean exists,
    LocalDate today,
    @Nullable String current,
    @Nullable Long lagDays,
    @Nullable String running,
    int completeVersions,
    List<VersionSummary> versions,
    List<JsonNode> events,
    @Nullable Night lastFailure,
    List<Tags.Tag> tags,
    List<String> held,
    List<SourceFreshness> sources,
    Map<String, Long> diskBytes,
    List<String> leftovers,
    List<String> damaged) {
  private static final int MOST_VERSIONS = 10;
  private static final int MOST_EVENTS = 20;

  /** Looks. */
  public static WarehouseStatus look(Warehouse warehouse, LocalDate today) throws IOException {
    if (!Files.isDirectory(warehouse.root())) {
      return new WarehouseStatus(
          warehouse.root().toString(),
          false,
          today,
          null,
          null,
          null,
          0,
          List.of(),
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of());
    }
    return new Look(warehouse, today).status();
  }

  private static final class Look {
    private final Warehouse warehouse;
    private final LocalDate today;
    private final List<String> damaged = new ArrayList<>();

    Look(Warehouse warehouse, LocalDate today) {
      this.warehouse = warehouse;
      this.today = today;
    }

    WarehouseStatus status() throws IOException {
      String running = Lease.holder(warehouse.root()).orElse(null);
      String current = current();
      Versions versions = Versions.of(warehouse);
      List<Tags.Tag> tags = tags();
      List<VersionSummary> newest = new ArrayList<>();
      for (Versions.Version version : versions.complete().stream().limit(MOST_VERSIONS).toList()) {
        summary(version, current, tags).ifPresent(newest::add);
      }
      for (Tags.Tag tag : tags) {
        if (!warehouse.isComplete(tag.version())) {
          damaged.add(
              "Cannot follow tag %s: found no complete version %s, expected one. Remove the tag with offclock untag %s, or run the night of %s again and tag it."
                  .formatted(tag.name(), tag.version(), tag.name(), tag.asOf()));
        }
      }
      Journal.Content journal = new Journal(warehouse).read();
      damaged.addAll(journal.damage());
      Manifest seen = current == null ? null : manifest(current).orElse(null);
      LocalDate asOf = current == null ? null : Versions.asOf(current);
      return new WarehouseStatus(
          warehouse.root().toString(),
          true,
          today,
          current,
          asOf == null ? null : ChronoUnit.DAYS.between(asOf, today),
          running,
          versions.complete().size(),
          List.copyOf(newest),
          journal.lines().stream().skip(Math.max(0, journal.lines().size() - MOST_EVENTS)).toList(),
          lastFailure(journal),
          tags,
          running == null ? List.copyOf(new Pins(warehouse).held()) : List.of(),
          seen == null ? List.of() : SourceFreshness.of(seen),
          DiskUse.of(warehouse.root()),
          running == null ? leftovers(versions) : List.of(),
          List.copyOf(new TreeSet<>(damaged)));
    }

    private @Nullable String current() throws IOException {
      try {
        Optional<String> current = warehouse.current();
        if (current.isPresent() && !warehouse.isCurrent(current.get())) {
          damaged.add(
              "Cannot rely on %s: found a switch that was cut off between its steps, expected link and pointer to name %s. Run offclock nightly; it finishes the switch."
                  .formatted(warehouse.root().resolve("current"), current.get()));
        }
        return current.orElse(null);
      } catch (DamagedVersionException e) {
        damaged.add(String.valueOf(e.getMessage()));
        return null;
      }
    }

    private List<Tags.Tag> tags() throws IOException {
      try {
        return List.copyOf(Tags.read(warehouse).all());
      } catch (DamagedVersionException e) {
        damaged.add(String.valueOf(e.getMessage()));
        return List.of();
      }
    }

    private Optional<VersionSummary> summary(
        Versions.Version version, @Nullable String current, List<Tags.Tag> tags)
        throws IOException {
      Manifest manifest = manifest(version.runId()).orElse(null);
      if (manifest == null && !warehouse.isComplete(version.runId())) {
        return Optional.empty();
      }
      return Optional.of(
          VersionSummary.of(
              version,
              manifest,
              version.runId().equals(current),
              tags.stream()
                  .filter(tag -> tag.version().equals(version.runId()))
                  .map(Tags.Tag::name)
                  .toList()));
    }

    /** Empty where it is damaged, or was removed meanwhile. */
    private Optional<Manifest> manifest(String runId) throws IOException {
      try {
        Manifest manifest = Manifest.read(warehouse.manifest(runId));
        for (Manifest.Output output : manifest.outputs()) {
          Path table = warehouse.version(runId).resolve(output.table());
          if (!Files.isDirectory(table) && warehouse.isComplete(runId)) {
            damaged.add(
                "Cannot rely on version %s: found no table %s, expected the one that was written. Remove its folder and run the night again."
                    .formatted(runId, output.table()));
          }
        }
        return Optional.of(manifest);
      } catch (NoSuchFileException e) {
        return Optional.empty();
      } catch (DamagedVersionException e) {
        damaged.add(String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    }

    private static @Nullable Night lastFailure(Journal.Content journal) {
      Night last = null;
      for (Night night : journal.of(Night.EVENT, Night.class)) {
        last = night.outcome().equals("FAILED") ? night : last;
      }
      return last;
    }

    private List<String> leftovers(Versions versions) throws IOException {
      TreeSet<String> names = Cleanup.leftovers(warehouse, versions);
      if (Files.isDirectory(warehouse.batches())) {
        try (Stream<Path> batches = Files.list(warehouse.batches())) {
          batches
              .filter(Files::isDirectory)
              .filter(batch -> !Files.exists(batch.resolve("batch.json")))
              .forEach(batch -> names.add("batches/" + batch.getFileName()));
        }
      }
      Lease.interrupted(warehouse.root())
          .ifPresent(holder -> names.add("LEASE of " + holder + ", which did not end by itself"));
      return List.copyOf(names);
    }
  }
}
