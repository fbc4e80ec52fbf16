package io.offclock.run;

import io.offclock.attribution.Pseudonyms;
import io.offclock.contract.Table;
import io.offclock.ledger.ShardStore;
import io.offclock.publish.Disk;
import io.offclock.publish.Manifest;
import io.offclock.publish.TableWriter;
import io.offclock.publish.Warehouse;
import io.offclock.sample.SampleOptions;
import io.offclock.sample.SampleWorkspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A night as {@link NightlyRun} makes it, up to the switch, and with the one thing that no night
 * gives away: the figures before suppression. Its Spark session stays open for the next test.
 */
record TestNight(
    Workspace workspace,
    NightInputs inputs,
    Path warehouse,
    Path version,
    LocalDate asOf,
    Night.Tables tables,
    Manifest manifest) {
  static final String KEY = "00112233445566778899aabbccddeeff";
  private static final Path SCRATCH = scratch();

  static TestNight run(Path workspaceRoot, Path warehouseRoot, LocalDate asOf) {
    return run(workspaceRoot, warehouseRoot, asOf, silent());
  }

  static TestNight run(Path workspaceRoot, Path warehouseRoot, LocalDate asOf, Terminal terminal) {
    try {
      Workspace workspace = Workspace.read(workspaceRoot);
      Warehouse warehouse = new Warehouse(warehouseRoot);
      byte[] key =
          PseudonymKey.read(
              workspaceRoot,
              workspace.settings().privacy().pseudonymKeyFile(),
              warehouse,
              terminal);
      Rules rules = Rules.of(workspace, key);
      Landed landed =
          Arrivals.read(
              workspace, rules, warehouse, Erased.read(workspace, warehouse, key), terminal);
      landed = Arrivals.withoutAged(workspace, landed, asOf, terminal);
      NightInputs inputs =
          new NightInputs(workspace, warehouseRoot, landed, rules, new Pseudonyms(key), asOf);
      Stages stages = new Stages(terminal);
      Path version = warehouse.begin(inputs.runId());
      SparkSession spark = SparkSessions.start(landed.batchBytes(), SCRATCH);
      Night night =
          new Night(
              spark,
              new TableWriter(spark, version),
              inputs,
              new ShardStore(warehouse, ShardStore.Carry.UNCHANGED),
              EarlierVersions.hidden(spark, warehouse, inputs.runId()),
              stages);
      Night.Tables tables = night.publishAside();
      Manifest manifest = night.manifest(tables, landed.exitCode(workspace.settings().ceilings()));
      warehouse.complete(inputs.runId(), manifest.toJson());
      return new TestNight(workspace, inputs, warehouseRoot, version, asOf, tables, manifest);
    } catch (OperatorException e) {
      throw new AssertionError(String.join("\n", e.lines()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The session that the tests share; made anew where a whole night has closed it. */
  static SparkSession session() {
    return SparkSessions.start(0, SCRATCH);
  }

  static Terminal silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Terminal(nowhere, nowhere, false);
  }

  /** Pseudonyms of every workspace that {@link #giveKey} has given its key. */
  static Pseudonyms pseudonyms() {
    return new Pseudonyms(HexFormat.of().parseHex(KEY));
  }

  /** Gives a workspace the tests' pseudonym key. */
  static void giveKey(Path workspace) throws IOException {
    Path file = workspace.resolve(".offclock/pseudonym.key");
    Files.createDirectories(file.getParent());
    Files.writeString(file, KEY + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** Writes a generated workspace with the starter rules and the tests' key. */
  static Path generate(Path workspace, SampleOptions options) throws IOException {
    SampleWorkspace.write(workspace, options);
    for (Map.Entry<String, byte[]> rule : WorkspaceTemplate.starterRules().entrySet()) {
      Path file = workspace.resolve(rule.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, rule.getValue());
    }
    giveKey(workspace);
    return workspace;
  }

  /** Copies a folder and all in it. */
  static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** A temporary folder that is gone when the tests are. */
  static Path temporary(String name) {
    try {
      Path folder = Files.createTempDirectory("offclock-" + name + "-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path table(Table table) {
    return version.resolve(table.tableName());
  }

  Map<Table, List<Row>> unsuppressed() {
    return tables.unsuppressed();
  }

  private static Path scratch() {
    return temporary("scratch");
  }

  private static void delete(Path folder) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        Disk.deleteTree(folder);
        return;
      } catch (IOException e) {
        // Spark removes its own files from there at the same moment.
      }
    }
  }
}
