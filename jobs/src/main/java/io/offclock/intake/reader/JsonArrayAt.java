package io.offclock.intake.reader;

import io.offclock.intake.UnreadableExportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document as the array at a path of it: every other byte is a space, so that offsets stay
 * those of the file. Once the document is not well formed around the array, all that follows passes
 * as it is, for whoever reads the array to stumble over; nothing is passed over in silence.
 */
final class JsonArrayAt extends InputStream {
  private static final int CHUNK_BYTES = 1 << 16;

  /** Enough for the bracket, the first item's brace and its first key. */
  private static final int FIRST_KEY_BYTES = 1 << 10;

  private static final Pattern FIRST_KEY =
      Pattern.compile("\\[\\s*\\{\\s*\"([^\"\\\\]{1,255})\"\\s*:");

  private final InputStream in;
  private final JsonAround around;

  /** Bytes before the buffer's first, all spaces, not handed out yet. */
  private long blanks;

  private final byte[] buffer = new byte[2 * CHUNK_BYTES];
  private int at;
  private int length;
  private long bytes;
  private boolean exhausted;
  private final @Nullable String firstKey;

  /**
   * Reads up to the array.
   *
   * @param path keys from the root to the array; empty where the root is the array
   * @throws UnreadableExportException if there is no such array
   */
  JsonArrayAt(InputStream in, List<String> path) throws IOException {
    this.in = in;
    this.around = new JsonAround(path);
    while (!around.hasArray() && fill()) {
      if (around.isLost()) {
        break;
      }
      if (!around.hasArray()) {
        blanks += length;
        length = 0;
      }
    }
    if (!around.hasArray()) {
      throw new UnreadableExportException(
          "WRONG_ROOT",
          path.isEmpty()
              ? "found another beginning, expected an array"
              : "found no array at " + String.join(".", path) + ", expected one");
    }
    int start = 0;
    while (buffer[start] != '[') {
      start++;
    }
    while (length - start < FIRST_KEY_BYTES && length <= CHUNK_BYTES && fill()) {
      // A file may come in small pieces.
    }
    String beginning =
        new String(
            buffer, start, Math.min(length - start, FIRST_KEY_BYTES), StandardCharsets.UTF_8);
    Matcher key = FIRST_KEY.matcher(beginning);
    firstKey = key.lookingAt() ? key.group(1) : null;
  }

  /** The first key of the first item; null where it is none to go by. */
  @Nullable String firstKey() {
    return firstKey;
  }

  /** Whether the document ends after the array and before its own end. */
  boolean isCutAfterTheArray() {
    return exhausted && around.isOpenAfterTheArray();
  }

  /** Bytes of the file read so far. */
  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (blanks > 0) {
      int count = (int) Math.min(wanted, blanks);
      Arrays.fill(target, offset, offset + count, (byte) ' ');
      blanks -= count;
      return count;
    }
    if (at == length) {
      at = 0;
      length = 0;
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(wanted, length - at);
    System.arraycopy(buffer, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    int read = exhausted ? -1 : in.read(buffer, length, CHUNK_BYTES);
    if (read <= 0) {
      exhausted = true;
      return false;
    }
    around.blank(buffer, length, length + read);
    length += read;
    bytes += read;
    return true;
  }
}
