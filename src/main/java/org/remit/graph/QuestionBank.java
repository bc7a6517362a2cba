package org.remit.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.remit.norm.Verdict;

/// The editorial questions of one document: a graph of its own, reviewed by people and read from a
/// Turtle file beside the document's text.
public final class QuestionBank {

  private QuestionBank() {}

  /// Reads a document's editorial questions from a Turtle file.
  ///
  /// @throws IllegalArgumentException naming file, line and fault, where it is not Turtle
  public static NamedGraph read(String document, Path turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(turtle)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + turtle, e);
    } catch (RiotException e) {
      throw new IllegalArgumentException(turtle + ": not Turtle: " + e.getMessage(), e);
    }
    return new NamedGraph(name(document), BlankNodes.named(graph));
  }

  /// The questions in a graph that clauses answer, sorted by name; wordings sorted too.
  public static List<EditorialQuestion> questions(Graph graph) {
    return questions(graph, Terms.remit("answeredBy"));
  }

  /// Likewise those that no protocol answers, with the matters that they ask about.
  public static List<EditorialQuestion> outside(Graph vocabulary) {
    return questions(vocabulary, Terms.remit("asksAbout"));
  }

  private static List<EditorialQuestion> questions(Graph graph, Node about) {
    List<EditorialQuestion> questions = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("EditorialQuestion"))
        .forEachRemaining(triple -> {
          Node self = triple.getSubject();
          List<EditorialQuestion.Wording> wordings = wordings(graph, self);
          String quote = texts(graph, self, Terms.oa("exact")).stream().findFirst().orElse("");
          graph
              .find(self, about, Node.ANY)
              .mapWith(Triple::getObject)
              .filterKeep(Node::isURI)
              .forEachRemaining(answer ->
                  questions.add(
                      new EditorialQuestion(self.getURI(), answer.getURI(), quote, wordings)));
        });
    questions.sort(
        Comparator.comparing(EditorialQuestion::iri).thenComparing(EditorialQuestion::about));
    return questions;
  }

  private static List<EditorialQuestion.Wording> wordings(Graph graph, Node self) {
    List<EditorialQuestion.Wording> wordings = new ArrayList<>();
    for (String text : texts(graph, self, Terms.remit("wording"))) {
      wordings.add(new EditorialQuestion.Wording(text, null));
    }
    for (Verdict verdict : Verdict.values()) {
      for (String text : texts(graph, self, Terms.remit(verdict.label() + "Wording"))) {
        wordings.add(new EditorialQuestion.Wording(text, verdict));
      }
    }
    wordings.sort(Comparator.comparing(EditorialQuestion.Wording::text));
    return wordings;
  }

  private static List<String> texts(Graph graph, Node self, Node property) {
    return graph
        .find(self, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /// The name of the graph that holds a document's questions.
  public static String name(String document) {
    return Terms.document(document) + "/questions";
  }
}
