package io.offclock.run;

import io.offclock.keep.Journal;
import io.offclock.keep.JournalEntry;
import io.offclock.keep.Tags;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code offclock untag}: takes a name away; its version is then kept as any other. */
@Command(
    name = "untag",
    mixinStandardHelpOptions = true,
    description = "Takes a tag away; its version is then removed like any other in time.")
final class UntagCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(index = "0", paramLabel = "NAME", description = "The tag.")
  private String name = "";

  @Override
  public Integer call() throws Exception {
    Warehouse warehouse = TagCommand.existing(options.warehouse());
    try (Lease lease = Lease.take(warehouse.root())) {
      Journal journal = new Journal(warehouse);
      journal.noteInterrupted(lease, Instant.now());
      Tags tags = Tags.read(warehouse);
      Optional<Tags.Tag> before = tags.find(name);
      if (before.isPresent()) {
        lease.check();
        tags.remove(name);
        journal.append(JournalEntry.Tagged.of(name, null, before.get().version(), Instant.now()));
      }
      Terminal.standard()
          .line(
              before
                  .map(tag -> "%s was %s, as of %s".formatted(name, tag.version(), tag.asOf()))
                  .orElse("No tag " + name));
      return ExitCode.OK.code();
    } catch (Lease.HeldException e) {
      throw new OperatorException(ExitCode.LEASE_HELD, String.valueOf(e.getMessage()));
    }
  }
}
