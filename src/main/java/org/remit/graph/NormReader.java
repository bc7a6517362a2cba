package org.remit.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.remit.clause.EId;
import org.remit.clause.Quotation;
import org.remit.clause.Standing;
import org.remit.norm.Action;
import org.remit.norm.ContextReason;
import org.remit.norm.Duty;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Reading;
import org.remit.norm.Right;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Span;

/// Reads readings back from triples.
final class NormReader {

  private final Graph norms;
  private final Graph edition;
  private final String name;
  private final String text;
  private final boolean plain;

  NormReader(Graph norms, Graph edition, String name) {
    this.norms = norms;
    this.edition = edition;
    this.name = name;
    this.text = GraphReader.sourceText(edition, name);
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    norms
        .find(Node.ANY, RDF.type.asNode(), Terms.remit("Reading"))
        .forEachRemaining(triple -> readings.add(reading(triple.getSubject())));
    readings.sort(Comparator.comparing(Reading::span).thenComparing(Reading::id));
    return readings;
  }

  private Reading reading(Node self) {
    EId clause = new EId(fragment(object(norms, self, "inClause")));
    Node there = NodeFactory.createURI(name + "#" + clause.value());
    List<Span> spans = spans(self, "");
    String reason = optional(self, "contextReason");
    List<Norm> stated = new ArrayList<>();
    for (Node norm : objects(self, Terms.remit("states"))) {
      stated.add(norm(norm));
    }
    Node part = object(norms, self, "tells");
    return new Reading(
        fragment(self),
        clause,
        literal(edition, there, "citation"),
        spans,
        words(spans),
        standing(there),
        labelled(SentenceKind.values(), SentenceKind::label, literal(norms, self, "sentenceKind")),
        stated,
        part == null ? null : escalation(part),
        iris(self, Terms.dcterms("subject")),
        reason == null ? null : labelled(ContextReason.values(), ContextReason::label, reason),
        rule(self),
        literal(norms, self, "reviewed").equals("true"));
  }

  private Set<Standing> standing(Node clause) {
    Set<Standing> standing = EnumSet.noneOf(Standing.class);
    for (Standing each : Standing.values()) {
      if (edition.contains(
          clause, Terms.remit("standing"), Terms.remit(GraphWriter.standing(each)))) {
        standing.add(each);
      }
    }
    return standing;
  }

  private Norm norm(Node self) {
    Frame frame = frame(self);
    if (is(self, "Permission")) {
      return new Permission(frame);
    }
    if (is(self, "Right")) {
      return new Right(frame);
    }
    boolean mandatory = norms.contains(self, Terms.remit("strength"), Terms.remit("Mandatory"));
    Strength strength = mandatory ? Strength.MANDATORY : Strength.ADVISORY;
    return is(self, "Duty") ? new Duty(strength, frame) : new Prohibition(strength, frame);
  }

  private boolean is(Node self, String type) {
    return norms.contains(self, RDF.type.asNode(), Terms.remit(type));
  }

  private Frame frame(Node self) {
    Node action = object(norms, self, "action");
    Node limit = object(norms, self, "timeLimit");
    Node instrument = object(norms, self, "instrument");
    return new Frame(
        parties(self, "bearer", "bearer"),
        parties(self, "counterparty", "counterparty"),
        phrase(self, "modal", "modal"),
        new Action(
            action == null ? null : action.getURI(),
            literal(norms, self, "actionText"),
            quoted(spans(self, "action"))),
        optional(self, "object", "object"),
        optional(self, "condition", "condition"),
        optional(self, "exception", "exception"),
        limit == null ? null : limit(limit),
        instrument == null ? optional(self, "instrumentName") : instrument.getURI(),
        iris(self, Terms.dcterms("subject")),
        new Grounding(
            new EId(fragment(object(norms, self, "inClause"))),
            spans(self, ""),
            rule(self),
            reviewer(self)));
  }

  private TimeLimit limit(Node self) {
    String amount = optional(self, "amount");
    String unit = optional(self, "unit");
    return new TimeLimit(
        labelled(TimeLimit.Kind.values(), TimeLimit.Kind::label, literal(norms, self, "limitKind")),
        amount == null ? null : Integer.valueOf(amount),
        unit == null ? null : labelled(TimeLimit.Unit.values(), TimeLimit.Unit::label, unit),
        optional(self, "fromEvent", "event"),
        optional(self, "hedge", "hedge"),
        quoted(spans(self, "limit")));
  }

  private Escalation escalation(Node self) {
    String group =
        objects(self, Terms.dcterms("isPartOf")).stream()
            .flatMap(path -> objects(path, Terms.remit("pathGroup")).stream())
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(null);
    List<Node> steps = new ArrayList<>(objects(self, Terms.remit("tellsStep")));
    steps.sort(
        Comparator.comparingInt((Node step) -> Integer.parseInt(literal(norms, step, "stepOrder")))
            .thenComparing(Node::getURI));
    return new Escalation(
        parties(self, "fromRole", "from"),
        phrase(self, "about", "about"),
        steps.stream()
            .map(step ->
                new Escalation.Step(
                    parties(step, "goTo", "to"), optional(step, "when", "when"), manner(step)))
            .toList(),
        optional(self, "end", "end"),
        optional(self, "variant", "variant"),
        group);
  }

  private Manner manner(Node step) {
    String kind = optional(step, "stepKind");
    return kind == null ? Manner.GO : labelled(Manner.values(), Manner::label, kind);
  }

  private @Nullable String rule(Node self) {
    return objects(self, Terms.prov("wasGeneratedBy")).stream()
        .map(node -> node.getURI().substring(NormWriter.RULES.length()))
        .map(local -> java.net.URLDecoder.decode(local, java.nio.charset.StandardCharsets.UTF_8))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String reviewer(Node self) {
    return objects(self, Terms.prov("wasAttributedTo")).stream()
        .flatMap(agent -> objects(agent, RDFS.label.asNode()).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(null);
  }

  /// Parties in the order of the words that name them; those that no words name come last.
  private List<Party> parties(Node self, String property, String part) {
    List<Party> parties = new ArrayList<>();
    for (Node role : objects(self, Terms.remit(property))) {
      List<Span> spans = new ArrayList<>();
      for (Node span : objects(self, Terms.remit("hasSpan"))) {
        if (part(span).equals(part) && norms.contains(span, Terms.remit("mentionsRole"), role)) {
          spans.add(span(span));
        }
      }
      spans.sort(null);
      parties.add(new Party(role.getURI(), quoted(spans)));
    }
    parties.sort(ORDER);
    return parties;
  }

  /// The order that parties are read back in.
  static final Comparator<Party> ORDER =
      Comparator.comparingInt((Party party) ->
              party.words().spans().isEmpty()
                  ? Integer.MAX_VALUE
                  : party.words().spans().getFirst().start())
          .thenComparing(Party::role);

  private Phrase phrase(Node self, String property, String part) {
    return new Phrase(literal(norms, self, property), spans(self, part));
  }

  private @Nullable Phrase optional(Node self, String property, String part) {
    String words = optional(self, property);
    return words == null ? null : new Phrase(words, spans(self, part));
  }

  private Phrase quoted(List<Span> spans) {
    return new Phrase(words(spans), spans);
  }

  private String words(List<Span> spans) {
    return Quotation.of(text, spans).text();
  }

  private String part(Node span) {
    String part = optional(span, "part");
    return part == null ? "" : part;
  }

  private List<Span> spans(Node self, String part) {
    List<Span> spans = new ArrayList<>();
    for (Node node : objects(self, Terms.remit("hasSpan"))) {
      if (part(node).equals(part)) {
        spans.add(span(node));
      }
    }
    spans.sort(null);
    return spans;
  }

  private Span span(Node node) {
    int start = number(node, "start");
    int end = number(node, "end");
    if (plain) {
      return new Span(start, end);
    }
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  private int number(Node node, String property) {
    return objects(node, Terms.oa(property)).stream()
        .map(Node::getLiteralLexicalForm)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(node + " has no oa:" + property));
  }

  private static String fragment(@Nullable Node node) {
    if (node == null) {
      throw new IllegalArgumentException("a reading or norm without a clause");
    }
    return node.getURI().substring(node.getURI().indexOf('#') + 1);
  }

  private static <T> T labelled(T[] values, Function<T, String> label, String wanted) {
    for (T value : values) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw new IllegalArgumentException("unknown: \"" + wanted + "\"");
  }

  /// In the order of their names.
  private List<Node> objects(Node subject, Node property) {
    return norms.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
        .sorted(Comparator.comparing(Node::toString, NormReader::natural))
        .toList();
  }

  /// `norm_2` before `norm_10`.
  private static int natural(String a, String b) {
    return a.length() != b.length() && stem(a).equals(stem(b))
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  private static String stem(String name) {
    return name.replaceFirst("\\d+$", "");
  }

  private List<String> iris(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getURI).toList();
  }

  private static @Nullable Node object(Graph graph, Node subject, String property) {
    return graph.find(subject, Terms.remit(property), Node.ANY).toList().stream()
        .map(t -> t.getObject())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String optional(Node self, String property) {
    Node object = object(norms, self, property);
    return object == null ? null : object.getLiteralLexicalForm();
  }

  private static String literal(Graph graph, Node self, String property) {
    Node object = object(graph, self, property);
    return object == null ? "" : object.getLiteralLexicalForm();
  }
}
