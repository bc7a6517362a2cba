package org.remit.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Correlative;
import org.remit.answer.Judgement;
import org.remit.answer.Reply;
import org.remit.answer.Result;
import org.remit.answer.TableRow;
import org.remit.answer.Understood;
import org.remit.norm.Norm;
import org.remit.norm.Reading;
import org.remit.norm.Verdict;
import org.remit.source.Edition;
import org.remit.source.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an answer as JSON, as `openapi.json` describes it: the same fields in the same order
/// every time, so that the same answer is the same bytes.
public final class AnswerJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AnswerJson() {}

  /// The answer in UTF-8.
  public static byte[] bytes(Answer answer) {
    return MAPPER.writeValueAsBytes(node(answer));
  }

  /// The answer laid out for reading.
  public static String pretty(Answer answer) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(answer));
  }

  private static ObjectNode node(Answer answer) {
    boolean explain = answer.ask().explain();
    List<String> asker = answer.understood().frame().askerRoles();
    ObjectNode node = NODES.objectNode();
    node.put("question", answer.ask().question());
    node.put("council", answer.ask().council());
    node.set("understood", understood(answer.understood()));
    node.set("answer", reply(answer.reply(), asker, explain));
    ArrayNode results = node.putArray("results");
    answer.results().forEach(result -> results.add(result(result, asker, explain)));
    SuggestionJson.into(node.putArray("related"), answer.related());
    return node;
  }

  private static ObjectNode understood(Understood understood) {
    ObjectNode node = NODES.objectNode();
    node.put("text", understood.text());
    node.put("kind", understood.kind());
    node.set("concepts", matches(understood.concepts()));
    node.put("sparql", understood.sparql());
    node.set("frame", frame(understood.frame()));
    ArrayNode alternatives = node.putArray("alternatives");
    for (Understood.Alternative other : understood.alternatives()) {
      alternatives
          .addObject()
          .put("part", other.part().label())
          .put("label", other.label())
          .put("matched", other.matched())
          .put("href", other.ask().address());
    }
    return node;
  }

  private static ObjectNode frame(Understood.Frame frame) {
    ObjectNode node = NODES.objectNode();
    Understood.Match asker = frame.asker();
    node.set("asker", asker == null ? NODES.nullNode() : match(asker));
    node.put("askerActs", frame.askerActs());
    node.set("actors", matches(frame.actors()));
    node.set("others", matches(frame.others()));
    node.set("about", matches(frame.about()));
    node.set("numbers", strings(frame.numbers()));
    return node;
  }

  private static ArrayNode matches(List<Understood.Match> matches) {
    ArrayNode node = NODES.arrayNode();
    matches.forEach(match -> node.add(match(match)));
    return node;
  }

  private static ObjectNode match(Understood.Match match) {
    return NODES
        .objectNode()
        .put("iri", match.iri())
        .put("label", match.label())
        .put("matched", match.matched());
  }

  private static ObjectNode reply(Reply reply, List<String> asker, boolean explain) {
    Verdict verdict = reply.verdict();
    Reply.Silence silence = reply.silence();
    ObjectNode node = NODES.objectNode();
    node.put("status", reply.silent() ? "silent" : "answered");
    node.put("text", reply.text());
    node.put("verdict", verdict == null ? null : verdict.label());
    Judgement judgement = reply.judgement();
    node.put("verdictSure", judgement == null ? null : judgement.sure());
    node.put("silence", silence == null ? null : silence.label());
    @Nullable Result next = reply.askNext();
    node.set("askNext", next == null ? NODES.nullNode() : result(next, asker, explain));
    node.set("speaking", strings(reply.speaking()));
    node.set("silentCouncils", strings(reply.silentCouncils()));
    Reply.Page page = reply.page();
    node.set(
        "page",
        page == null
            ? NODES.nullNode()
            : NODES.objectNode().put("title", page.title()).put("href", page.href()));
    return node;
  }

  /// Says whose edition it is.
  static void putCouncil(ObjectNode node, Edition edition) {
    node.put("document", edition.document());
    node.put("council", edition.council());
    node.put("councilInferred", edition.councilInferred());
    node.set("edition", edition(edition));
  }

  private static ObjectNode result(Result result, List<String> asker, boolean explain) {
    Edition edition = result.edition();
    ObjectNode node = NODES.objectNode();
    node.put("rank", result.rank());
    node.put("score", rounded(result.score()));
    node.put("part", result.part().label());
    putCouncil(node, edition);
    node.put("citation", result.citation());
    node.put("heading", result.heading());
    node.put("context", result.context());
    node.put("text", result.text());
    if (result.row() != null) {
      ArrayNode cells = node.putArray("cells");
      for (TableRow.Cell cell : result.row().cells()) {
        cells.addObject().put("head", cell.head()).put("text", cell.text());
      }
    }
    node.set("standing", strings(result.standing()));
    node.put("quotedFrom", result.quotedFrom());
    ArrayNode highlights = node.putArray("highlights");
    result.highlights().forEach(span -> highlights.add(range(span)));
    node.set("changes", changes(result.changes()));
    ArrayNode norms = node.putArray("norms");
    for (Reading reading : result.readings()) {
      for (Norm norm : reading.norms()) {
        ObjectNode stated = NormJson.of(norm, reading.reviewed());
        if (!asker.isEmpty()) {
          stated.put("forAsker", Correlative.words(norm, asker));
        }
        norms.add(stated);
      }
    }
    node.put("uri", result.uri());
    node.put("href", result.href());
    if (explain) {
      ObjectNode explanation = node.putObject("explanation");
      result.explanation().forEach((name, value) -> explanation.put(name, rounded(value)));
    }
    return node;
  }

  /// The four facts by which an answer names an edition.
  static ObjectNode edition(Edition edition) {
    ObjectNode node = NODES.objectNode();
    node.put("id", edition.id());
    node.put("title", edition.title());
    node.put("date", edition.date() == null ? null : edition.date().toString());
    node.put("status", edition.status().label());
    return node;
  }

  static ArrayNode changes(List<Result.Changed> changes) {
    ArrayNode node = NODES.arrayNode();
    for (Result.Changed change : changes) {
      node.addObject().put("kind", change.kind()).set("range", range(change.range()));
    }
    return node;
  }

  static ArrayNode range(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode node = NODES.arrayNode();
    values.forEach(node::add);
    return node;
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN);
  }
}
