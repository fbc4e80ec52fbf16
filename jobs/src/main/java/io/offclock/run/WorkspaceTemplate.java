package io.offclock.run;

import io.offclock.attribution.people.PeopleFiles;
import io.offclock.contract.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A minimal workspace that a night can run on at once: settings with every section explained,
 * people files with headers only, and the folders for exports and rules.
 */
public final class WorkspaceTemplate {
  /** What the template calls the company until somebody names it. */
  static final String COMPANY_NAME = "My Company";

  private static final List<String> STARTER_RULES =
      List.of(
          "bundle.yaml",
          "R-ACCESS.yaml",
          "R-GDPR.yaml",
          "R-CONF.yaml",
          "R-DISCONNECT.yaml",
          "R-FD.yaml",
          "R-FINRA.yaml",
          "R-FLSA.yaml",
          "R-FTC.yaml",
          "R-NLRA.yaml",
          "R-OFFDUTY.yaml",
          "R-PII.yaml",
          "terms.any.yaml",
          "terms.de.yaml",
          "terms.en.yaml",
          "terms.es.yaml");

  /** Beside a workspace's own files and its rules; a folder may have these and keeps them. */
  private static final Set<String> NOT_OURS_ALONE =
      Set.of("README.txt", ".gitignore", "landing/.gitkeep");

  private WorkspaceTemplate() {}

  /**
   * What writing gave.
   *
   * @param written files made, relative to the folder; empty where there are findings
   * @param kept files of the folder that were left as they are
   * @param findings files of a workspace that are there already; nothing is written then
   */
  public record Outcome(List<Path> written, List<Path> kept, List<Finding> findings) {}

  /**
   * Writes the workspace. Makes the folder if need be; never replaces a file. A {@code .gitignore}
   * or README.txt that is there already, as in a fresh repository, stays as it is.
   *
   * @throws IOException where a file or folder cannot be written
   */
  public static Outcome write(Path dir) throws IOException {
    Map<String, byte[]> files = files();
    List<Finding> findings = new ArrayList<>();
    for (String name : files.keySet()) {
      if (Files.exists(dir.resolve(name)) && !isKept(name)) {
        findings.add(
            new Finding(
                name,
                0,
                null,
                "a file that is there already",
                "a folder without a workspace",
                "Choose another folder; nothing was written."));
      }
    }
    if (!findings.isEmpty()) {
      return new Outcome(List.of(), List.of(), List.copyOf(findings));
    }
    List<Path> written = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = dir.resolve(file.getKey());
      if (Files.exists(path)) {
        kept.add(Path.of(file.getKey()));
        continue;
      }
      Path parent = path.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      written.add(Path.of(file.getKey()));
    }
    return new Outcome(List.copyOf(written), List.copyOf(kept), List.of());
  }

  private static boolean isKept(String name) {
    return NOT_OURS_ALONE.contains(name) || name.startsWith("rules/");
  }

  /** Path relative to the workspace to content, settings first. */
  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Settings.FILE, resource("/workspace/offclock.yaml"));
    files.put("README.txt", resource("/workspace/README.txt"));
    files.put(".gitignore", resource("/workspace/gitignore"));
    files.put("landing/.gitkeep", new byte[0]);
    PeopleFiles.columns()
        .forEach(
            (file, columns) ->
                files.put(
                    file, (String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8)));
    files.putAll(starterRules());
    return files;
  }

  /** The starter rule pack: path relative to the workspace to content. */
  static Map<String, byte[]> starterRules() {
    Map<String, byte[]> rules = new LinkedHashMap<>();
    for (String name : STARTER_RULES) {
      rules.put("rules/" + name, resource("/rules/" + name));
    }
    return rules;
  }

  /** JSON Schemas of the rule files: name to content. */
  static Map<String, byte[]> ruleSchemas() {
    Map<String, byte[]> schemas = new LinkedHashMap<>();
    for (String rule : STARTER_RULES) {
      String name =
          (rule.startsWith("terms.") ? "terms" : rule.replace(".yaml", "")) + ".schema.json";
      schemas.computeIfAbsent(name, file -> resource("/rules-schema/" + file));
    }
    return schemas;
  }

  private static byte[] resource(String resource) {
    try (InputStream bytes = WorkspaceTemplate.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
