package io.offclock.run;

import io.offclock.intake.landing.Refusal;
import io.offclock.intake.night.Intake;
import io.offclock.intake.night.IntakeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

  private final Terminal terminal = Terminal.standard();
  private boolean warned;

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
    ok(
        "settings",
        "%s, as of %s",
        workspace.settings().company().name(),
        options.asOf(workspace.settings().company().zone()));
    ok(
        "people",
        "%,d persons, %,d accounts, %,d schedules",
        workspace.people().persons().size(),
        workspace.people().accounts().size(),
        workspace.people().schedules().size());
    ok(
        "rules",
        "%s",
        String.join(", ", workspace.rules().versions().keySet().stream().sorted().toList()));
    checkLanding(workspace);
    return (warned ? ExitCode.REFUSALS : ExitCode.OK).code();
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

  /** What each file would be read as; refusals first come with the sentence a night would print. */
  private void checkLanding(Workspace workspace) throws IOException, OperatorException {
    // A throw-away key: findings are not kept, and nothing is written.
    Rules rules = Rules.of(workspace, new byte[32]);
    IntakeSettings settings = Landed.intakeSettings(workspace, rules);
    List<Refusal> refusals =
        Intake.examine(
            workspace.landing(),
            Landed.choice(settings.described()),
            settings,
            file -> ok("landing", "%s: %s", file.path(), file.format()));
    for (Refusal refusal : refusals) {
      print("WARN", "landing", "%s", refusal.line());
    }
    warned |= refusals.size() > workspace.settings().ceilings().warnAbove().files();
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

  private void print(String verdict, String what, String format, Object... values) {
    terminal.line(
        String.format(Locale.ROOT, "%-5s %-9s ", verdict, what)
            + String.format(Locale.ROOT, format, values));
  }
}
