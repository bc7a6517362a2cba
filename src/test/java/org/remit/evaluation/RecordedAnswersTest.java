package org.remit.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.answer.Answer;
import org.remit.answer.Reply;
import org.remit.answer.Reply.Silence;
import org.remit.answer.Result;
import org.remit.answer.Result.Part;
import org.remit.norm.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented questions and answers with the figures that another scorer, written in another language
/// to the same rules, gave them: near misses on both sides of every limit, alternatives, silences,
/// verdicts, letters and signs of all sorts.
class RecordedAnswersTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<GoldQuestion> questions = GoldQuestion.readAll(file("questions.jsonl"));
  private final List<JsonNode> answers = lines("answers.jsonl");
  private final JsonNode figures = read(file("figures.json"));

  @Test
  void resultsShowAndCiteTheSameClauses() {
    for (int i = 0; i < questions.size(); i++) {
      for (JsonNode node : answers.get(i).get("results")) {
        Result result = result(node);
        List<GoldClause> gold = questions.get(i).gold();
        assertThat(gold.stream().map(clause -> clause.isShownBy(result)))
            .as("%s shows", questions.get(i).id())
            .isEqualTo(booleans(node.get("shows")));
        assertThat(gold.stream().map(clause -> clause.isCitedBy(result)))
            .as("%s cites", questions.get(i).id())
            .isEqualTo(booleans(node.get("cites")));
      }
    }
  }

  @Test
  void figuresAreTheSame() {
    Scores scores = scores();
    Map<String, @Nullable Double> expected = new LinkedHashMap<>();
    Map<String, @Nullable Double> found = new LinkedHashMap<>();
    for (Figure figure : Figure.values()) {
      expected.put(figure.label(), figures.get(figure.label()).asDouble());
      found.put(figure.label(), scores.figures().get(figure));
    }
    assertThat(found).isEqualTo(expected);
    assertThat(scores.questions()).isEqualTo(figures.get("questions").intValue());
    assertThat(scores.answerable()).isEqualTo(figures.get("answerable").intValue());
  }

  @Test
  void successesByKindAndByCouncilAreTheSame() {
    assertThat(texts(scores().byKind())).isEqualTo(texts(figures.get("success@1 by kind")));
    assertThat(texts(scores().byCouncil())).isEqualTo(texts(figures.get("success@1 by council")));
  }

  @Test
  void missesAreTheSame() {
    List<String> expected = new ArrayList<>();
    figures.get("misses").forEach(miss -> expected.add(miss.get(0).stringValue()));
    assertThat(scores().misses()).extracting(miss -> miss.question().id()).isEqualTo(expected);
  }

  private Scores scores() {
    Scorer scorer = new Scorer();
    for (int i = 0; i < questions.size(); i++) {
      scorer.add(questions.get(i), answer(answers.get(i)));
    }
    return scorer.scores();
  }

  private static Answer answer(JsonNode node) {
    JsonNode answer = node.get("answer");
    String said = answer.get("verdict").isNull() ? "" : answer.get("verdict").stringValue();
    Verdict verdict =
        Arrays.stream(Verdict.values()).filter(v -> v.label().equals(said)).findAny().orElse(null);
    Silence silence =
        answer.get("status").stringValue().equals("silent") ? Silence.NOT_COVERED : null;
    List<Result> results = new ArrayList<>();
    node.get("results").forEach(each -> results.add(result(each)));
    return Samples.answer(
        new Reply(
            answer.get("text").stringValue(),
            Samples.judgement(verdict),
            silence,
            null,
            List.of(),
            List.of()),
        results.toArray(Result[]::new));
  }

  private static Result result(JsonNode node) {
    String part = node.get("part").stringValue();
    return Samples.result(
        node.get("document").stringValue(),
        node.get("citation").stringValue(),
        node.get("context").stringValue(),
        node.get("text").stringValue(),
        Arrays.stream(Part.values()).filter(p -> p.label().equals(part)).findAny().orElseThrow());
  }

  private static List<Boolean> booleans(JsonNode list) {
    List<Boolean> booleans = new ArrayList<>();
    list.forEach(each -> booleans.add(each.booleanValue()));
    return booleans;
  }

  private static Map<String, String> texts(SortedMap<String, Share> shares) {
    Map<String, String> texts = new LinkedHashMap<>();
    shares.forEach((name, share) -> texts.put(name, share.toString()));
    return texts;
  }

  private static Map<String, String> texts(JsonNode shares) {
    Map<String, String> texts = new LinkedHashMap<>();
    shares.properties().forEach(each -> texts.put(each.getKey(), each.getValue().stringValue()));
    return texts;
  }

  private static List<JsonNode> lines(String name) {
    try {
      return Files.readAllLines(file(name)).stream().map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode read(Path file) {
    return JSON.readTree(file);
  }

  private static Path file(String name) {
    try {
      return Path.of(
          requireNonNull(RecordedAnswersTest.class.getResource("recorded/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
