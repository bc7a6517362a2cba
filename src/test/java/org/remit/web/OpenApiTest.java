package org.remit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.answer.Rule;
import org.remit.clause.Level;
import org.remit.clause.Standing;
import org.remit.comparison.Difference;
import org.remit.question.Kind;
import org.remit.source.EditionStatus;
import tools.jackson.databind.JsonNode;

/// The description of the interface is held against what the server really does.
@TestInstance(Lifecycle.PER_CLASS)
class OpenApiTest {

  private static final Map<String, String> PATH_OF_A_TARGET =
      Map.of(
          "/api/documents/ambleford",
          "/api/documents/{id}",
          "/api/documents/ambleford/health",
          "/api/documents/{id}/health",
          "/api/documents/nowhere/health",
          "/api/documents/{id}/health",
          "/roles/officer/pack.json",
          "/roles/{id}/pack.json");

  private final Site site = new Site();
  private final JsonNode description = Site.json(site.get("/api/openapi.json"));

  @AfterAll
  void close() {
    site.close();
  }

  @Test
  void everyAddressForProgramsIsDescribed() {
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Routes.PROGRAM_PATHS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/ask?q=How+long",
        "/api/ask?q=May+I&explain=true&council=brackendale",
        "/api/ask?q=parking&explain=true",
        "/api/ask?q=asdf",
        "/api/ask?q=&limit=x",
        "/api/ask?q=break",
        "/api/suggest?q=gift",
        "/api/suggest?q=",
        "/api/documents",
        "/api/documents/ambleford",
        "/api/norms",
        "/api/norms?size=1&page=2",
        "/api/norms?type=wish",
        "/api/escalations",
        "/api/differences?from=ambleford&to=brackendale",
        "/api/differences?from=ambleford&to=brackendale&role=member&kind=new",
        "/api/differences?from=ambleford",
        "/api/differences?from=ambleford&to=ambleford",
        "/api/shared-wording",
        "/api/documents/ambleford/health",
        "/api/documents/nowhere/health",
        "/api/compare",
        "/api/compare?councils=brackendale&topics=forms-of-address",
        "/api/compare?topics=x",
        "/deadlines.json",
        "/norms.json?council=ambleford",
        "/roles/officer/pack.json?council=ambleford",
        "/compare.json?topics=response-times",
        "/quiz.json?council=ambleford",
        "/quiz.json?council=nowhere",
        "/api/openapi.json",
        "/health"
      })
  void whatIsSentIsWhatIsDescribed(String target) {
    HttpResponse<String> response = site.get(target);
    String path = target.replaceFirst("\\?.*", "");
    String described = PATH_OF_A_TARGET.getOrDefault(path, path);
    JsonNode answer =
        resolve(
            description
                .get("paths")
                .get(described)
                .get("get")
                .get("responses")
                .get(String.valueOf(response.statusCode())));
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    assertThat(check(answer.get("content").get(type).get("schema"), Site.json(response), "$"))
        .isEmpty();
  }

  @Test
  void everyParameterIsDescribed() {
    List<String> names =
        description
            .at("/paths/~1api~1ask/get/parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .toList();
    assertThat(names)
        .containsExactlyInAnyOrder(
            "q", "council", "limit", "as", "actor", "kind", "edition", "explain");
  }

  @Test
  void theWordsOfTheModelAreTheWordsDescribed() {
    assertThat(words("NormType")).containsExactlyElementsOf(RuleParameters.TYPES);
    assertThat(
            description
                .at("/components/schemas/NormWords/properties/part/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(labels(Rule.Part.values(), Rule.Part::label));
    assertThat(words("DifferenceLabel"))
        .containsExactlyElementsOf(labels(Difference.Label.values(), Difference.Label::label));
    assertThat(words("Kind")).containsExactlyElementsOf(labels(Kind.values(), Kind::label));
    assertThat(words("Standing"))
        .containsExactlyElementsOf(labels(Standing.values(), Standing::label));
    assertThat(words("Status"))
        .containsExactlyElementsOf(labels(EditionStatus.values(), EditionStatus::label));
    assertThat(
            description
                .at("/components/schemas/Passage/properties/level/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(labels(Level.values(), Level::label));
  }

  private static <T> List<String> labels(T[] values, java.util.function.Function<T, String> label) {
    return Stream.of(values).map(label).toList();
  }

  private List<String> words(String schema) {
    return description
        .at("/components/schemas/" + schema + "/enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : description.at(reference.asString().substring(1));
  }

  /// What of a value does not fit its schema; nothing if all of it does.
  private List<String> check(JsonNode unresolved, JsonNode value, String at) {
    JsonNode schema = resolve(unresolved);
    if (schema.has("oneOf")) {
      boolean fits =
          schema.get("oneOf").valueStream().anyMatch(one -> check(one, value, at).isEmpty());
      return fits ? List.of() : List.of(at + ": fits none of the alternatives");
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
      return List.of(at + ": " + value + " is not among " + schema.get("enum"));
    }
    if (!types(schema).contains(type(value))
        && !(types(schema).contains("number") && value.isNumber())) {
      return List.of(at + ": is " + type(value) + ", not " + types(schema));
    }
    return Stream.of(fields(schema, value, at), items(schema, value, at))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> fields(JsonNode schema, JsonNode value, String at) {
    if (!value.isObject() || !schema.has("properties")) {
      return List.of();
    }
    JsonNode properties = schema.get("properties");
    TreeSet<String> missing = new TreeSet<>();
    schema.get("required").valueStream().forEach(name -> missing.add(name.asString()));
    missing.removeAll(value.propertyNames());
    Stream<String> absent = missing.stream().map(name -> at + "." + name + ": is missing");
    Stream<String> wrong =
        value
            .propertyStream()
            .flatMap(field ->
                properties.has(field.getKey())
                    ? check(
                        properties.get(field.getKey()), field.getValue(), at + "." + field.getKey())
                        .stream()
                    : Stream.of(at + "." + field.getKey() + ": is not described"));
    return Stream.concat(absent, wrong).toList();
  }

  private List<String> items(JsonNode schema, JsonNode value, String at) {
    return value.isArray()
        ? value
            .valueStream()
            .flatMap(item -> check(schema.get("items"), item, at + "[]").stream())
            .toList()
        : List.of();
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.get("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> "null";
    };
  }
}
