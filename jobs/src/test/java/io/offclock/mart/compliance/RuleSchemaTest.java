package io.offclock.mart.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schema of rule files, for editors: as the records say, and as the files are. */
class RuleSchemaTest {
  private static final Path SCHEMAS = Path.of("src", "main", "resources", "rules-schema");
  private static final Path STARTER = Path.of("src", "main", "resources", "rules");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaGenerator GENERATOR = generator();

  @TestFactory
  Stream<DynamicTest> areAsTheRecordsSay() {
    return files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      Path committed = SCHEMAS.resolve(file.getKey() + ".schema.json");
                      String fresh =
                          JSON.writerWithDefaultPrettyPrinter()
                                  .writeValueAsString(GENERATOR.generateSchema(file.getValue()))
                              + "\n";
                      if (Boolean.getBoolean("offclock.update.golden")) {
                        Files.createDirectories(SCHEMAS);
                        Files.writeString(committed, fresh);
                      }
                      assertThat(fresh).isEqualTo(Files.readString(committed));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> takeTheShippedFiles() throws IOException {
    try (Stream<Path> starter = Files.list(STARTER);
        Stream<Path> demo = Files.list(DemoBundle.FOLDER)) {
      return Stream.concat(starter, demo)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList()
          .stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.toString(),
                      () ->
                          assertThat(
                                  schema(file.getFileName().toString())
                                      .validate(RuleBundleReader.YAML.readTree(file.toFile())))
                              .isEmpty()));
    }
  }

  /** What is wrong with the shape of a file an editor says too. */
  @TestFactory
  Stream<DynamicTest> refuseMistakesOfShape() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src", "test", "resources", "compliance", "rules-mistakes.csv"))) {
      return format.parse(reader).getRecords().stream()
          .filter(
              row ->
                  row.get("findings").contains("an unknown key")
                      || row.get("findings").contains("expected the key ")
                      || row.get("findings").contains("expected one of POST"))
          .map(row -> DynamicTest.dynamicTest(row.get("description"), () -> refuses(row)));
    }
  }

  private static void refuses(CSVRecord row) throws IOException {
    String name = row.get("file");
    String text = Files.readString(STARTER.resolve(name)).replace(row.get("from"), row.get("to"));
    assertThat(schema(name).validate(RuleBundleReader.YAML.readTree(text))).isNotEmpty();
  }

  @Test
  void everyFileHasOne() throws IOException {
    try (Stream<Path> committed = Files.list(SCHEMAS)) {
      assertThat(committed.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              files().keySet().stream().map(name -> name + ".schema.json").toList());
    }
  }

  private static JsonSchema schema(String file) throws IOException {
    String name = file.startsWith("terms.") ? "terms" : file.replace(".yaml", "");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
  }

  /** Name of a file without its ending to what it holds. */
  private static Map<String, Class<?>> files() {
    Map<String, Class<?>> files = new TreeMap<>();
    RuleBundleReader.FILES.forEach((name, type) -> files.put(name.replace(".yaml", ""), type));
    files.put("terms", LanguageTerms.class);
    return files;
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_REQUIRED))
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS);
    config.forFields().withPropertyNameOverrideResolver(field -> snake(field.getName()));
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider((type, context) -> pattern(type.getErasedType(), context))
        .withCustomDefinitionProvider(
            (type, context) -> {
              if (type.getErasedType() != TermEntry.class) {
                return null;
              }
              ObjectNode entry = context.getGeneratorConfig().createObjectNode();
              ArrayNode either = entry.putArray("anyOf");
              either.addObject().put("type", "string");
              either.add(entryObject(context));
              return new CustomDefinition(
                  entry,
                  CustomDefinition.DefinitionType.STANDARD,
                  CustomDefinition.AttributeInclusion.NO);
            })
        .withTypeAttributeOverride(
            (node, scope, context) -> {
              if (scope.getType().getErasedType() == Map.class
                  && scope.getType().getTypeParameters().get(0).getErasedType() == TermList.class) {
                ArrayNode names = node.putObject("propertyNames").putArray("enum");
                for (TermList list : TermList.values()) {
                  names.add(list.name().toLowerCase(Locale.ROOT));
                }
              }
            });
    return new SchemaGenerator(config.build());
  }

  /** What is written as a string of a form; null for anything else. */
  private static @Nullable CustomDefinition pattern(
      Class<?> type, SchemaGenerationContext context) {
    String form =
        type == DigitRange.class
            ? "^[0-9]{1,8}(-[0-9]{1,8})?$"
            : type == LocalDateTime.class ? "^[0-9-]{10}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" : null;
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    return form == null
        ? null
        : new CustomDefinition(node.put("type", "string").put("pattern", form), true);
  }

  private static ObjectNode entryObject(SchemaGenerationContext context) {
    ObjectNode object = context.getGeneratorConfig().createObjectNode();
    object.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = object.putObject("properties");
    for (String section : new String[] {"any", "all", "not", "near"}) {
      ObjectNode list = properties.putObject(section);
      list.put("type", "array").putObject("items").put("type", "string");
    }
    properties.putObject("within").put("type", "integer").put("minimum", 1);
    properties.putObject("pattern").put("type", "string");
    properties.putObject("case_sensitive").put("type", "boolean");
    return object;
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
