package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.intake.batch.BatchStore;
import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import io.offclock.publish.Lease;
import io.offclock.publish.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code offclock doctor}: looks at everything a night needs, one line each, and writes nothing.
 */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Checks Java, memory, disk, settings, people files, rules and every file in landing/ without writing anything.")
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JAVA = 17;
  private static final long MEBIBYTE = 1L << 20;
  private static final long ENOUGH_MEMORY = 1024 * MEBIBYTE;
  private static final long SPARE_DISK = 512 * MEBIBYTE;

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private AsOfOption asOfOption = new AsOfOption();

  private final Terminal terminal = new Terminal(System.out, System.err, false);
  private boolean warned;

  /** What a night would end with for the first thing found that would stop it. */
  private @Nullable ExitCode stopped;

  @Override
  public Integer call() throws Exception {
    checkMachine();
    Workspace workspace;
    try {
      workspace = Workspace.read(options.workspace());
    } catch (OperatorException e) {
      e.lines().forEach(line -> terminal.line("WRONG " + line));
      return e.exitCode().code();
    }
    String name = workspace.settings().company().name();
    check(
        !name.equals(WorkspaceTemplate.COMPANY_NAME),
        "settings",
        name.equals(WorkspaceTemplate.COMPANY_NAME)
            ? "%s, as of %s: the name is the template's; put yours in offclock.yaml"
            : "%s, as of %s",
        name,
        asOfOption.orLastFullDay(workspace.settings().company().zone()));
    ok(
        "people",
        "%,d persons, %,d accounts, %,d schedules",
        workspace.people().persons().size(),
        workspace.people().accounts().size(),
        workspace.people().schedules().size());
    for (String line : Remarks.withoutAgreement(workspace)) {
      ok("agreements", "%s", line);
    }
    ok(
        "rules",
        "%s",
        String.join(", ", workspace.rules().versions().keySet().stream().sorted().toList()));
    checkLease();
    checkWarehouse();
    checkKey(workspace);
    checkLanding(workspace);
    return (stopped != null ? stopped : warned ? ExitCode.REFUSALS : ExitCode.OK).code();
  }

  private void checkLease() throws IOException {
    try {
      Lease.look(options.warehouse());
    } catch (Lease.HeldException e) {
      stop("lease", ExitCode.LEASE_HELD, List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Reads every byte that was written, which a night does only of what it needs. */
  private void checkWarehouse() throws IOException {
    WarehouseCheck check = WarehouseCheck.of(options.warehouse());
    if (!check.damaged().isEmpty()) {
      stop("warehouse", ExitCode.CANNOT_WRITE, check.damaged());
    } else if (check.batches() + check.versions() > 0) {
      ok(
          "warehouse",
          "%,d batches and %,d versions, every byte as written",
          check.batches(),
          check.versions());
    }
  }

  private void checkKey(Workspace workspace) throws IOException {
    try {
      byte[] key =
          PseudonymKey.find(
              workspace.root(),
              workspace.settings().privacy().pseudonymKeyFile(),
              new Warehouse(options.warehouse()));
      ok(
          "key",
          "%s",
          key == null ? "none yet; the first night makes it" : new Pseudonyms(key).keyId());
    } catch (OperatorException e) {
      stop("key", e.exitCode(), e.lines());
    }
  }

  private void checkMachine() throws IOException {
    int java = Runtime.version().feature();
    check(java >= OLDEST_JAVA, "java", "%d (17 or later is needed)", java);
    long memory = Runtime.getRuntime().maxMemory();
    check(
        memory >= ENOUGH_MEMORY,
        "memory",
        "%,d MiB for the program (1,024 or more is comfortable; set OFFCLOCK_MEMORY)",
        memory / MEBIBYTE);
    Path existing = options.warehouse().toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    long landed = size(options.workspace().resolve("landing"));
    long free = Files.getFileStore(existing).getUsableSpace();
    check(
        free >= landed + SPARE_DISK,
        "disk",
        "%,d MiB free for the warehouse, exports are %,d MiB",
        free / MEBIBYTE,
        landed / MEBIBYTE);
    check(Files.isWritable(existing), "warehouse", "%s", options.warehouse());
  }

  /** What each file would be read as, or the sentence with which a night would refuse it. */
  private void checkLanding(Workspace workspace) throws IOException, OperatorException {
    // A throw-away key: findings are not kept, and nothing is written.
    Rules rules = Rules.of(workspace, new byte[32]);
    IntakeSettings settings = Arrivals.intakeSettings(workspace, rules);
    List<Refusal> refusals =
        Intake.examine(
            workspace.landing(),
            Landed.choice(settings.described()),
            settings,
            file -> ok("landing", "%s: %s", file.path(), file.about()));
    for (Refusal refusal : refusals) {
      print("WARN", "landing", "%s", refusal.line());
    }
    Landed landed =
        new Landed(
            new BatchStore(options.warehouse()),
            List.of(),
            settings.text(),
            new Intake.Result(List.of(), refusals, 0, 0),
            List.of());
    Settings.Ceilings ceilings = workspace.settings().ceilings();
    warned |= landed.exitCode(ceilings) != ExitCode.OK;
    try {
      landed.refuseBeyond(ceilings);
    } catch (OperatorException e) {
      stop("landing", e.exitCode(), e.lines());
    }
  }

  private static long size(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long[] bytes = new long[1];
    Files.walkFileTree(
        folder,
        new java.nio.file.SimpleFileVisitor<>() {
          @Override
          public java.nio.file.FileVisitResult visitFile(
              Path file, java.nio.file.attribute.BasicFileAttributes attributes) {
            bytes[0] += attributes.size();
            return java.nio.file.FileVisitResult.CONTINUE;
          }

          @Override
          public java.nio.file.FileVisitResult visitFileFailed(Path file, IOException failure) {
            return java.nio.file.FileVisitResult.CONTINUE;
          }
        });
    return bytes[0];
  }

  private void check(boolean fine, String what, String format, Object... values) {
    if (fine) {
      ok(what, format, values);
    } else {
      warn(what, format, values);
    }
  }

  private void ok(String what, String format, Object... values) {
    print("ok", what, format, values);
  }

  private void warn(String what, String format, Object... values) {
    warned = true;
    print("WARN", what, format, values);
  }

  private void stop(String what, ExitCode exitCode, List<String> lines) {
    stopped = stopped == null ? exitCode : stopped;
    lines.forEach(line -> print("WRONG", what, "%s", line));
  }

  private void print(String verdict, String what, String format, Object... values) {
    terminal.line(
        String.format(Locale.ROOT, "%-5s %-9s ", verdict, what)
            + String.format(Locale.ROOT, format, values));
  }
}
