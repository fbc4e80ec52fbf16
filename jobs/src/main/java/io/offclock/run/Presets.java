package io.offclock.run;

import io.offclock.contract.Finding;
import io.offclock.intake.SourceDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The ready descriptions of tabular exports; their comments say what is assumed. Where an export
 * does not say which platform its posts are on, neither does its description.
 */
final class Presets {
  static final List<String> NAMES =
      List.of(
          "hootsuite",
          "hootsuite-rest",
          "hootsuite-analytics",
          "sprout-social",
          "buffer",
          "buffer-graphql",
          "everyonesocial");

  private Presets() {}

  /**
   * @param name one of {@link #NAMES}
   */
  static SourceDescription named(String name) {
    String resource = "/sources/" + name + ".yaml";
    try (InputStream bytes = Presets.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      Node root =
          new Yaml(new LoaderOptions())
              .compose(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      List<Finding> findings = new ArrayList<>();
      YamlSection in = new YamlSection(resource, "", 0, root, SourceSection.KEYS, findings);
      SourceDescription description = SourceSection.ready(name, in);
      if (!findings.isEmpty()) {
        throw new IllegalStateException(findings.get(0).sentence());
      }
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
