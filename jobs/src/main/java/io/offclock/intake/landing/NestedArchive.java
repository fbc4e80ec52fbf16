package io.offclock.intake.landing;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An archive that is an entry of another. It is unpacked to a file, because a zip is read from its
 * end; the file is gone once this is closed.
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
   * @throws UnpackingException if the disk does not take it
   */
  static NestedArchive of(
      ExportContainer around, ExportFile archive, Limits limits, UnpackingFolder unpacking)
      throws IOException {
    Path unpacked;
    try {
      unpacked = unpacking.newFile();
    } catch (IOException e) {
      throw new UnpackingException(archive.path(), e);
    }
    try {
      try (InputStream in = around.unpacked(archive);
          OutputStream out = Writing.to(unpacked, archive.path(), unpacking)) {
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

  @Override
  public void close() throws IOException {
    try {
      container.close();
    } finally {
      // Last: on some systems an open file cannot be deleted.
      Files.deleteIfExists(unpacked);
    }
  }

  /** An error of reading stays what it is; one of writing is the disk's and not the archive's. */
  private static final class Writing extends FilterOutputStream {
    private final String path;

    private Writing(OutputStream out, String path) {
      super(out);
      this.path = path;
    }

    static Writing to(Path file, String path, UnpackingFolder unpacking) throws IOException {
      try {
        return new Writing(unpacking.open(file), path);
      } catch (IOException e) {
        throw new UnpackingException(path, e);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new UnpackingException(path, e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw new UnpackingException(path, e);
      }
    }
  }
}
