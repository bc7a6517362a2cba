package org.remit.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.remit.source.Edition;
import org.remit.source.Span;

/// The IRIs of the graph: the terms of the vocabulary it is written with, and the names of
/// documents, editions, clauses and spans. Every IRI is made from what it names, so the same text
/// makes the same graph.
public final class Terms {

  public static final String NS = "https://w3id.org/remit/ns#";
  public static final String ELI = "http://data.europa.eu/eli/ontology#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String DOCUMENTS = "https://w3id.org/remit/document/";

  /// The name of the graph that holds the vocabulary and its concept schemes.
  public static final String VOCABULARY = "https://w3id.org/remit/vocabulary";

  /// The prefixes that printed queries and exports use.
  public static final String PREFIXES =
      """
      PREFIX remit: <https://w3id.org/remit/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX role: <https://w3id.org/remit/role/>
      PREFIX topic: <https://w3id.org/remit/topic/>
      """;

  /// The path from an editorial question to each of its wordings, whatever is answered to it.
  public static final String WORDED =
      "(remit:wording|remit:yesWording|remit:noWording|remit:conditionalWording)";

  private Terms() {}

  static Node remit(String local) {
    return NodeFactory.createURI(NS + local);
  }

  static Node dcterms(String local) {
    return NodeFactory.createURI(DCTERMS + local);
  }

  static Node eli(String local) {
    return NodeFactory.createURI(ELI + local);
  }

  static Node oa(String local) {
    return NodeFactory.createURI(OA + local);
  }

  static Node prov(String local) {
    return NodeFactory.createURI(PROV + local);
  }

  /// The IRI of a document, whichever edition.
  public static String document(String id) {
    return DOCUMENTS + id;
  }

  /// The document that a clause stands in, or an edition is one of.
  ///
  /// @param iri the clause's or the edition's IRI
  public static String documentOf(String iri) {
    return iri.substring(DOCUMENTS.length(), iri.indexOf('/', DOCUMENTS.length()));
  }

  /// The IRI of an edition, which is also the name of its graph.
  public static String edition(Edition edition) {
    return document(edition.document()) + "/edition/" + edition.id();
  }

  /// The IRI of a clause by its identifier.
  public static String clause(Edition edition, String eId) {
    return edition(edition) + "#" + eId;
  }

  /// The IRI of the span at some code points, by RFC 5147's fragment of a plain text.
  static String span(Edition edition, Span codePoints) {
    return edition(edition) + "#char=" + codePoints.start() + "," + codePoints.end();
  }
}
