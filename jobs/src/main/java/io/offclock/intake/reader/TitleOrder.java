package io.offclock.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private final Map<String, List<String>> titles =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The key of a post.
   *
   * @param key of all that it is but its title
   * @return the same for the first title at that key, and a longer one for each further title
   */
  String key(String key, String title) {
    List<String> known = titles.computeIfAbsent(key, first -> new ArrayList<>(1));
    String hash = PlatformLinks.hash(title);
    int order = known.indexOf(hash);
    if (order < 0 && known.size() < TITLES_OF_ONE) {
      order = known.size();
      known.add(hash);
    }
    return order <= 0 ? key : key + ":" + (order + 1);
  }
}
