package io.offclock.attribution.people;

import io.offclock.attribution.people.ContentLibrary.Item;
import io.offclock.contract.PageAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code people/content_library.csv}: one per item that is offered to share. Of a link
 * only the address of its page is kept.
 */
final class ContentLibraryFile {
  static final List<String> COLUMNS = List.of("content_id", "link", "published_at", "expires_at");

  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,80}");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private ContentLibraryFile() {}

  /** The library; rows with findings are left out. */
  static ContentLibrary read(PeopleTable table) {
    List<Item> items = new ArrayList<>();
    Map<String, Long> ids = new HashMap<>();
    Map<String, Long> pages = new HashMap<>();
    for (PeopleRow row : table.rows()) {
      String id = row.required("content_id", "the item's id, as exports state it");
      if (!id.isEmpty() && !ID.matcher(id).matches()) {
        row.finding(
            "content_id",
            PeopleRow.quoted(id),
            "up to 80 letters, digits and signs without blanks",
            "Write the id of the library, no title.");
      }
      reportRepeated(row, "content_id", id, ids);
      String page = page(row);
      if (page != null) {
        reportRepeated(row, "link", page, pages);
      }
      Instant publishedAt = row.requiredInstant("published_at");
      Instant expiresAt =
          row.text("expires_at").isEmpty() ? null : row.requiredInstant("expires_at");
      if (publishedAt != null && expiresAt != null && !expiresAt.isAfter(publishedAt)) {
        row.finding(
            "expires_at",
            "an instant that is not after published_at",
            "a later one, or nothing",
            "expires_at is when it is no longer offered.");
      }
      if (row.sound() && publishedAt != null) {
        items.add(new Item(id, page, publishedAt, expiresAt));
      }
    }
    return new ContentLibrary(items);
  }

  /** The address of the row's page; null where there is none, or a finding. */
  private static @Nullable String page(PeopleRow row) {
    String link = row.text("link");
    if (link.isEmpty()) {
      return null;
    }
    String page = PageAddress.of(link);
    if (!LINK.matcher(link).matches() || !PageAddress.isPage(page)) {
      row.finding(
          "link",
          PeopleRow.quoted(link),
          "the address of a page as https://www.example.com/news/1, or nothing",
          "A host alone is no page: links to it lead anywhere.");
      return null;
    }
    return page;
  }

  private static void reportRepeated(
      PeopleRow row, String column, String value, Map<String, Long> lines) {
    Long earlier = value.isEmpty() ? null : lines.putIfAbsent(value, row.line());
    if (earlier != null) {
      row.finding(
          column,
          "what line " + earlier + " has too",
          "one row for each item",
          "Take one of the two away, or correct it.");
    }
  }
}
