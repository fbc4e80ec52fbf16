package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, parsed straight out of the window one after another while they are
 * sound. Nearly all are; whoever meets one that is not frames it byte by byte, which says what is
 * wrong with it and where the next begins, and comes back here for that one.
 */
final class SoundElements {
  private final ByteWindow window;
  private final SoundValues values;
  private final int maxRecordBytes;

  private @Nullable JsonParser parser;

  /** Offset in the file of the parser's first byte, which is a bracket of ours. */
  private long parserStart;

  private long end;

  /**
   * @param kept names of the keys, at whatever depth, that are looked at; others are checked and
   *     left out. Null where all are
   */
  SoundElements(ByteWindow window, @Nullable Set<String> kept, int maxRecordBytes) {
    this.window = window;
    this.values = new SoundValues(kept);
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * The object that begins at an offset, by what is kept of it; null where it is not sound JSON in
   * UTF-8, or too long.
   */
  @Nullable ObjectNode at(long from) throws IOException {
    if (window.width() > 1) {
      return null;
    }
    try {
      JsonParser json = parser == null ? open(from) : parser;
      JsonToken token = json.nextToken();
      if (token != JsonToken.START_OBJECT || offset(json, true) != from) {
        json = open(from);
        token = json.nextToken();
      }
      ObjectNode object = token == JsonToken.START_OBJECT ? values.object(json) : null;
      end = offset(json, false);
      if (object != null && end - from <= maxRecordBytes && window.isText(from, end)) {
        return object;
      }
    } catch (JsonProcessingException | SoundValues.NotSoundException e) {
      // What it is, the one who frames it says.
    }
    close();
    return null;
  }

  /** Offset after the object that was found last. */
  long end() {
    return end;
  }

  private JsonParser open(long from) throws IOException {
    close();
    parserStart = from - 1;
    values.clear();
    JsonParser opened = JsonElements.PLAIN.createParser(new Ahead(from));
    opened.nextToken();
    parser = opened;
    return opened;
  }

  private void close() throws IOException {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }

  private long offset(JsonParser json, boolean ofToken) {
    return parserStart
        + (ofToken ? json.currentTokenLocation() : json.currentLocation()).getByteOffset();
  }

  /** An opening bracket, then the window's bytes, no further than a record may be long. */
  private final class Ahead extends InputStream {
    private long position;
    private boolean opened;

    Ahead(long from) {
      position = from;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (!opened) {
        opened = true;
        to[offset] = '[';
        return 1;
      }
      if (position - window.start() > maxRecordBytes) {
        throw new SoundValues.NotSoundException();
      }
      int copied = window.copy(position, to, offset, length);
      position += Math.max(copied, 0);
      return copied;
    }
  }
}
