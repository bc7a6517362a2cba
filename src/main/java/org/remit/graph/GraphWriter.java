package org.remit.graph;

import static java.lang.Integer.MAX_VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.remit.clause.Change;
import org.remit.clause.Clause;
import org.remit.clause.ClauseTree;
import org.remit.clause.CrossReference;
import org.remit.clause.EId;
import org.remit.clause.Part;
import org.remit.clause.PartKind;
import org.remit.clause.Quotation;
import org.remit.clause.Standing;
import org.remit.clause.Unit;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;
import org.remit.source.Issue;
import org.remit.source.Source;
import org.remit.source.Span;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Writes a clause tree as the triples of its edition's graph.
///
/// The same tree makes the same triples: IRIs are made from what they name and there are no blank
/// nodes.
public final class GraphWriter {

  private final ClauseTree tree;
  private final Source source;
  private final Edition edition;
  private final Vocabulary vocabulary;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<EId, List<Unit>> pieces = new HashMap<>();
  private int order;

  private GraphWriter(ClauseTree tree, Vocabulary vocabulary) {
    this.tree = tree;
    this.source = tree.source();
    this.edition = source.edition();
    this.vocabulary = vocabulary;
  }

  /// The graph of a tree's edition, before it is checked.
  public static EditionGraph write(ClauseTree tree, Vocabulary vocabulary) {
    return write(tree, vocabulary, List.of());
  }

  /// The graph of a tree's edition, with oddities that were found after the tree was made.
  public static EditionGraph write(ClauseTree tree, Vocabulary vocabulary, List<Issue> later) {
    GraphWriter writer = new GraphWriter(tree, vocabulary);
    writer.edition();
    List<Unit> units = tree.units();
    for (Unit unit : units) {
      if (unit.part() > 0) {
        writer.pieces.computeIfAbsent(unit.clause().eId(), k -> new ArrayList<>()).add(unit);
      }
    }
    tree.roots().forEach(clause -> writer.clause(clause, iri(Terms.edition(writer.edition))));
    units.forEach(writer::unit);
    tree.references().forEach(writer::reference);
    List<Issue> issues = new ArrayList<>(tree.issues());
    issues.addAll(later);
    writer.issues(issues);
    return new EditionGraph(writer.edition, writer.graph, List.of());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  private void text(Node subject, Node property, String value) {
    if (!value.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralString(value));
    }
  }

  private void number(Node subject, Node property, int value) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  private void truth(Node subject, Node property, boolean value) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  private void edition() {
    Node document = iri(Terms.document(edition.document()));
    Node self = iri(Terms.edition(edition));
    add(document, RDF.type.asNode(), Terms.remit("Document"));
    add(document, Terms.eli("is_realized_by"), self);
    add(self, RDF.type.asNode(), Terms.remit("Edition"));
    add(self, Terms.eli("realizes"), document);
    text(self, Terms.dcterms("identifier"), edition.document());
    text(self, Terms.remit("council"), edition.council());
    truth(self, Terms.remit("councilInferred"), edition.councilInferred());
    text(self, Terms.remit("councilEvidence"), edition.councilEvidence());
    text(self, Terms.dcterms("title"), edition.title());
    text(self, Terms.remit("dateNote"), edition.dateNote());
    if (edition.date() != null) {
      add(
          self,
          Terms.dcterms("date"),
          NodeFactory.createLiteralDT(edition.date().toString(), XSDDatatype.XSDdate));
    } else {
      truth(self, Terms.remit("dateNotStated"), true);
    }
    add(self, Terms.remit("status"), Terms.remit(status(edition.status())));
    text(self, Terms.remit("statusEvidence"), edition.statusEvidence());
    text(self, Terms.dcterms("provenance"), edition.origin());
    text(self, Terms.remit("sourceFile"), edition.file());
    text(self, Terms.remit("sha256"), edition.sha256());
    text(self, Terms.remit("sourceText"), source.text());
  }

  static String status(EditionStatus status) {
    return switch (status) {
      case DRAFT -> "statusDraft";
      case IN_FORCE -> "statusInForce";
      case SUPERSEDED -> "statusSuperseded";
      case NOT_STATED -> "statusNotStated";
    };
  }

  static String standing(Standing standing) {
    return switch (standing) {
      case DRAFT -> "Draft";
      case PROPOSED -> "Proposed";
      case STRUCK_OUT -> "StruckOut";
      case QUOTED -> "Quoted";
      case MINUTED -> "Minuted";
      case REPORTED -> "Reported";
      case RESTATED -> "Restated";
    };
  }

  private void clause(Clause clause, Node parent) {
    Node self = iri(Terms.clause(edition, clause.eId().value()));
    add(self, RDF.type.asNode(), Terms.remit("Clause"));
    add(self, Terms.dcterms("isPartOf"), parent);
    text(self, Terms.remit("eId"), clause.eId().value());
    text(self, Terms.remit("level"), clause.level().label());
    number(self, Terms.remit("order"), order++);
    text(self, Terms.remit("citation"), clause.citation());
    text(self, Terms.remit("number"), tree.text(clause, PartKind.NUM));
    text(self, Terms.remit("heading"), tree.text(clause, PartKind.HEADING));
    text(
        self,
        Terms.remit("cells"),
        clause.cells().stream()
            .map(cell -> Quotation.of(source.text(), cell).text())
            .collect(Collectors.joining(StoredClause.BETWEEN_CELLS)));
    clause.standing().forEach(s -> add(self, Terms.remit("standing"), Terms.remit(standing(s))));
    if (clause.quotedFrom() != null) {
      text(self, Terms.remit("quotedFrom"), clause.quotedFrom());
    }
    EId qualifies = clause.qualifies();
    if (qualifies != null) {
      add(self, Terms.remit("qualifies"), iri(Terms.clause(edition, qualifies.value())));
    }
    for (Part part : clause.parts()) {
      part.spans()
          .forEach(
              span -> add(self, Terms.remit("hasSpan"), span(span, "char", part.kind().label())));
    }
    for (Change change : clause.changes()) {
      String kind = change.kind().label();
      add(self, Terms.remit("hasSpan"), span(change.span(), kind, kind));
    }
    int close =
        clause.part(PartKind.WRAP_UP).map(p -> p.spans().getFirst().start()).orElse(MAX_VALUE);
    List<Unit> own = pieces.getOrDefault(clause.eId(), List.of());
    own.stream().filter(unit -> start(unit) < close).forEach(this::piece);
    clause.children().forEach(child -> clause(child, self));
    own.stream().filter(unit -> start(unit) >= close).forEach(this::piece);
  }

  private static int start(Unit unit) {
    return unit.spans().getFirst().start();
  }

  /// A span by what its characters are to whom: a clause's part owns the plain name of the place,
  /// and whatever else may lie at the same place has a name of its own kind.
  private Node span(Span span, String kind, String part) {
    Span points = source.codePoints(span);
    Node self = iri(Terms.span(edition, points).replace("#char=", "#" + kind + "="));
    add(self, RDF.type.asNode(), Terms.remit("Span"));
    number(self, Terms.oa("start"), points.start());
    number(self, Terms.oa("end"), points.end());
    text(self, Terms.oa("exact"), span.of(source.text()));
    text(self, Terms.remit("part"), part);
    return self;
  }

  private void unit(Unit unit) {
    Node self = iri(Terms.clause(edition, unit.id()));
    add(self, RDF.type.asNode(), Terms.remit("Passage"));
    text(self, Terms.remit("text"), unit.text());
    text(self, Terms.remit("leadIn"), unit.context());
    text(self, Terms.remit("headingPath"), String.join(" › ", unit.headings()));
    mentions(unit.context() + " " + unit.text())
        .forEach(role -> add(self, Terms.remit("mentionsRole"), iri(role)));
    Set<String> topics = new TreeSet<>();
    topics(String.join(" . ", unit.headings())).map(Concept::iri).forEach(topics::add);
    topics(unit.context() + " " + unit.text())
        .filter(topic -> topic.coveredBy().isEmpty())
        .map(Concept::iri)
        .forEach(topics::add);
    topics.forEach(topic -> add(self, Terms.dcterms("subject"), iri(topic)));
  }

  /// What some words of the document are about. A matter that is none of such documents as a rule
  /// is one of this where a heading says so, and no sooner.
  private Stream<Concept> topics(String words) {
    return vocabulary.inDocument(words).stream()
        .map(Mention::concept)
        .filter(concept -> concept.scheme() == Scheme.TOPIC);
  }

  /// A piece of a clause too long to show whole is a clause below it.
  private void piece(Unit unit) {
    Node self = iri(Terms.clause(edition, unit.id()));
    add(self, RDF.type.asNode(), Terms.remit("Clause"));
    add(self, Terms.dcterms("isPartOf"), iri(Terms.clause(edition, unit.clause().eId().value())));
    text(self, Terms.remit("eId"), unit.id());
    text(self, Terms.remit("level"), "piece");
    number(self, Terms.remit("order"), order++);
    text(self, Terms.remit("citation"), unit.citation());
    unit.clause()
        .standing()
        .forEach(s -> add(self, Terms.remit("standing"), Terms.remit(standing(s))));
    for (Span span : unit.spans()) {
      add(self, Terms.remit("hasSpan"), span(span, "piece", "content"));
    }
  }

  private Set<String> mentions(String text) {
    Set<String> roles = new TreeSet<>();
    for (Mention mention : vocabulary.inDocument(text)) {
      if (mention.concept().scheme() == Scheme.ROLE) {
        roles.add(mention.concept().iri());
      }
    }
    return roles;
  }

  private void reference(CrossReference reference) {
    Span points = source.codePoints(reference.span());
    Node self = iri(Terms.edition(edition) + "#ref=" + points.start() + "," + points.end());
    add(self, RDF.type.asNode(), Terms.remit("CrossReference"));
    add(self, Terms.remit("inClause"), iri(Terms.clause(edition, reference.from().value())));
    add(self, Terms.remit("hasSpan"), span(reference.span(), "reference", "reference"));
    for (EId target : reference.targets()) {
      add(self, Terms.remit("refersTo"), iri(Terms.clause(edition, target.value())));
    }
    if (reference.targets().isEmpty()) {
      truth(self, Terms.remit("unresolved"), true);
    }
  }

  private void issues(List<Issue> issues) {
    for (int i = 0; i < issues.size(); i++) {
      Issue issue = issues.get(i);
      Node self = iri(Terms.edition(edition) + "#issue-" + (i + 1));
      add(self, RDF.type.asNode(), Terms.remit("Issue"));
      add(self, Terms.remit("inEdition"), iri(Terms.edition(edition)));
      text(
          self,
          Terms.remit("issueKind"),
          issue.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      text(self, Terms.remit("message"), issue.message());
      if (!issue.span().isEmpty()) {
        add(self, Terms.remit("hasSpan"), span(issue.span(), "issue", "issue"));
      }
    }
  }
}
