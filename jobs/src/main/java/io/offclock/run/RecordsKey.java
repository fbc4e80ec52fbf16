package io.offclock.run;

import io.offclock.intake.SourceDescription;
import io.offclock.intake.SourceDescription.Container;
import io.offclock.intake.SourceDescription.RecordsPath;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key {@code records} of a source that is a JSON document: the keys from the root to its one
 * array with dots between them, and behind {@code []} those from an item to the row in it. Left
 * out, the root is the array.
 */
final class RecordsKey {
  private static final String KEYS = "[^.\\[\\]]+(?:\\.[^.\\[\\]]+)*";
  private static final Pattern PATH =
      Pattern.compile("(?<array>" + KEYS + ")?(?:\\[](?:\\.(?<row>" + KEYS + "))?)?");

  private RecordsKey() {}

  /** Null unless the container is JSON. */
  static @Nullable RecordsPath read(
      YamlSection in, Container container, @Nullable SourceDescription preset) {
    String text = in.text("records");
    if (container != Container.JSON) {
      if (text != null) {
        in.finding(
            "records",
            YamlSection.quoted(text),
            "this key beside container: json only",
            "Take it away, or set the container to json.");
      }
      return null;
    }
    if (text == null) {
      RecordsPath inherited = preset == null ? null : preset.records();
      return in.has("records") || inherited == null ? RecordsPath.ROOT : inherited;
    }
    var path = PATH.matcher(text);
    if (path.matches()) {
      return new RecordsPath(keys(path.group("array")), keys(path.group("row")));
    }
    in.finding(
        "records",
        YamlSection.quoted(text),
        "the keys from the root to one array, such as data or data.posts.edges[].node",
        "Put dots between keys, and [] once, before the keys inside an item.");
    return RecordsPath.ROOT;
  }

  private static List<String> keys(@Nullable String dotted) {
    return dotted == null ? List.of() : Stream.of(dotted.split("[.]")).map(String::strip).toList();
  }
}
