package io.offclock.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post of an invented history, as its platform knows it now: it may be edited or go away. */
final class HistoryPost {
  enum Kind {
    POST,
    REPLY,
    RESHARE,
    REACTION
  }

  private static final long X_EPOCH_MILLIS = 1_288_834_974_657L;

  final String platform;
  final String handle;
  final Kind kind;
  final Instant at;

  /** Ids of its versions, the first one first; several on X alone. */
  final List<Long> ids = new ArrayList<>();

  /** LinkedIn's other number of a share. */
  final long activity;

  final @Nullable HistoryPost target;

  String words;

  /** When its words were last changed; null where they never were. */
  @Nullable Instant edited;

  /** When its author removed it; null while it stands. */
  @Nullable Instant gone;

  /**
   * @param low below the clock in the id, 0 to 4,095
   */
  HistoryPost(
      String platform,
      String handle,
      Kind kind,
      Instant at,
      long low,
      String words,
      @Nullable HistoryPost target) {
    this.platform = platform;
    this.handle = handle;
    this.kind = kind;
    this.at = at;
    this.words = words;
    this.target = target;
    this.ids.add(id(at, low));
    this.activity = (at.toEpochMilli() + 750 << 22) + low;
  }

  private long id(Instant minted, long low) {
    long epoch = platform.equals("x") ? X_EPOCH_MILLIS : 0;
    return (minted.toEpochMilli() - epoch << 22) + low;
  }

  /** Its author puts it otherwise. */
  void edit(Instant when, String otherWords) {
    words = otherWords;
    edited = when;
    if (platform.equals("x")) {
      ids.add(id(at.plusSeconds(600L * ids.size()), ids.get(0) % 4096));
    }
  }

  long first() {
    return ids.get(0);
  }

  long last() {
    return ids.get(ids.size() - 1);
  }

  /** Its address on Mastodon. */
  String address() {
    return "https://m.example/users/" + handle + "/statuses/" + first();
  }

  /** What somebody who answers it on LinkedIn finds in the address, by either number. */
  String urn(boolean asActivity) {
    return asActivity ? "urn:li:activity:" + activity : "urn:li:share:" + first();
  }
}
