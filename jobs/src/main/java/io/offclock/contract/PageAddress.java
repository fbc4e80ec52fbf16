package io.offclock.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The address of a page, as links to it are compared. */
public final class PageAddress {
  /** Of a digest: as good as unique among the links of a company. */
  private static final int KEY_BYTES = 8;

  private PageAddress() {}

  /** A link without scheme, {@code www.}, fragment and a slash at the end; letter case folded. */
  public static String of(String url) {
    String page = Folded.of(url.strip());
    page = page.substring(page.indexOf("://") < 0 ? 0 : page.indexOf("://") + 3);
    page = page.startsWith("www.") ? page.substring(4) : page;
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
   * What is kept of an address: 64 bits of its digest, hexadecimal. It says which of known pages it
   * is, and of another page nothing.
   */
  public static String key(String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Keys of all {@link #candidates} of a link to a page; none of a link to a host alone. */
  public static Set<String> keys(String url) {
    Set<String> keys = new LinkedHashSet<>();
    for (String candidate : candidates(of(url))) {
      if (isPage(candidate)) {
        keys.add(key(candidate));
      }
    }
    return keys;
  }
}
