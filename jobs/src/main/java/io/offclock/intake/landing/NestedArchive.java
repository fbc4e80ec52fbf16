package io.offclock.intake.landing;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An archive that is an entry of another. It is unpacked to a temporary file that only this user
 * may read, because a zip is read from its end; the file is gone once this is closed.
 */
final class NestedArchive implements Closeable {
  private static final Pattern NAMED_AS_ONE =
      Pattern.compile(".*\\.(?:zip|gz|tgz|tar)", Pattern.DOTALL);

  private final Path unpacked;
  private final ExportContainer container;

  private NestedArchive(Path unpacked, ExportContainer container) {
    this.unpacked = unpacked;
    this.container = container;
  }

  /** Whether an entry says by its name that it is an archive; only then is it opened as one. */
  static boolean isNamedAsOne(String name) {
    return NAMED_AS_ONE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Unpacks and opens an archive.
   *
   * @param archive as an entry of the container around it
   */
  static NestedArchive of(ExportContainer around, ExportFile archive, Limits limits)
      throws IOException {
    Path unpacked = Files.createTempFile("offclock-", ".archive");
    // A night that is stopped leaves none either; one that is killed may.
    unpacked.toFile().deleteOnExit();
    try {
      try (InputStream in = around.unpacked(archive);
          OutputStream out = Files.newOutputStream(unpacked)) {
        in.transferTo(out);
      }
      Allowance allowance = around.allowance().within(around.packedBytes(archive), limits);
      return new NestedArchive(unpacked, ExportContainer.open(unpacked, limits, allowance));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unpacked);
      throw e;
    }
  }

  ExportContainer container() {
    return container;
  }

  /** Streams one of its exports and closes this with the stream. */
  InputStream streamAndClose(ExportFile file) throws IOException {
    InputStream in;
    try {
      in = container.unpacked(file);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
      }

      @Override
      public void close() throws IOException {
        try {
          in.close();
        } finally {
          NestedArchive.this.close();
        }
      }
    };
  }

  @Override
  public void close() throws IOException {
    try {
      container.close();
    } finally {
      // Last: on some systems an open file cannot be deleted.
      Files.deleteIfExists(unpacked);
    }
  }
}
