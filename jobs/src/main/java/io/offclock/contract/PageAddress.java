package io.offclock.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;

/** The address of a page, as links to it are compared. */
public final class PageAddress {
  private static final int SEED = 0;
  private static final String AFTER_SCHEME = "://";
  private static final String WWW = "www.";

  private static final byte STRANGE = 0;
  private static final byte PARTING = 1;

  /** Of each character of ASCII what it is in an address; those that part it, or are not plain. */
  private static final byte[] FOLDED = new byte[Byte.MAX_VALUE + 1];

  static {
    for (char c = '!'; c <= '~'; c++) {
      boolean parts = c == '/' || c == '?' || c == '#';
      FOLDED[c] = parts ? PARTING : c == ':' ? STRANGE : (byte) Character.toLowerCase(c);
    }
  }

  private PageAddress() {}

  /** A link without scheme, {@code www.}, fragment and a slash at the end; letter case folded. */
  public static String of(String url) {
    String page = Folded.of(url.strip());
    int scheme = page.indexOf(AFTER_SCHEME);
    page = scheme < 0 ? page : page.substring(scheme + AFTER_SCHEME.length());
    page = page.startsWith(WWW) ? page.substring(WWW.length()) : page;
    int fragment = page.indexOf('#');
    page = fragment < 0 ? page : page.substring(0, fragment);
    return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
  }

  /**
   * The addresses that a link may be known by, the surest first: its own, and the one without its
   * query, as what trackers append does not make another page.
   *
   * @param address as {@link #of} gives it
   */
  public static List<String> candidates(String address) {
    int query = address.indexOf('?');
    return query < 0 ? List.of(address) : List.of(address, of(address.substring(0, query)));
  }

  /** True of more than a host, whose links lead anywhere. */
  public static boolean isPage(String address) {
    return address.indexOf('/') > 0;
  }

  /**
   * What is kept of an address: 64 bits of a hash (MurmurHash3, of UTF-8), hexadecimal. It says
   * which of known pages it is, and of another page nothing.
   */
  public static String key(String address) {
    byte[] utf8 = address.getBytes(StandardCharsets.UTF_8);
    return key(utf8, utf8.length);
  }

  /** Keys of all {@link #candidates} of a link to a page; none of a link to a host alone. */
  public static List<String> keys(String url) {
    return candidates(of(url)).stream()
        .filter(PageAddress::isPage)
        .map(PageAddress::key)
        .distinct()
        .toList();
  }

  /**
   * The {@link #keys(String)} of a link in a text.
   *
   * @param from index of the {@code ://} behind its scheme
   * @param to index behind its last character
   */
  public static List<String> keys(String text, int from, int to) {
    // Nearly every link is plain: it is folded and cut in one pass, as links are many.
    int first = from + AFTER_SCHEME.length();
    first = text.regionMatches(true, first, WWW, 0, WWW.length()) ? first + WWW.length() : first;
    if (text.regionMatches(true, first, WWW, 0, WWW.length())) {
      return keys(text.substring(from, to));
    }
    if (first >= to) {
      return List.of();
    }
    byte[] page = text.substring(first, to).getBytes(StandardCharsets.UTF_8);
    int length = 0;
    int slash = -1;
    int query = -1;
    for (int i = 0; i < page.length; i++) {
      byte c = page[i];
      byte folded = c < 0 ? STRANGE : FOLDED[c];
      if (folded == STRANGE) {
        return keys(text.substring(from, to));
      }
      if (folded == PARTING) {
        if (c == '#') {
          break;
        }
        if (text.charAt(first + i) != c) {
          // Half a character, for which a question mark stands in UTF-8.
          return keys(text.substring(from, to));
        }
        slash = c == '/' && slash < 0 ? length : slash;
        query = c == '?' && query < 0 ? length : query;
        folded = c;
      }
      page[length] = folded;
      length++;
    }
    length = withoutSlash(page, length);
    if (slash <= 0 || slash >= length) {
      return List.of();
    }
    String own = key(page, length);
    int shorter = query < 0 ? 0 : withoutSlash(page, query);
    return slash >= shorter ? List.of(own) : List.of(own, key(page, shorter));
  }

  private static int withoutSlash(byte[] page, int length) {
    return length > 0 && page[length - 1] == '/' ? length - 1 : length;
  }

  private static String key(byte[] utf8, int length) {
    return HexFormat.of().toHexDigits(MurmurHash3.hash128x64(utf8, 0, length, SEED)[0]);
  }
}
