package io.offclock.run;

import io.offclock.observe.Observers;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Observers} from the section {@code observability} of {@code offclock.yaml}. */
final class ObserverSection {
  private ObserverSection() {}

  static Observers read(YamlSection top) {
    YamlSection in = top.section("observability", List.of("openlineage", "prometheus"));
    return new Observers(
        in.has("openlineage") ? lineage(in) : null,
        in.has("prometheus") ? textfile(in.section("prometheus", List.of("textfile"))) : null);
  }

  private static Observers.@Nullable Lineage lineage(YamlSection observability) {
    YamlSection in = observability.section("openlineage", List.of("file", "url", "namespace"));
    String namespace = in.text("namespace");
    String file = in.text("file");
    String url = in.text("url");
    if (file != null && url != null) {
      in.finding("url", "a file and a url", "one of them", "Take one of the two away.");
    } else if (!in.has("file") && !in.has("url")) {
      in.finding(
          "file",
          "neither a file nor a url",
          "one of them",
          "Say where the events go, or take the section away.");
    }
    Path path = file == null ? null : path(in, "file", file);
    URI address = url == null ? null : address(in, url);
    return path == null && address == null
        ? null
        : new Observers.Lineage(path, address, namespace == null ? "offclock" : namespace);
  }

  private static @Nullable Path textfile(YamlSection in) {
    String text = in.required("textfile", "a path that ends with .prom");
    Path file = text == null ? null : path(in, "textfile", text);
    if (file != null && !file.toString().endsWith(".prom")) {
      in.finding(
          "textfile",
          YamlSection.quoted(file.toString()),
          "a path that ends with .prom",
          "The textfile collector reads no other files.");
    }
    return file;
  }

  private static @Nullable Path path(YamlSection in, String key, String text) {
    Path file = null;
    try {
      file = Path.of(text).normalize();
    } catch (InvalidPathException e) {
      in.finding(key, YamlSection.quoted(text), "a path", "Write one relative to the workspace.");
    }
    if (file != null && (file.startsWith("landing") || file.startsWith("warehouse"))) {
      in.finding(
          key,
          YamlSection.quoted(text),
          "a path outside warehouse/ and landing/",
          "Nothing but exports and what a night makes belongs there.");
    }
    return file;
  }

  private static @Nullable URI address(YamlSection in, String text) {
    try {
      URI url = URI.create(text);
      String scheme = String.valueOf(url.getScheme());
      if (scheme.matches("https?") && url.getHost() != null && url.getUserInfo() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    // Not quoted: there may be a password in it.
    in.finding(
        "url",
        "something else",
        "an address such as http://collector:5000/api/v1/lineage, without a password",
        "Put a token into OPENLINEAGE_API_KEY.");
    return null;
  }
}
