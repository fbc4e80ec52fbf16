package io.offclock.intake.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.offclock.intake.batch.WarehouseFullException;
import io.offclock.intake.landing.ReaderChoice;
import io.offclock.intake.landing.UnpackingException;
import io.offclock.intake.landing.UnpackingFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives within archives lie unpacked in the warehouse while they are read, and no longer. */
class UnpackingTest {
  private static final LandingFixture.LineReader READER = new LandingFixture.LineReader(1);

  private static final String TEMPORARY = "java.io.tmpdir";

  @TempDir Path root;

  /** The system's temporary files, as far as a program looks them up while a test runs. */
  @TempDir Path temporary;

  private final Path usual = Path.of(System.getProperty(TEMPORARY));
  private LandingFixture fixture;
  private Path unpacked;

  @BeforeEach
  void putAnArchiveOfThreeExportsWithinAnother() throws IOException {
    fixture = new LandingFixture(root);
    unpacked = fixture.warehouse.resolve("unpacked");
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("a.js", "lines\n100\tone\n".getBytes(UTF_8));
    inner.put("b.js", "lines\n200\ttwo\n".getBytes(UTF_8));
    inner.put("messages.js", "messages".getBytes(UTF_8));
    fixture.put(
        "x/ann/all.zip", LandingFixture.zip(Map.of("export.zip", LandingFixture.zip(inner))));
  }

  @BeforeEach
  void lookForTemporaryFilesElsewhere() {
    System.setProperty(TEMPORARY, temporary.toString());
  }

  @AfterEach
  void lookForThemAsUsual() {
    System.setProperty(TEMPORARY, usual.toString());
  }

  @Test
  void letsOnlyTheOwnerLookIntoWhatIsUnpackedAndLeavesNothing() throws IOException {
    Set<Path> temporaryFiles = temporaryFiles();
    List<String> seen = new ArrayList<>();
    ReaderChoice choice =
        (source, head, path) -> {
          seen.addAll(permissions(unpacked));
          assertThat(temporaryFiles()).isEqualTo(temporaryFiles);
          return LandingFixture.choice(READER).choose(source, head, path);
        };

    Intake.Result result = intake(choice).run(fixture.landing);

    assertThat(result.inputs()).hasSize(3);
    assertThat(seen).hasSize(6).containsOnly("folder rwx------", "file rw-------");
    assertThat(unpacked).doesNotExist();
    assertThat(temporaryFiles()).isEqualTo(temporaryFiles);
  }

  @Test
  void unpacksWhatIsOnlyExaminedAmongTemporaryFilesAndLeavesNone() throws IOException {
    Set<Path> temporaryFiles = temporaryFiles();
    List<String> seen = new ArrayList<>();
    ReaderChoice choice =
        (source, head, path) -> {
          seen.addAll(permissions(temporary));
          assertThat(temporaryFiles()).hasSizeGreaterThan(temporaryFiles.size());
          return LandingFixture.choice(READER).choose(source, head, path);
        };

    Intake.examine(
        fixture.landing, choice, LandingFixture.settings(LandingFixture.WORDS), examined -> {});

    assertThat(seen).contains("folder rwx------", "file rw-------");
    assertThat(temporaryFiles()).isEqualTo(temporaryFiles);
    assertThat(unpacked).doesNotExist();
  }

  @Test
  void removesWhatAKilledNightLeftUnpacked() throws IOException {
    Files.createDirectories(unpacked);
    Path left = Files.writeString(unpacked.resolve("17.archive"), "messages");
    List<Boolean> wasThere = new ArrayList<>();
    ReaderChoice choice =
        (source, head, path) -> {
          wasThere.add(Files.exists(left));
          return LandingFixture.choice(READER).choose(source, head, path);
        };

    intake(choice).run(fixture.landing);

    assertThat(wasThere).hasSize(3).containsOnly(false);
    assertThat(unpacked).doesNotExist();
  }

  @Test
  void unpacksAnArchiveOnceToListToCheckAndToReadIt() throws IOException {
    List<Path> opened = new ArrayList<>();
    fixture.store.prepare();
    Path folder = Files.createDirectory(root.resolve("once"));
    try (UnpackingFolder unpacking =
        UnpackingFolder.of(
            folder,
            file -> {
              opened.add(file);
              assertThat(folder.toFile().list()).hasSize(1);
              return Files.newOutputStream(file);
            })) {
      Intake.Result result = intake(LandingFixture.choice(READER)).run(fixture.landing, unpacking);

      assertThat(result.newBatches()).isEqualTo(3);
      assertThat(opened).hasSize(3);
    }
  }

  @Test
  void tellsAFullDiskAsTheWarehousesTroubleInEachPass() throws IOException {
    for (int pass = 1; pass <= 3; pass++) {
      int full = pass;
      int[] opened = new int[1];
      fixture.store.prepare();
      Path folder = Files.createDirectory(root.resolve("full" + pass));
      try (UnpackingFolder unpacking =
          UnpackingFolder.of(
              folder,
              file ->
                  ++opened[0] == full
                      ? Files.newOutputStream(Path.of("/dev/full"))
                      : Files.newOutputStream(file))) {
        Intake intake = intake(LandingFixture.choice(READER));

        assertThatThrownBy(() -> intake.run(fixture.landing, unpacking))
            .isInstanceOf(WarehouseFullException.class)
            .hasMessageStartingWith("Cannot unpack landing/x/ann/all.zip!export.zip")
            .hasMessageEndingWith(
                " in the warehouse: found no space left, expected room for that archive while it is read. Free space or move the warehouse, then run the night again.");
        assertThat(folder).isEmptyDirectory();
        assertThat(fixture.store.complete()).isEmpty();
      }
    }
  }

  @Test
  void leavesNoFileOfADiskThatFailsInAnotherWay() throws IOException {
    fixture.store.prepare();
    Path folder = Files.createDirectory(root.resolve("failing"));
    try (UnpackingFolder unpacking = UnpackingFolder.of(folder, UnpackingTest::failing)) {
      assertThatThrownBy(
              () -> intake(LandingFixture.choice(READER)).run(fixture.landing, unpacking))
          .isInstanceOf(UnpackingException.class)
          .hasRootCauseMessage("Input/output error");
      assertThat(folder).isEmptyDirectory();
    }
  }

  private static OutputStream failing(Path file) throws IOException {
    Files.writeString(file, "begun");
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        throw new IOException("Input/output error");
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cut.zip", "scrambled.zip", "no.zip", "cut.gz", "cut.tar.gz"})
  void leavesNoFileOfADamagedArchiveWithinAnother(String name) throws IOException {
    byte[] whole =
        name.endsWith("gz")
            ? gzip(new byte[100_000])
            : LandingFixture.zip(Map.of("a.js", "lines\n100\tone\n".getBytes(UTF_8)));
    byte[] damaged =
        switch (name) {
          case "no.zip" -> "no archive at all".getBytes(UTF_8);
          default -> Arrays.copyOf(whole, whole.length - 30);
        };
    if (name.equals("scrambled.zip")) {
      damaged = whole.clone();
      Arrays.fill(damaged, 30, 50, (byte) 0x55);
    }
    fixture.put("x/bo/all.zip", LandingFixture.zip(Map.of(name, damaged)));
    fixture.store.prepare();
    Path folder = Files.createDirectory(root.resolve("damaged"));
    try (UnpackingFolder unpacking = UnpackingFolder.of(folder)) {
      Intake.Result result = intake(LandingFixture.choice(READER)).run(fixture.landing, unpacking);

      assertThat(folder).isEmptyDirectory();
      assertThat(result.refusals())
          .isNotEmpty()
          .allSatisfy(refusal -> assertThat(refusal.path()).startsWith("x/bo/all.zip"));
      assertThat(result.newBatches()).as("of the sound archive").isGreaterThanOrEqualTo(3);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private Intake intake(ReaderChoice choice) {
    return new Intake(
        choice, LandingFixture.settings(LandingFixture.WORDS), fixture.store, 1, Progress.NONE);
  }

  private static List<String> permissions(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> permissions = new ArrayList<>();
      for (Path path : all.toList()) {
        permissions.add(
            (Files.isDirectory(path) ? "folder " : "file ")
                + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
      }
      return permissions;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * All temporary files of this test's, and archives that lie directly among the system's, where
   * the Java library puts them whatever is set meanwhile.
   */
  private Set<Path> temporaryFiles() {
    try (Stream<Path> here = Files.walk(temporary);
        Stream<Path> there = Files.list(usual)) {
      return Stream.concat(here, there.filter(file -> file.toString().endsWith(".archive")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
