package io.offclock.intake.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Whether a file of Bluesky posts is one list, or a value on each line. */
enum BlueskyShape {
  /** An array, or one page of an answer, on however many lines. */
  LIST,
  /** A post or a page on each line. */
  LINES;

  private static final int HEAD_BYTES = 1 << 16;
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Looks at the beginning of a stream and leaves the stream at its first byte.
   *
   * @param in supports marks
   * @param arrayKeys of a page, any of which holds its posts
   */
  static BlueskyShape of(InputStream in, Set<String> arrayKeys) throws IOException {
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    return of(head, arrayKeys);
  }

  private static BlueskyShape of(byte[] head, Set<String> arrayKeys) {
    boolean isPage = false;
    try (JsonParser parser = JSON.createParser(head)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return LIST;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        isPage |= arrayKeys.contains(key) && value == JsonToken.START_ARRAY;
        parser.skipChildren();
      }
      int end = (int) parser.currentTokenLocation().getByteOffset() + 1;
      boolean standsAlone =
          new String(Arrays.copyOfRange(head, end, head.length), StandardCharsets.UTF_8).isBlank();
      return isPage && standsAlone ? LIST : LINES;
    } catch (IOException e) {
      // The head ends in the first value, or the file is damaged there.
      return isPage ? LIST : LINES;
    }
  }
}
