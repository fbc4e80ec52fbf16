package io.offclock.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of one export go: a folder, or a zip whose bytes do not depend on the clock. */
interface ArchiveTarget extends Closeable {
  /** Opens one file, to be closed before the next is opened. */
  Writer open(String name) throws IOException;

  /** The path under {@code landing/} of one of its files. */
  String pathOf(String name);

  /** A folder that is made when the first file is opened. */
  static ArchiveTarget folder(Path landing, String path) {
    return new ArchiveTarget() {
      @Override
      public Writer open(String name) throws IOException {
        Path file = landing.resolve(path).resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        return Files.newBufferedWriter(file);
      }

      @Override
      public String pathOf(String name) {
        return path + "/" + name;
      }

      @Override
      public void close() {}
    };
  }

  /** A zip; its entries carry the given time. */
  static ArchiveTarget zip(Path landing, String path, LocalDateTime entryTime) throws IOException {
    Path file = landing.resolve(path);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    zip.setLevel(Deflater.BEST_SPEED);
    return new ArchiveTarget() {
      @Override
      public Writer open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(entryTime);
        zip.putNextEntry(entry);
        return new BufferedWriter(
            new OutputStreamWriter(new EntryStream(zip), StandardCharsets.UTF_8), 1 << 16);
      }

      @Override
      public String pathOf(String name) {
        return path + "!" + name;
      }

      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }

  /** Ends the entry where the zip would be closed. */
  final class EntryStream extends FilterOutputStream {
    private final ZipOutputStream zip;

    EntryStream(ZipOutputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      zip.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
    }
  }
}
