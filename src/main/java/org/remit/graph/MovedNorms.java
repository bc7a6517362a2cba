package org.remit.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Reading;
import org.remit.source.Source;
import org.remit.source.Span;

/// Leads reviewed readings to where their words stand after the text has changed around them.
///
/// The sentences that the reviews quote and those of the changed text are laid side by side; the
/// longest run of equal ones, in order, has only moved. The review of a sentence that is not in
/// that run is stale, and so is one that rests on words of such a sentence, as an item's does on
/// those of its lead-in.
final class MovedNorms {

  private static final Pattern OF_A_READING = Pattern.compile("(.+__s_\\d+)(__.*)?");
  private static final Pattern OF_A_SPAN = Pattern.compile("(.+)=(\\d+),(\\d+)");

  private final Graph norms;
  private final String base;
  private final Source source;
  private final Map<String, String> readings = new HashMap<>();
  private final Map<String, String> clauses = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<StaleReview> lost = new ArrayList<>();

  /// Words that stood in one place and stand in another, in code points.
  private record Move(Span before, int now) {}

  /// One sentence with its words to the letter.
  private record Sentence(String id, String clause, List<Span> places, List<String> words) {}

  MovedNorms(Graph norms, String base, List<Reading> now, Source source) {
    this.norms = norms;
    this.base = base;
    this.source = source;
    align(reviewed(), now.stream().map(this::sentence).toList());
  }

  private Sentence sentence(Reading reading) {
    return new Sentence(
        reading.id(),
        reading.clause().value(),
        reading.spans().stream().map(source::codePoints).toList(),
        reading.spans().stream().map(span -> span.of(source.text())).toList());
  }

  private List<Sentence> reviewed() {
    List<Sentence> sentences = new ArrayList<>();
    norms
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Reading"))
        .mapWith(Triple::getSubject)
        .forEachRemaining(reading -> {
          List<Node> spans = new ArrayList<>(objects(reading, Terms.remit("hasSpan")));
          spans.sort(Comparator.comparing(this::place));
          sentences.add(
              new Sentence(
                  fragment(reading),
                  objects(reading, Terms.remit("inClause")).stream()
                      .map(MovedNorms::fragment)
                      .findFirst()
                      .orElse(""),
                  spans.stream().map(this::place).toList(),
                  spans.stream().map(this::words).toList()));
        });
    sentences.removeIf(sentence -> sentence.places().isEmpty());
    sentences.sort(Comparator.comparing(sentence -> sentence.places().getFirst()));
    return sentences;
  }

  /// Finds the longest common run: `longest[i][j]` is its length from the i-th and j-th sentence.
  private void align(List<Sentence> before, List<Sentence> now) {
    int[][] longest = new int[before.size() + 1][now.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).words().equals(now.get(j).words())
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int j = 0;
    for (int i = 0; i < before.size(); i++) {
      Sentence sentence = before.get(i);
      while (j < now.size()
          && !sentence.words().equals(now.get(j).words())
          && longest[i + 1][j] < longest[i][j + 1]) {
        j++;
      }
      if (j < now.size() && sentence.words().equals(now.get(j).words())) {
        move(sentence, now.get(j));
        j++;
      } else {
        lost.add(new StaleReview(sentence.id(), folded(sentence.words())));
      }
    }
  }

  private static String folded(List<String> words) {
    return String.join(" ", words).replaceAll("\\s+", " ").strip();
  }

  private void move(Sentence before, Sentence now) {
    readings.put(before.id(), now.id());
    clauses.putIfAbsent(before.clause(), now.clause());
    for (int i = 0; i < before.places().size(); i++) {
      moves.add(new Move(before.places().get(i), now.places().get(i).start()));
    }
  }

  /// The reviews of sentences that the text does not have any more.
  List<StaleReview> lost() {
    return List.copyOf(lost);
  }

  /// The other readings, where their words now stand.
  Graph moved() {
    Graph kept = StaleNorms.without(norms, base, lost);
    Graph moved = GraphFactory.createDefaultGraph();
    kept.find()
        .forEachRemaining(triple -> {
          Node subject = triple.getSubject();
          Node property = triple.getPredicate();
          moved.add(named(subject), property, object(subject, property, triple.getObject()));
        });
    return moved;
  }

  private Node object(Node subject, Node property, Node object) {
    if (property.equals(Terms.oa("start")) || property.equals(Terms.oa("end"))) {
      Span now = now(place(subject));
      int offset = property.equals(Terms.oa("start")) ? 0 : place(subject).length();
      return now == null
          ? object
          : NodeFactory.createLiteralDT(
              Integer.toString(now.start() + offset), object.getLiteralDatatype());
    }
    return property.equals(Terms.remit("inClause")) ? clause(subject, object) : named(object);
  }

  /// The clause that a reading's words now stand in, which may be another than its neighbours'.
  private Node clause(Node subject, Node clause) {
    Matcher reading = OF_A_READING.matcher(fragment(subject));
    String before = reading.matches() ? reading.group(1) : "";
    String now = readings.getOrDefault(before, "");
    boolean own = place(before).equals(fragment(clause)) && !now.isEmpty();
    return local(own ? place(now) : clauses.getOrDefault(fragment(clause), fragment(clause)));
  }

  /// The clause in a reading's identifier.
  private static String place(String reading) {
    return reading.replaceFirst("__s_\\d+$", "");
  }

  private Node named(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(base + "#")) {
      return node;
    }
    String fragment = fragment(node);
    Matcher span = OF_A_SPAN.matcher(fragment);
    if (span.matches()) {
      Span place = now(new Span(number(span.group(2)), number(span.group(3))));
      // words of a sentence that is lost: under a name that no words of the new text have
      String kind = place == null ? "formerly-" + span.group(1) : span.group(1);
      Span named = place == null ? new Span(number(span.group(2)), number(span.group(3))) : place;
      return local(kind + "=" + named.start() + "," + named.end());
    }
    Matcher reading = OF_A_READING.matcher(fragment);
    if (reading.matches()) {
      String rest = reading.group(2) == null ? "" : reading.group(2);
      String own = reading.group(1);
      return local(readings.getOrDefault(own, own) + rest);
    }
    return node;
  }

  /// Where some words of a moved sentence now stand.
  private @Nullable Span now(Span place) {
    for (Move move : moves) {
      if (move.before().contains(place)) {
        return place.shifted(move.now() - move.before().start());
      }
    }
    return null;
  }

  private Node local(String fragment) {
    return NodeFactory.createURI(base + "#" + fragment);
  }

  private static String fragment(Node node) {
    return node.isURI() ? node.getURI().substring(node.getURI().indexOf('#') + 1) : "";
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private Span place(Node span) {
    return new Span(offset(span, "start"), offset(span, "end"));
  }

  private int offset(Node span, String property) {
    return objects(span, Terms.oa(property)).stream()
        .mapToInt(node -> number(node.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  private String words(Node span) {
    return objects(span, Terms.oa("exact")).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private List<Node> objects(Node subject, Node property) {
    return norms.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
