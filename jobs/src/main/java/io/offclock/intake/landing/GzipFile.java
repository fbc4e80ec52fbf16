package io.offclock.intake.landing;

import io.offclock.intake.UnreadableExportException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** One gzipped export; it has the path of the file. */
final class GzipFile extends ExportContainer {
  private final Path location;
  private final Limits limits;

  GzipFile(Path location, Limits limits, Allowance allowance) {
    super(limits, allowance);
    this.location = location;
    this.limits = limits;
  }

  @Override
  @Nullable List<ContainerEntry> entries() {
    return null;
  }

  @Override
  InputStream unpacked(ExportFile file) throws IOException {
    return unpack(location, limits.maxEntryBytes(), limits.maxRatio(), allowance());
  }

  @Override
  long packedBytes(ExportFile file) throws IOException {
    return Files.size(location);
  }

  /**
   * Unpacks all members of a gzip file and checks their checksums. java.util.zip passes over bytes
   * after the last member, and so over a member that is cut short in its header.
   */
  static InputStream unpack(Path location, long maxBytes, int maxRatio, Allowance allowance)
      throws IOException {
    Source source = new Source(Files.newInputStream(location));
    return new BoundedStream(
        new Unpacked(source), "a gzip file", Files.size(location), maxBytes, maxRatio, allowance);
  }

  /** Tells an error of the disk from a fault in the bytes, which is an IOException just as well. */
  private static final class Source extends FilterInputStream {
    private boolean hasFailed;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (IOException e) {
        hasFailed = true;
        throw e;
      }
    }
  }

  /** Throws {@link UnreadableExportException} where the bytes are no sound gzip. */
  private static final class Unpacked extends InputStream {
    private final Source source;
    private @Nullable GzipCompressorInputStream gzip;

    Unpacked(Source source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        if (gzip == null) {
          gzip =
              GzipCompressorInputStream.builder()
                  .setInputStream(source)
                  .setDecompressConcatenated(true)
                  .get();
        }
        return gzip.read(target, offset, length);
      } catch (IOException e) {
        if (source.hasFailed) {
          throw e;
        }
        UnreadableExportException damaged =
            new UnreadableExportException(
                "DAMAGED_GZIP",
                "found a gzip file that is cut short or damaged, expected it whole");
        damaged.initCause(e);
        throw damaged;
      }
    }

    @Override
    public void close() throws IOException {
      source.close();
      if (gzip != null) {
        gzip.close();
      }
    }
  }
}
