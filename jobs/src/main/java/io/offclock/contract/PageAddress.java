package io.offclock.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;

/** The address of a page, as links to it are compared. */
public final class PageAddress {
  private static final int SEED = 0;

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
   * What is kept of an address: 64 bits of a hash (MurmurHash3, of UTF-8), hexadecimal. It says
   * which of known pages it is, and of another page nothing.
   */
  public static String key(String address) {
    byte[] utf8 = address.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().toHexDigits(MurmurHash3.hash128x64(utf8, 0, utf8.length, SEED)[0]);
  }

  /** Keys of all {@link #candidates} of a link to a page; none of a link to a host alone. */
  public static List<String> keys(String url) {
    String address = of(url);
    if (address.indexOf('?') < 0) {
      return isPage(address) ? List.of(key(address)) : List.of();
    }
    return candidates(address).stream()
        .filter(PageAddress::isPage)
        .map(PageAddress::key)
        .distinct()
        .toList();
  }
}
