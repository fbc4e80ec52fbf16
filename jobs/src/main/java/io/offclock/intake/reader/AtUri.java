package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;

/**
 * The address of one record on Bluesky, {@code at://<did>/<collection>/<record key>}: the native
 * key of a post, equal wherever the post is seen.
 *
 * @param did whose record it is, for good; a handle may change hands and is no address here
 * @param collection the kind of record, such as {@code app.bsky.feed.post}
 * @param recordKey mostly a TID, see {@link Tids}
 * @param key the address as a whole
 */
record AtUri(String did, String collection, String recordKey, String key) {
  static final String POSTS = "app.bsky.feed.post";
  static final String REPOSTS = "app.bsky.feed.repost";
  static final String LIKES = "app.bsky.feed.like";

  private static final String SCHEME = "at://";
  private static final int LONGEST_PART = 512;

  /**
   * @param column named where it is at fault
   * @throws RejectedRow if it is no such address
   */
  static AtUri of(String written, String column) throws RejectedRow {
    int collection = written.indexOf('/', SCHEME.length()) + 1;
    int recordKey = written.indexOf('/', collection) + 1;
    if (!written.startsWith(SCHEME) || collection == 0 || recordKey == 0) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
    return checked(
        written.substring(SCHEME.length(), collection - 1),
        written.substring(collection, recordKey - 1),
        written.substring(recordKey),
        written,
        column);
  }

  /**
   * @param column named where one of the parts is at fault
   * @throws RejectedRow if they are no such address
   */
  static AtUri of(String did, String collection, String recordKey, String column)
      throws RejectedRow {
    String key = SCHEME + did + "/" + collection + "/" + recordKey;
    return checked(did, collection, recordKey, key, column);
  }

  private static AtUri checked(
      String did, String collection, String recordKey, String key, String column)
      throws RejectedRow {
    boolean isDid = did.startsWith("did:") && did.indexOf(':', 4) > 4 && isMadeOf(did, "._:%-");
    if (!isDid || !isMadeOf(collection, ".-") || !isMadeOf(recordKey, "._:~-")) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
    return new AtUri(did, collection, recordKey, key);
  }

  /** Letters and digits of ASCII, and what else is allowed; at least one, and no more than 512. */
  private static boolean isMadeOf(String part, String others) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain && others.indexOf(c) < 0) {
        return false;
      }
    }
    return !part.isEmpty() && part.length() <= LONGEST_PART;
  }
}
