package io.offclock.intake.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a file begins with a line of X's API v2: by the keys of its first post, for other
 * platforms wrap their posts in {@code data} too. The head may end anywhere in the line.
 */
final class XApiV2Head {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern ID = Pattern.compile("\\d{1,19}");

  /** Keys that no other platform's posts have; each request for more than words brings one. */
  private static final Set<String> OF_POSTS =
      Set.of("author_id", "edit_history_tweet_ids", "conversation_id", "referenced_tweets");

  private final Set<String> keys = new HashSet<>();
  private boolean hasId;

  private XApiV2Head() {}

  static boolean isApiV2(String text) {
    String begin = text.stripLeading();
    if (!begin.startsWith("{")) {
      return false;
    }
    XApiV2Head head = new XApiV2Head();
    int lineEnd = begin.indexOf('\n');
    try (JsonParser parser =
        FACTORY.createParser(lineEnd < 0 ? begin : begin.substring(0, lineEnd))) {
      parser.nextToken();
      head.object(parser, true);
    } catch (IOException e) {
      // The head ends here: what was seen before has to do.
    }
    return head.hasId && (head.isPost() || head.isDeletion());
  }

  private boolean isPost() {
    return keys.stream().anyMatch(OF_POSTS::contains) && keys.contains("text");
  }

  private boolean isDeletion() {
    return keys.contains("action=delete") && keys.contains("reason") && !keys.contains("text");
  }

  /**
   * Notes the keys of an object whose first token is the current one; of a page, its first post.
   */
  private void object(JsonParser parser, boolean isLine) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (isLine && key.equals("data")) {
        keys.clear();
        hasId = false;
        JsonToken first = value == JsonToken.START_ARRAY ? parser.nextToken() : value;
        if (first == JsonToken.START_OBJECT) {
          object(parser, false);
        }
        return;
      }
      keys.add(key);
      if (key.equals("id")) {
        hasId = value == JsonToken.VALUE_STRING && ID.matcher(parser.getText()).matches();
      } else if (key.equals("action") && value == JsonToken.VALUE_STRING) {
        keys.add("action=" + parser.getText());
      }
      parser.skipChildren();
    }
  }
}
