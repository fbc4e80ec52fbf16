package io.offclock.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.Finding;
import io.offclock.keep.Keeping;
import io.offclock.mart.adoption.HabitRule;
import io.offclock.observe.Observers;
import io.offclock.run.Settings.Attribution;
import io.offclock.run.Settings.Calendar;
import io.offclock.run.Settings.Ceilings;
import io.offclock.run.Settings.Company;
import io.offclock.run.Settings.Limits;
import io.offclock.run.Settings.Outcome;
import io.offclock.run.Settings.Privacy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** {@code offclock.yaml} as {@link Settings}, or every problem of it at once. */
final class SettingsFile {
  private final List<Finding> findings = new ArrayList<>();

  private SettingsFile() {}

  static Outcome read(Path workspace) {
    return new SettingsFile().readFrom(workspace);
  }

  private Outcome readFrom(Path workspace) {
    String yaml = text(workspace.resolve(Settings.FILE));
    Node root = yaml == null ? null : compose(yaml);
    if (root == null) {
      return new Outcome(null, List.copyOf(findings));
    }
    if (!(root instanceof MappingNode)) {
      wholeFile(
          "no keys with values", "the settings of a workspace", "Write one key: value per line.");
      return new Outcome(null, List.copyOf(findings));
    }
    Settings settings = settings(root);
    if (findings.isEmpty() && settings != null) {
      return new Outcome(settings, List.of());
    }
    findings.sort(Comparator.comparingLong(Finding::line));
    return new Outcome(null, List.copyOf(findings));
  }

  private @Nullable String text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (!text.isBlank()) {
        return text;
      }
      wholeFile(
          "an empty file",
          "the settings of a workspace",
          "Run offclock init elsewhere and copy the file it makes.");
    } catch (NoSuchFileException e) {
      wholeFile(
          "no such file",
          "the settings of a workspace",
          "Check --workspace, or make one with offclock init.");
    } catch (CharacterCodingException e) {
      wholeFile("bytes that are not UTF-8", "UTF-8", "Save the file as UTF-8.");
    } catch (IOException e) {
      wholeFile(
          "something that cannot be read as a file",
          "a YAML file",
          "Check its permissions and the disk.");
    }
    return null;
  }

  private void wholeFile(String found, String expected, String advice) {
    findings.add(new Finding(Settings.FILE, 0, null, found, expected, advice));
  }

  private @Nullable Node compose(String yaml) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root == null) {
        wholeFile(
            "nothing but comments",
            "the settings of a workspace",
            "Add company.name and company.zone.");
      }
      return root;
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      findings.add(
          new Finding(
              Settings.FILE,
              mark == null ? 0 : mark.getLine() + 1L,
              null,
              "text that is not YAML (" + e.getProblem() + ")",
              "key: value lines, indented by spaces",
              "Look at this line and the one before it."));
    } catch (YAMLException e) {
      wholeFile(
          "text that is not YAML",
          "key: value lines, indented by spaces",
          "Look for control characters.");
    }
    return null;
  }

  private @Nullable Settings settings(Node root) {
    YamlSection top =
        new YamlSection(
            Settings.FILE,
            "",
            0,
            root,
            List.of(
                "company",
                "calendar",
                "attribution",
                "adoption",
                "sources",
                "zones",
                "privacy",
                "ceilings",
                "limits",
                "versions",
                "retention",
                "review",
                "observability"),
            findings);
    Company company = SettingsSections.company(top);
    Calendar calendar = SettingsSections.calendar(top);
    Attribution attribution = SettingsSections.attribution(top);
    HabitRule adoption = SettingsSections.adoption(top);
    var sources = SourceSettings.read(top);
    var zones = SettingsSections.zones(top);
    Privacy privacy = SettingsSections.privacy(top);
    Ceilings ceilings = SettingsSections.ceilings(top);
    Limits limits = SettingsSections.limits(top);
    Keeping.Limits versions = SettingsSections.versions(top);
    Settings.Retention retention = SettingsSections.retention(top);
    Settings.Review review = SettingsSections.review(top);
    Observers observers = ObserverSection.read(top);
    if (company == null) {
      return null;
    }
    Settings settings =
        new Settings(
            company,
            calendar,
            attribution,
            adoption,
            sources,
            zones,
            privacy,
            ceilings,
            limits,
            versions,
            retention,
            review,
            observers,
            "");
    return new Settings(
        company,
        calendar,
        attribution,
        adoption,
        sources,
        zones,
        privacy,
        ceilings,
        limits,
        versions,
        retention,
        review,
        observers,
        sha256Of(settings));
  }

  /** Section to digest, lower-case hexadecimal: which of them two settings differ in. */
  static Map<String, String> digests(Settings settings) {
    Map<String, Object> sections = new TreeMap<>();
    sections.put("company", settings.company());
    sections.put("calendar", settings.calendar());
    sections.put("attribution", settings.attribution());
    sections.put("adoption", settings.adoption());
    sections.put("sources", settings.sources());
    sections.put("zones", settings.zones());
    sections.put("privacy", settings.privacy());
    sections.put("ceilings", settings.ceilings());
    sections.put("limits", settings.limits());
    Map<String, String> digests = new TreeMap<>();
    sections.forEach((section, content) -> digests.put(section, sha256Of(content)));
    return digests;
  }

  private static String sha256Of(Object content) {
    JsonMapper canonical =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(
                new SimpleModule().addSerializer(Path.class, new ToStringSerializer(Path.class)))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();
    try {
      byte[] json = canonical.writeValueAsBytes(content);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot digest the settings", e);
    }
  }
}
