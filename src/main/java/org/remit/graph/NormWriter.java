package org.remit.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Source;
import org.remit.source.Span;

/// Writes readings as triples.
final class NormWriter {

  static final String RULES = "https://w3id.org/remit/rule/";
  static final String AGENTS = "https://w3id.org/remit/agent/";

  /// Who stands by a reading that says no more than that it is reviewed.
  static final String REVIEWER = "remit reviewer";

  private final Source source;
  private final String edition;
  private final Graph graph = GraphFactory.createDefaultGraph();

  NormWriter(Source source) {
    this.source = source;
    this.edition = Terms.edition(source.edition());
  }

  Graph write(List<Reading> readings) {
    readings.forEach(this::reading);
    new EscalationWriter(this).write(readings);
    return graph;
  }

  private void reading(Reading reading) {
    Node self = local(reading.id());
    add(self, RDF.type.asNode(), Terms.remit("Reading"));
    switch (reading.kind()) {
      case DEFINITION -> add(self, RDF.type.asNode(), Terms.remit("Definition"));
      case ROLE -> add(self, RDF.type.asNode(), Terms.remit("RoleStatement"));
      case CONTEXT -> add(self, RDF.type.asNode(), Terms.remit("Context"));
      case NORM, HEADING, LEAD_IN, FURNITURE, UNMODELLED -> {}
    }
    place(self, reading.clause().value(), reading.spans());
    text(self, "sentenceKind", reading.kind().label());
    if (reading.reason() != null) {
      text(self, "contextReason", reading.reason().label());
    }
    topics(self, reading.topics());
    provenance(self, reading.rule(), reading.reviewed() ? reviewer(reading) : null);
    int n = 0;
    for (Norm norm : reading.norms()) {
      n++;
      Node stated = local(reading.id() + "__norm_" + n);
      add(self, Terms.remit("states"), stated);
      norm(stated, norm);
    }
  }

  /// A reading has its reviewer from its norms.
  private static String reviewer(Reading reading) {
    if (reading.kind() == SentenceKind.NORM) {
      String named = reading.norms().getFirst().grounding().reviewer();
      return named == null ? REVIEWER : named;
    }
    return REVIEWER;
  }

  private void norm(Node self, Norm norm) {
    String type = norm.type();
    String named = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    add(self, RDF.type.asNode(), Terms.remit(named));
    Grounding grounding = norm.grounding();
    place(self, grounding.clause().value(), grounding.spans());
    Strength strength = norm.strength();
    if (strength != null) {
      String local = strength == Strength.MANDATORY ? "Mandatory" : "Advisory";
      add(self, Terms.remit("strength"), Terms.remit(local));
    }
    norm.bearers().forEach(party -> party(self, "bearer", "bearer", party));
    if (norm.bearers().isEmpty()) {
      truth(self, "bearerNotStated", true);
    }
    norm.counterparties().forEach(party -> party(self, "counterparty", "counterparty", party));
    phrase(self, "modal", "modal", norm.frame().modal());
    String concept = norm.action().concept();
    if (concept != null) {
      add(self, Terms.remit("action"), iri(concept));
    }
    text(self, "actionText", norm.action().text());
    spans(self, "action", norm.action().words());
    phrase(self, "object", "object", norm.object());
    phrase(self, "condition", "condition", norm.condition());
    phrase(self, "exception", "exception", norm.exception());
    TimeLimit limit = norm.timeLimit();
    if (limit != null) {
      Node node = iri(self.getURI() + "__limit");
      add(self, Terms.remit("timeLimit"), node);
      limit(node, limit);
    }
    instrument(self, norm.instrument());
    topics(self, norm.topics());
    provenance(self, grounding.rule(), grounding.reviewer());
  }

  private void instrument(Node self, @Nullable String instrument) {
    if (instrument == null) {
      return;
    }
    if (instrument.startsWith("https://")) {
      add(self, Terms.remit("instrument"), iri(instrument));
    } else {
      text(self, "instrumentName", instrument);
    }
  }

  private void limit(Node self, TimeLimit limit) {
    add(self, RDF.type.asNode(), Terms.remit("TimeLimit"));
    text(self, "limitKind", limit.kind().label());
    String iso = limit.iso();
    Integer amount = limit.amount();
    TimeLimit.Unit unit = limit.unit();
    if (iso != null && amount != null && unit != null) {
      text(self, "duration", iso);
      number(self, "amount", amount);
      text(self, "unit", unit.label());
    }
    phrase(self, "fromEvent", "event", limit.from());
    phrase(self, "hedge", "hedge", limit.hedge());
    spans(self, "limit", limit.words());
  }

  /// Where something is read from: its clause and edition, and all the words.
  void place(Node self, String clause, List<Span> words) {
    add(self, Terms.remit("inEdition"), iri(edition));
    add(self, Terms.remit("inClause"), local(clause));
    words.forEach(span -> add(self, Terms.remit("hasSpan"), span(span, "char", null)));
  }

  void provenance(Node self, @Nullable String rule, @Nullable String reviewer) {
    truth(self, "reviewed", reviewer != null);
    if (rule != null) {
      String encoded = URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
      add(self, Terms.prov("wasGeneratedBy"), iri(RULES + encoded));
    }
    if (reviewer != null) {
      String encoded = URLEncoder.encode(reviewer.replace(' ', '-'), StandardCharsets.UTF_8);
      Node agent = iri(AGENTS + encoded);
      add(self, Terms.prov("wasAttributedTo"), agent);
      add(agent, RDF.type.asNode(), Terms.prov("Agent"));
      add(agent, RDFS.label.asNode(), NodeFactory.createLiteralString(reviewer));
    }
  }

  void topics(Node self, List<String> topics) {
    topics.forEach(topic -> add(self, Terms.dcterms("subject"), iri(topic)));
  }

  /// A party by its role, with the words that name it.
  void party(Node self, String property, String part, Party party) {
    add(self, Terms.remit(property), iri(party.role()));
    for (Span words : party.words().spans()) {
      Node span = span(words, part, party.localName());
      add(span, Terms.remit("mentionsRole"), iri(party.role()));
      add(self, Terms.remit("hasSpan"), span);
    }
  }

  void phrase(Node self, String property, String part, @Nullable Phrase phrase) {
    if (phrase != null) {
      text(self, property, phrase.text());
      spans(self, part, phrase);
    }
  }

  private void spans(Node self, String part, Phrase phrase) {
    phrase.spans().forEach(words -> add(self, Terms.remit("hasSpan"), span(words, part, null)));
  }

  /// @param role the role that the words are said of, or null
  private Node span(Span span, String part, @Nullable String role) {
    Span points = source.codePoints(span);
    String kind = role == null ? part : part + "-" + role;
    Node self = local(kind + "=" + points.start() + "," + points.end());
    add(self, RDF.type.asNode(), Terms.remit("Span"));
    literal(self, Terms.oa("start"), Integer.toString(points.start()));
    literal(self, Terms.oa("end"), Integer.toString(points.end()));
    add(self, Terms.oa("exact"), NodeFactory.createLiteralString(span.of(source.text())));
    if (!part.equals("char")) {
      text(self, "part", part);
    }
    return self;
  }

  Node local(String fragment) {
    return iri(edition + "#" + fragment);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  void text(Node self, String property, String value) {
    add(self, Terms.remit(property), NodeFactory.createLiteralString(value));
  }

  void number(Node self, String property, int value) {
    literal(self, Terms.remit(property), Integer.toString(value));
  }

  private void literal(Node self, Node property, String number) {
    add(self, property, NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger));
  }

  void truth(Node self, String property, boolean value) {
    add(
        self,
        Terms.remit(property),
        NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
  }
}
