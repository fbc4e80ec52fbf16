package io.offclock.intake.landing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.offclock.intake.UnreadableExportException;
import io.offclock.intake.night.LandingFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One kind of container, samples of it, and what must hold of it whatever its bytes.
 *
 * @param packing what is done to the fuzzed bytes before they are read
 */
public record FuzzedContainer(String name, List<byte[]> seeds, UnaryOperator<byte[]> packing) {
  private static final Limits LIMITS = new Limits(10_000, 20, 1 << 20, 1 << 22, 200);

  public static Collection<FuzzedContainer> all() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("data/", new byte[0]);
    entries.put("data/tweets.js", "window.YTD.tweets.part0 = []".getBytes(UTF_8));
    entries.put("data/réponses.js", "b".getBytes(UTF_8));
    byte[] zip = LandingFixture.zip(entries);
    Map<String, byte[]> inTar = new LinkedHashMap<>();
    inTar.put("a/", new byte[0]);
    inTar.put("a/b.js", "bytes".getBytes(UTF_8));
    inTar.put("long/".repeat(30) + "réponses.js", "bytes".getBytes(UTF_8));
    byte[] tar = Archives.tar(inTar);
    return List.of(
        new FuzzedContainer("container.zip", List.of(zip, nested(zip, tar)), bytes -> bytes),
        new FuzzedContainer(
            "container.gzip", List.of(gzip("posts".getBytes(UTF_8)), gzip(tar)), bytes -> bytes),
        new FuzzedContainer("container.tar", List.of(tar), bytes -> bytes),
        // A changed byte within gzip would be found by its checksum and nowhere else.
        new FuzzedContainer("container.tar.gz", List.of(tar), FuzzedContainer::gzip),
        new FuzzedContainer("container.nested", List.of(zip, tar), FuzzedContainer::around));
  }

  /** Lists and unpacks a file of these bytes under small limits. */
  public void check(byte[] bytes) throws IOException {
    Path root = Scratch.FOLDER;
    Path file = root.resolve("x/ann/a");
    Files.write(file, packing.apply(bytes));
    try (UnpackingFolder unpacking = UnpackingFolder.temporary()) {
      check(root, file, unpacking);
    }
  }

  private static void check(Path root, Path file, UnpackingFolder unpacking) throws IOException {
    Landing landing = Landing.walk(root, Map.of(), LIMITS, unpacking);
    if (landing.refusals().stream().anyMatch(refusal -> refusal.reason().startsWith("UNREAD"))) {
      throw new AssertionError("the disk is blamed: " + landing.refusals());
    }
    for (ExportFile export : landing.files()) {
      try (ExportContainer container = ExportContainer.open(file, LIMITS);
          var in = container.stream(export, unpacking)) {
        if (in.transferTo(OutputStream.nullOutputStream()) > LIMITS.maxEntryBytes()
            && export.entry() != null) {
          throw new AssertionError(export.path() + " passes the limit");
        }
      } catch (UnreadableExportException e) {
        continue;
      }
    }
  }

  /** A zip with the bytes in it as an archive. */
  private static byte[] around(byte[] bytes) {
    try {
      return LandingFixture.zip(Map.of("in.zip", bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] nested(byte[] zip, byte[] tar) throws IOException {
    return LandingFixture.zip(Map.of("in.zip", zip, "in.tar", tar));
  }

  private static byte[] gzip(byte[] bytes) {
    try {
      return Archives.gzip(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One folder for the whole process, which is taken away at its end. */
  private static final class Scratch {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = Files.createDirectories(folder.resolve("x/ann")).resolve("a");
        for (Path made : List.of(folder, folder.resolve("x"), folder.resolve("x/ann"), file)) {
          made.toFile().deleteOnExit();
        }
        return folder;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
