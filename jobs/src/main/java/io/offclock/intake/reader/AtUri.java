package io.offclock.intake.reader;

import io.offclock.intake.RejectionReason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of one record on Bluesky, {@code at://<did>/<collection>/<record key>}: the native
 * key of a post, equal wherever the post is seen.
 *
 * @param did whose record it is, for good; a handle may change hands and is no address here
 * @param collection the kind of record, such as {@code app.bsky.feed.post}
 * @param recordKey mostly a TID, see {@link Tids}
 */
record AtUri(String did, String collection, String recordKey) {
  static final String POSTS = "app.bsky.feed.post";
  static final String REPOSTS = "app.bsky.feed.repost";
  static final String LIKES = "app.bsky.feed.like";

  private static final Pattern DID = Pattern.compile("did:[a-z]+:[A-Za-z0-9._:%-]{1,512}");
  private static final Pattern COLLECTION = Pattern.compile("[A-Za-z0-9.-]{1,317}");
  private static final Pattern RECORD_KEY = Pattern.compile("[A-Za-z0-9._:~-]{1,512}");
  private static final Pattern URI = Pattern.compile("at://([^/]+)/([^/]+)/([^/]+)");

  /**
   * @param column named where it is at fault
   * @throws RejectedRow if it is no such address
   */
  static AtUri of(String written, String column) throws RejectedRow {
    Matcher uri = URI.matcher(written);
    if (!uri.matches()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
    return of(uri.group(1), uri.group(2), uri.group(3), column);
  }

  /**
   * @param column named where one of the parts is at fault
   * @throws RejectedRow if they are no such address
   */
  static AtUri of(String did, String collection, String recordKey, String column)
      throws RejectedRow {
    if (!DID.matcher(did).matches()
        || !COLLECTION.matcher(collection).matches()
        || !RECORD_KEY.matcher(recordKey).matches()) {
      throw new RejectedRow(RejectionReason.BAD_KEY, column);
    }
    return new AtUri(did, collection, recordKey);
  }

  String key() {
    return "at://" + did + "/" + collection + "/" + recordKey;
  }
}
