package io.offclock.intake.reader;

import io.offclock.intake.ContentKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells posts of one file apart that agree in everything but their title, by the order in which
 * their titles come. The titles themselves are in the user's language and name people, so they are
 * others in a later export of the same posts.
 *
 * <p>Assumed: such posts stand near one another, and in the same order in every export. What is
 * remembered is bounded: behind {@value #REMEMBERED} other posts, or behind {@value #TITLES_OF_ONE}
 * titles of one, a title counts as the first.
 */
final class TitleOrder {
  private static final int REMEMBERED = 4096;
  private static final int TITLES_OF_ONE = 16;

  /** Characters; of a longer title its hash is remembered, which takes longer to make. */
  private static final int SHORT_TITLE = 128;

  private static final int NONE = -1;

  // Posts in a ring by their order, each a link of the chain of its bucket. Nearly every post is a
  // new one, for which a map of lists takes several times as long.
  private final long[] bits = new long[REMEMBERED];
  private final String[] keys = new String[REMEMBERED];
  private final String[] firstTitles = new String[REMEMBERED];
  private final List<List<String>> furtherTitles = new ArrayList<>();
  private final int[] next = new int[REMEMBERED];
  private final int[] buckets = new int[2 * REMEMBERED];
  private final ContentKeys hashes;
  private int posts;

  TitleOrder(ContentKeys hashes) {
    this.hashes = hashes;
    Arrays.fill(buckets, NONE);
    for (int i = 0; i < REMEMBERED; i++) {
      furtherTitles.add(List.of());
    }
  }

  /**
   * The key of a post.
   *
   * @param key of all that it is but its title
   * @param keyBits as {@link ContentKeys#bits} gives them for the key
   * @return the same for the first title at that key, and a longer one for each further title
   */
  String key(String key, long keyBits, String title) {
    String shown = title.length() > SHORT_TITLE ? hashes.hash(title) : title;
    int place = buckets[bucket(keyBits)];
    while (place != NONE && !(bits[place] == keyBits && keys[place].equals(key))) {
      place = next[place];
    }
    if (place == NONE) {
      remember(key, keyBits, shown);
      return key;
    }
    if (firstTitles[place].equals(shown)) {
      return key;
    }
    List<String> further = furtherTitles.get(place);
    int order = further.indexOf(shown);
    if (order < 0 && further.size() + 1 < TITLES_OF_ONE) {
      order = further.size();
      further = further.isEmpty() ? new ArrayList<>() : further;
      further.add(shown);
      furtherTitles.set(place, further);
    }
    return order < 0 ? key : key + ":" + (order + 2);
  }

  /** Remembers a post in the place of the oldest one. */
  private void remember(String key, long keyBits, String title) {
    int place = posts % REMEMBERED;
    if (posts >= REMEMBERED) {
      forget(place);
    }
    bits[place] = keyBits;
    keys[place] = key;
    firstTitles[place] = title;
    int bucket = bucket(keyBits);
    next[place] = buckets[bucket];
    buckets[bucket] = place;
    posts = posts + 1 == 2 * REMEMBERED ? REMEMBERED : posts + 1;
  }

  private void forget(int place) {
    if (!furtherTitles.get(place).isEmpty()) {
      furtherTitles.set(place, List.of());
    }
    // The key itself was not looked at for so long that it is far away by now.
    int bucket = bucket(bits[place]);
    if (buckets[bucket] == place) {
      buckets[bucket] = next[place];
      return;
    }
    int before = buckets[bucket];
    while (next[before] != place) {
      before = next[before];
    }
    next[before] = next[place];
  }

  private static int bucket(long keyBits) {
    return (int) keyBits & (2 * REMEMBERED - 1);
  }
}
