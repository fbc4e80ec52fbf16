package io.offclock.intake.erasure;

import io.offclock.contract.AccountName;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a forgotten person out of what others wrote and out of the names of files: each character
 * of a mention, a link or a key becomes {@code *}, so that offsets into the words stay what they
 * were.
 */
public final class Masking {
  /** {@code @name} and {@code /name} of a link; a handle has letters, digits, and signs within. */
  private static final Pattern MENTION =
      Pattern.compile("(?<=[@/])[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.:@\\-]*[\\p{L}\\p{N}_])?");

  /** What a platform's key of an activity looks like in words: a link, a URN, a long number. */
  private static final Pattern KEY =
      Pattern.compile("https?://[^\\s\"<>]+|at://[^\\s\"<>]+|urn:[\\w:\\-]+|\\d{8,}");

  /** How others' words repeat somebody's: the rest of the text is that person's. */
  private static final Pattern REPEATED =
      Pattern.compile("^RT @([\\p{L}\\p{N}_.\\-]+): ", Pattern.CASE_INSENSITIVE);

  private static final Pattern SEGMENT = Pattern.compile("[^/!]+");
  private static final Pattern WORD = Pattern.compile("[^\\s._\\-]+");

  /** A shorter handle, or a number, is part of too many names of files to be told from them. */
  private static final int SHORTEST_IN_A_NAME = 4;

  private static final Pattern NUMBER = Pattern.compile("[\\d._\\-\\s]+");

  private final Forgotten forgotten;

  public Masking(Forgotten forgotten) {
    this.forgotten = forgotten;
  }

  /**
   * Words of somebody else, without mentions of who was forgotten.
   *
   * @param platform of the record
   */
  public String words(String platform, String text) {
    if (forgotten.isEmpty()) {
      return text;
    }
    Matcher repeated = REPEATED.matcher(text);
    if (repeated.find() && isMentioned(platform, repeated.group(1))) {
      int from = repeated.start(1);
      return text.substring(0, from) + stars(text.substring(from));
    }
    String masked = text;
    if (text.indexOf('@') >= 0 || text.indexOf('/') >= 0) {
      masked = MENTION.matcher(masked).replaceAll(found -> mention(platform, found));
    }
    return KEY.matcher(masked)
        .replaceAll(
            found -> quoted(forgotten.isKey(found.group()) ? stars(found.group()) : found.group()));
  }

  /** True where a key of somebody else's record is, or names, what was forgotten. */
  public boolean isOfForgotten(String platform, String key) {
    return forgotten.isKey(key) || !words(platform, key).equals(key);
  }

  /** Hosts without those that are a forgotten handle; empty where none is left. */
  public String hosts(String hosts) {
    if (forgotten.isEmpty()) {
      return hosts;
    }
    StringBuilder left = new StringBuilder();
    for (String host : hosts.split(" ", -1)) {
      if (!forgotten.isName(host)) {
        left.append(left.isEmpty() ? "" : " ").append(host);
      }
    }
    return left.toString();
  }

  /**
   * A path under {@code landing/} without folders and names of who was forgotten.
   *
   * @param platform of the folder
   */
  public String path(String platform, String path) {
    if (forgotten.isEmpty()) {
      return path;
    }
    int[] position = new int[1];
    return SEGMENT
        .matcher(path)
        .replaceAll(
            found -> {
              boolean isAccount = position[0] == 1 && found.end() < path.length();
              boolean isSource = position[0]++ == 0;
              String segment = found.group();
              return quoted(
                  isSource ? segment : isAccount ? folder(platform, segment) : name(segment));
            });
  }

  private String folder(String platform, String segment) {
    return forgotten.coversAlways(platform, AccountName.handle(segment)) ? stars(segment) : segment;
  }

  /** A name of a file or an inner folder: words of it, with what stands between them. */
  private String name(String segment) {
    var words = WORD.matcher(segment).results().toList();
    String masked = segment;
    for (int first = 0; first < words.size(); first++) {
      for (int last = words.size() - 1; last >= first; last--) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        String part = segment.substring(start, end);
        if (part.length() >= SHORTEST_IN_A_NAME
            && !NUMBER.matcher(part).matches()
            && forgotten.isName(AccountName.handle(part))) {
          masked = masked.substring(0, start) + stars(part) + masked.substring(end);
          break;
        }
      }
    }
    return masked;
  }

  private String mention(String platform, MatchResult found) {
    String written = found.group();
    // Of "ada@social.example" and "ada:" the longest that is one.
    for (int end = written.length(); end > 0; end = previousEnd(written, end)) {
      if (isMentioned(platform, written.substring(0, end))) {
        return quoted(stars(written.substring(0, end)) + written.substring(end));
      }
    }
    return quoted(written);
  }

  private static int previousEnd(String written, int end) {
    return Math.max(written.lastIndexOf(':', end - 1), written.lastIndexOf('@', end - 1));
  }

  private boolean isMentioned(String platform, String written) {
    String handle = AccountName.handle(written);
    return forgotten.coversAlways(platform, handle) || forgotten.isName(handle);
  }

  private static String stars(String text) {
    return "*".repeat(text.length());
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
