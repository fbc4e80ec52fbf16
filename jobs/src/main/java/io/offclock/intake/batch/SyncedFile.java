package io.offclock.intake.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A file for Parquet that is on the disk, not only in its cache, once it is closed; written without
 * Hadoop's file systems, which cost start-up time and leave checksum files.
 */
public final class SyncedFile implements OutputFile {
  private static final int BUFFER_BYTES = 1 << 17;

  private final Path path;
  private final FileChannel channel;

  public SyncedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Closes without saving, where what was written is given up. */
  void abandon() throws IOException {
    channel.close();
  }

  @Override
  public PositionOutputStream create(long blockSizeHint) {
    return new Stream();
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) {
    return new Stream();
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  @Override
  public String getPath() {
    return path.toString();
  }

  private final class Stream extends PositionOutputStream {
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private long written;

    @Override
    public long getPos() {
      return written + buffer.position();
    }

    @Override
    public void write(int value) throws IOException {
      if (!buffer.hasRemaining()) {
        drain();
      }
      buffer.put((byte) value);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      int at = offset;
      int left = length;
      while (left > 0) {
        if (!buffer.hasRemaining()) {
          drain();
        }
        int some = Math.min(left, buffer.remaining());
        buffer.put(source, at, some);
        at += some;
        left -= some;
      }
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        drain();
        channel.force(true);
        channel.close();
      }
    }

    private void drain() throws IOException {
      buffer.flip();
      while (buffer.hasRemaining()) {
        written += channel.write(buffer);
      }
      buffer.clear();
    }
  }
}
