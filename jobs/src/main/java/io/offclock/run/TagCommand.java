package io.offclock.run;

import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry;
import io.offclock.keep.Tags;
import io.offclock.keep.Tags.Tag;
import io.offclock.keep.VersionNames;
import io.offclock.keep.Versions;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offclock tag}: names a version, which is then never removed. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = "Names a published version, such as 2026Q3; a tagged version is never removed.")
final class TagCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The tag.")
  private @Nullable String name;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VERSION",
      description = "A run id, an as-of date or another tag. Default: the version readers see.")
  private String version = Tags.CURRENT;

  @Option(names = "--list", description = "List all tags.")
  private boolean list;

  @Option(names = "--force", description = "Move a tag that names another version.")
  private boolean force;

  @Option(names = "--json", description = "List as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (list && name == null) {
      list(Tags.read(new Warehouse(options.warehouse())));
      return ExitCode.OK.code();
    }
    if (name == null || list || !Tags.isName(name)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot tag: found %s, expected %s. Give a NAME, or --list alone."
              .formatted(
                  name == null ? "no name" : list ? "a name beside --list" : "\"" + name + "\"",
                  Tags.EXPECTED));
    }
    tag(name);
    return ExitCode.OK.code();
  }

  private void tag(String tagName) throws OperatorException, IOException {
    Warehouse warehouse = existing(options.warehouse());
    try (Lease lease = Lease.take(warehouse.root())) {
      Journal journal = new Journal(warehouse);
      journal.noteInterrupted(lease, Instant.now());
      Versions.Version found = find(warehouse, version);
      Tags tags = Tags.read(warehouse);
      Optional<Tag> before = tags.find(tagName);
      boolean isElsewhere = before.isPresent() && !before.get().version().equals(found.runId());
      if (isElsewhere && !force) {
        throw new OperatorException(
            ExitCode.USAGE,
            "Cannot tag %s as %s: found the tag on %s since %s, expected an unused name. Choose another name, or move the tag with --force."
                .formatted(
                    found.runId(), tagName, before.get().version(), before.get().taggedAt()));
      }
      if (before.isEmpty() || isElsewhere) {
        Tag tag = new Tag(tagName, found.runId(), found.asOf(), Instant.now());
        lease.check();
        tags.put(tag);
        journal.append(
            JournalEntry.Tagged.of(
                tagName, tag.version(), before.map(Tag::version).orElse(null), tag.taggedAt()));
      }
      Terminal.standard()
          .line("%s is %s, as of %s".formatted(tagName, found.runId(), found.asOf()));
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }

  /** A warehouse is made by a night, never by a name for what is in it. */
  static Warehouse existing(Path root) throws OperatorException {
    if (!Files.isDirectory(root)) {
      throw new OperatorException(
          ExitCode.USAGE,
          "Cannot use warehouse %s: found no such folder, expected one that a night has made. Name it with --warehouse, or run offclock nightly first."
              .formatted(root));
    }
    return new Warehouse(root);
  }

  /**
   * The version that a name means.
   *
   * @throws OperatorException where there is none
   */
  static Versions.Version find(Warehouse warehouse, String name)
      throws OperatorException, IOException {
    return VersionNames.find(warehouse, name)
        .orElseThrow(
            () ->
                new OperatorException(
                    ExitCode.USAGE,
                    "Cannot find version %s in %s: found no complete version by that name, expected %s. See offclock status and offclock tag --list."
                        .formatted(name, warehouse.root(), VersionNames.EXPECTED)));
  }

  private void list(Tags tags) throws IOException {
    Terminal terminal = Terminal.standard();
    if (json) {
      terminal.line(Json.of(tags.all()));
    }
    for (Tag tag : json ? List.<Tag>of() : tags.all()) {
      terminal.line(
          "%-16s %s  as of %s  tagged %s"
              .formatted(tag.name(), tag.version(), tag.asOf(), tag.taggedAt()));
    }
  }
}
