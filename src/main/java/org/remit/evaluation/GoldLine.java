package org.remit.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Ask;
import org.remit.norm.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a question set, read strictly: a misspelt field would change the figures unnoticed.
final class GoldLine {

  private static final Set<String> FIELDS =
      Set.of(
          "id", "question", "council", "asker", "kind", "gold", "answer", "verdict", "answerable");
  private static final Set<String> GOLD_FIELDS = Set.of("doc", "cite", "quote", "alt");
  private static final Set<String> ASKERS = Set.of("member", "officer", "trainer", "public");
  private static final Set<String> KINDS =
      Set.of(
          "deadline",
          "permission",
          "prohibition",
          "duty",
          "right",
          "role",
          "escalation",
          "definition",
          "procedure",
          "compare",
          "cross-reference",
          "covered",
          "out-of-scope");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String place;
  private final JsonNode fields;

  private GoldLine(String place, JsonNode fields) {
    this.place = place;
    this.fields = fields;
  }

  static List<GoldQuestion> readAll(Path file) {
    List<GoldQuestion> questions = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        GoldLine read = of(file + ", line " + number, line);
        GoldQuestion question = read.question();
        String earlier = places.putIfAbsent(question.id(), "line " + number);
        if (earlier != null) {
          throw read.fault("id", "\"" + question.id() + "\" is that of " + earlier);
        }
        questions.add(question);
      }
    }
    return List.copyOf(questions);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static GoldLine of(String place, String line) {
    try {
      JsonNode fields = JSON.readTree(line);
      if (!fields.isObject()) {
        throw new IllegalArgumentException(place + ": not a JSON object");
      }
      return new GoldLine(place, fields);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private GoldQuestion question() {
    for (String name : fields.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw fault(name, "no such field");
      }
    }
    GoldQuestion question =
        new GoldQuestion(
            text("id", fields, "id"),
            text("question", fields, "question"),
            present("council", fields, "council").isNull()
                ? null
                : text("council", fields, "council"),
            oneOf(ASKERS, "asker"),
            oneOf(KINDS, "kind"),
            gold(),
            answer(),
            verdict(),
            answerable());
    return checked(question);
  }

  private GoldQuestion checked(GoldQuestion question) {
    if (Wording.length(question.question()) > Ask.MAX_QUESTION) {
      throw fault("question", "longer than " + Ask.MAX_QUESTION + " characters");
    }
    if (question.answerable() && question.gold().isEmpty()) {
      throw fault("gold", "an answerable question needs a clause that answers it");
    }
    if (!question.answerable() && !(question.gold().isEmpty() && !question.hasShortAnswer())) {
      throw fault("answerable", "false, yet gold, answer or verdict is given");
    }
    return question;
  }

  private List<GoldClause> gold() {
    List<GoldClause> gold = new ArrayList<>();
    for (JsonNode entry : list("gold")) {
      String at = "gold " + (gold.size() + 1);
      if (!entry.isObject()) {
        throw fault(at, "not an object");
      }
      for (String name : entry.propertyNames()) {
        if (!GOLD_FIELDS.contains(name)) {
          throw fault(at + " " + name, "no such field");
        }
      }
      gold.add(
          new GoldClause(
              text(at + " doc", entry, "doc"),
              text(at + " cite", entry, "cite"),
              text(at + " quote", entry, "quote"),
              entry.has("alt") ? wholeNumber(at + " alt", entry, "alt") : null));
    }
    return gold;
  }

  private List<String> answer() {
    List<String> answer = new ArrayList<>();
    for (JsonNode entry : list("answer")) {
      if (!entry.isString() || Wording.words(entry.stringValue()).isEmpty()) {
        throw fault("answer " + (answer.size() + 1), "expected words");
      }
      answer.add(entry.stringValue());
    }
    return answer;
  }

  private @Nullable Verdict verdict() {
    if (present("verdict", fields, "verdict").isNull()) {
      return null;
    }
    String label = text("verdict", fields, "verdict");
    for (Verdict verdict : Verdict.values()) {
      if (verdict.label().equals(label)) {
        return verdict;
      }
    }
    throw fault("verdict", "\"" + label + "\" is not yes, no, conditional or null");
  }

  private boolean answerable() {
    JsonNode value = present("answerable", fields, "answerable");
    if (!value.isBoolean()) {
      throw fault("answerable", "expected true or false");
    }
    return value.booleanValue();
  }

  private String oneOf(Set<String> known, String name) {
    String value = text(name, fields, name);
    if (!known.contains(value)) {
      throw fault(
          name,
          "\"" + value + "\" is not one of " + String.join(", ", known.stream().sorted().toList()));
    }
    return value;
  }

  private JsonNode list(String name) {
    JsonNode value = present(name, fields, name);
    if (!value.isArray()) {
      throw fault(name, "expected a list");
    }
    return value;
  }

  private int wholeNumber(String called, JsonNode from, String name) {
    JsonNode value = present(called, from, name);
    if (!value.isInt()) {
      throw fault(called, "expected a whole number");
    }
    return value.intValue();
  }

  private String text(String called, JsonNode from, String name) {
    JsonNode value = present(called, from, name);
    if (!value.isString() || value.stringValue().isBlank()) {
      throw fault(called, "expected text");
    }
    return value.stringValue();
  }

  private JsonNode present(String called, JsonNode from, String name) {
    JsonNode value = from.get(name);
    if (value == null) {
      throw fault(called, "missing");
    }
    return value;
  }

  private IllegalArgumentException fault(String field, String fault) {
    return new IllegalArgumentException(place + ": " + field + ": " + fault);
  }
}
