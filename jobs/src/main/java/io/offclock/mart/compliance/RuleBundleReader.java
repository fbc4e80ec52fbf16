package io.offclock.mart.compliance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.offclock.contract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of rule files and says everything that is wrong with it. */
final class RuleBundleReader {
  /** How every file of a bundle is read: strictly. */
  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .build();

  /** Name of each file, but for the lists, to what it holds. */
  static final Map<String, Class<?>> FILES =
      Map.ofEntries(
          Map.entry("bundle.yaml", BundleHead.class),
          Map.entry("R-ACCESS.yaml", AccessPolicy.class),
          Map.entry("R-GDPR.yaml", DataProtectionPolicy.class),
          Map.entry("R-NLRA.yaml", ProtectedSpeechPolicy.class),
          Map.entry("R-OFFDUTY.yaml", OffDutyPolicy.class),
          Map.entry("R-PII.yaml", PersonalDataPolicy.class),
          Map.entry("R-CONF.yaml", ConfidentialPolicy.class),
          Map.entry("R-FINRA.yaml", CommunicationsPolicy.class),
          Map.entry("R-FD.yaml", FairDisclosurePolicy.class),
          Map.entry("R-FTC.yaml", DisclosurePolicy.class),
          Map.entry("R-FLSA.yaml", OffClockWorkPolicy.class),
          Map.entry("R-DISCONNECT.yaml", DisconnectPolicy.class));

  private final Path folder;
  private final CompanyTerms company;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Object> read = new TreeMap<>();
  private final MessageDigest digest = KeyedHash.sha256();

  RuleBundleReader(Path folder, CompanyTerms company) {
    this.folder = folder;
    this.company = company;
  }

  RuleBundle.Outcome read() {
    Map<String, byte[]> files = files();
    if (files.isEmpty() && !findings.isEmpty()) {
      return new RuleBundle.Outcome(null, List.copyOf(findings));
    }
    files.forEach(this::readFile);
    for (String name : FILES.keySet().stream().sorted().toList()) {
      if (!files.containsKey(name)) {
        report(name, 0, null, "no such file", "the file", "Copy it from a starter rule pack.");
      }
    }
    List<LanguageTerms> languages =
        read.values().stream()
            .filter(LanguageTerms.class::isInstance)
            .map(LanguageTerms.class::cast)
            .toList();
    if (findings.isEmpty()) {
      new TermChecks(languages, company).addTo(findings);
    }
    if (!findings.isEmpty()) {
      return new RuleBundle.Outcome(null, List.copyOf(findings));
    }
    digest.update(company.toString().getBytes(StandardCharsets.UTF_8));
    RuleBundle bundle =
        new RuleBundle(
            of("bundle.yaml", BundleHead.class),
            of("R-ACCESS.yaml", AccessPolicy.class),
            of("R-GDPR.yaml", DataProtectionPolicy.class),
            of("R-NLRA.yaml", ProtectedSpeechPolicy.class),
            of("R-OFFDUTY.yaml", OffDutyPolicy.class),
            of("R-PII.yaml", PersonalDataPolicy.class),
            of("R-CONF.yaml", ConfidentialPolicy.class),
            of("R-FINRA.yaml", CommunicationsPolicy.class),
            of("R-FD.yaml", FairDisclosurePolicy.class),
            of("R-FTC.yaml", DisclosurePolicy.class),
            of("R-FLSA.yaml", OffClockWorkPolicy.class),
            of("R-DISCONNECT.yaml", DisconnectPolicy.class),
            languages,
            company,
            HexFormat.of().formatHex(digest.digest()));
    return new RuleBundle.Outcome(bundle, List.of());
  }

  private <T> T of(String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(read.get(name)));
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        String name = String.valueOf(path.getFileName());
        if (name.endsWith(".yaml")) {
          files.put(name, Files.readAllBytes(path));
        } else if (!name.startsWith(".") && !name.equals("README.md")) {
          report(name, 0, null, "a file that is not YAML", "*.yaml", "Move it elsewhere.");
        }
      }
    } catch (IOException e) {
      report("", 0, null, "no readable folder", "a folder of YAML files", "Run offclock init.");
    }
    return files;
  }

  private void readFile(String name, byte[] bytes) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(bytes);
    boolean terms = name.startsWith("terms.");
    Class<?> type = terms ? LanguageTerms.class : FILES.get(name);
    if (type == null) {
      String known = FILES.keySet().stream().sorted().collect(Collectors.joining(", "));
      report(
          name,
          0,
          null,
          "an unknown file",
          known + " or terms.<language>.yaml",
          "Rename it or take it away.");
      return;
    }
    try {
      List<EmptyKeys.EmptyKey> empty = EmptyKeys.of(bytes);
      for (EmptyKeys.EmptyKey key : empty) {
        report(
            name,
            key.line(),
            key.key(),
            "nothing",
            "a value",
            "Give it one, or take the key away where it is not needed.");
      }
      if (!empty.isEmpty()) {
        return;
      }
      Object content = YAML.readValue(bytes, type);
      if (content == null) {
        report(name, 0, null, "an empty file", "its keys", "Copy it from a starter rule pack.");
        return;
      }
      read.put(name, content);
      RuleFileContent.check(name, content, findings);
    } catch (JsonProcessingException e) {
      findings.add(YamlProblem.of("rules/" + name, e, "a valid rule file"));
    } catch (IOException e) {
      report(name, 0, null, "an unreadable file", "YAML in UTF-8", "Save it again.");
    }
  }

  private void report(
      String name, long line, @Nullable String key, String found, String expected, String advice) {
    String file = name.isEmpty() ? "rules" : "rules/" + name;
    findings.add(new Finding(file, line, key, found, expected, advice));
  }
}
