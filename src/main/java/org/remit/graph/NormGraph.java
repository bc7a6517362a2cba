package org.remit.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.source.Source;

/// The readings of a document as triples: what each sentence is, the norms it states, and the paths
/// of escalation that sentences tell of together.
///
/// Writing and reading are each other's reverse: what is read from the triples of some readings are
/// these readings, with parties in the order of their words and topics in the order of their names.
/// IRIs are made from the clause, the place of the sentence in it, and the words; there are no
/// blank nodes.
public final class NormGraph {

  private static final String FILE_BASE = "@base <";

  private NormGraph() {}

  /// The name of the graph that holds the reviewed readings of a document.
  public static String name(String document) {
    return Terms.document(document) + "/norms";
  }

  /// The triples of some readings.
  public static Graph write(List<Reading> readings, Source source) {
    return new NormWriter(source).write(readings);
  }

  /// The readings in a graph, in reading order.
  ///
  /// @param edition the graph of the edition that they are readings of, which has its text,
  ///   citations and standings
  /// @param name the edition's IRI
  public static List<Reading> read(Graph norms, Graph edition, String name) {
    return new NormReader(norms, edition, name).readings();
  }

  /// The readings in a Turtle file, in reading order.
  ///
  /// @param edition the graph of the edition that they are readings of
  public static List<Reading> read(Edition of, EditionGraph edition, Path turtle) {
    return read(read(of, turtle).graph(), edition.graph(), edition.name());
  }

  /// Reads reviewed readings from a Turtle file. What was reviewed for an earlier text of the same
  /// document is taken to speak of this edition; where its words have changed, [#checked] finds
  /// out.
  ///
  /// @throws IllegalArgumentException naming file, line and fault, where it is not Turtle
  public static NamedGraph read(Edition edition, Path turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      String text = Files.readString(turtle);
      RDFParser.fromString(rebased(text, edition), Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + turtle, e);
    } catch (RiotException e) {
      throw new IllegalArgumentException(turtle + ": not Turtle: " + e.getMessage(), e);
    }
    return new NamedGraph(name(edition.document()), graph);
  }

  private static String rebased(String turtle, Edition edition) {
    int base = turtle.indexOf(FILE_BASE);
    int end = turtle.indexOf('>', base);
    return base < 0 || end < 0
        ? turtle
        : turtle.substring(0, base + FILE_BASE.length())
            + Terms.edition(edition)
            + turtle.substring(end);
  }

  /// Reviewed readings that hold for an edition, and what became of the others.
  ///
  /// @param facts the readings that conform
  /// @param stale reviews of words that the text does not have
  /// @param withheld what did not conform and was left out, one line each
  public record Checked(NamedGraph facts, List<StaleReview> stale, List<String> withheld) {

    public Checked {
      stale = List.copyOf(stale);
      withheld = List.copyOf(withheld);
    }
  }

  /// The readings that conform together with the edition they are readings of. A reading whose
  /// words do not stand in the edition's text where it says is stale: it is withheld with its
  /// norms.
  public static Checked checked(NamedGraph norms, EditionGraph edition, Conformance conformance) {
    List<StaleReview> stale = StaleNorms.of(norms.graph(), edition);
    Graph current = StaleNorms.without(norms.graph(), edition.name(), stale);
    Conformance.Reviewed conforming =
        conformance.checked(new NamedGraph(norms.name(), current), edition);
    return new Checked(conforming.facts(), stale, conforming.withheld());
  }

  /// Reviewed readings that have been led to where their words stand in a changed text.
  ///
  /// @param norms those whose sentences the text still has
  /// @param stale the others
  public record Followed(NamedGraph norms, List<StaleReview> stale) {

    public Followed {
      stale = List.copyOf(stale);
    }
  }

  /// Leads reviewed readings to where their words now stand, after the text has changed somewhere:
  /// sentences that are the same to the letter and in the same order keep their reviews.
  ///
  /// @param now a reading of every sentence of the changed text
  public static Followed followed(
      NamedGraph norms, EditionGraph edition, List<Reading> now, Source source) {
    MovedNorms moved = new MovedNorms(norms.graph(), edition.name(), now, source);
    Graph led = moved.moved();
    List<StaleReview> resting = StaleNorms.of(led, edition);
    Graph current = StaleNorms.without(led, edition.name(), resting);
    List<StaleReview> stale = Stream.concat(moved.lost().stream(), resting.stream()).toList();
    return new Followed(new NamedGraph(norms.name(), current), stale);
  }

  /// The triples of some readings as a graph to publish.
  public static NamedGraph named(List<Reading> readings, Source source) {
    return new NamedGraph(name(source.id()), write(readings, source));
  }

  /// The readings of a graph as a Turtle file for people to read and to compare: a block for each
  /// sentence, in reading order. The same triples make the same file.
  public static String turtle(Graph norms, EditionGraph edition) {
    return new NormTurtle(norms, edition).print();
  }
}
