package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** Lists and unpacks what is in a landing folder as a night does, in a process of its own. */
final class Bombs {
  /** The defaults of the settings. */
  private static final Limits LIMITS =
      new Limits(10_485_760, 100_000, 34_359_738_368L, 137_438_953_472L, 200);

  private Bombs() {}

  /** Prints each refusal, then how long all took. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    try (UnpackingFolder unpacking = UnpackingFolder.temporary()) {
      readAll(Path.of(arguments[0]), unpacking);
    }
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }

  private static void readAll(Path root, UnpackingFolder unpacking) throws IOException {
    Landing landing = Landing.walk(root, Map.of(), LIMITS, unpacking);
    landing.refusals().forEach(refusal -> System.out.println(refusal.reason()));
    for (ExportFile file : landing.files()) {
      try (ExportContainer container = ExportContainer.open(file.location(), LIMITS);
          var in = container.stream(file, unpacking)) {
        in.transferTo(OutputStream.nullOutputStream());
        System.out.println("READ");
      } catch (UnreadableExportException e) {
        System.out.println(e.reason());
      }
    }
  }
}
