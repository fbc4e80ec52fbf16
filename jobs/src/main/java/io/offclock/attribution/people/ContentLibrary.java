package io.offclock.attribution.people;

import io.offclock.contract.PageAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the company offers its people to share: the rows of {@code people/content_library.csv}. It
 * knows an item by the content id that an export states, or by a link to its page.
 */
public final class ContentLibrary implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a company that says nothing of what it offers. */
  public static final ContentLibrary NONE = new ContentLibrary(List.of());

  private final List<Item> items;
  private final Map<String, String> byPage = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /**
   * An item while it is on offer.
   *
   * @param id as exports state it
   * @param page as {@link PageAddress#of} gives it; null where it has none
   * @param publishedAt when it was put into the library
   * @param expiresAt from when on it is no longer offered; null while it is
   */
  public record Item(
      String id, @Nullable String page, Instant publishedAt, @Nullable Instant expiresAt)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param items in file order, of which no two have an id or a page in common
   */
  public ContentLibrary(List<Item> items) {
    this.items = List.copyOf(items);
    for (Item item : items) {
      ids.put(item.id(), item.id());
      if (item.page() != null) {
        byPage.put(PageAddress.key(item.page()), item.id());
      }
    }
  }

  /** In file order. */
  public List<Item> items() {
    return items;
  }

  /**
   * The id of the item that a record shares; null where it shares none.
   *
   * @param contentId as the export states it; null where it states none
   * @param linkPages {@link PageAddress#keys} of its links, a space between; null where it has none
   */
  public @Nullable String shared(@Nullable String contentId, @Nullable String linkPages) {
    String stated = contentId == null ? null : ids.get(contentId);
    if (stated != null || linkPages == null) {
      return stated;
    }
    for (String page : linkPages.split(" ", -1)) {
      String linked = byPage.get(page);
      if (linked != null) {
        return linked;
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentLibrary library && items.equals(library.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.toString();
  }
}
