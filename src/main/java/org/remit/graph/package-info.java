/// The knowledge graph: editions, clauses, norms and their provenance as RDF, and questions put to
/// them in SPARQL.
///
/// No other package spells an IRI of the ontology. The terms are those of ELI, ODRL, LegalRuleML,
/// W3C ORG, SKOS, PROV and Web Annotation, and `remit:` only for what these lack. Identifiers are
/// deterministic and there are no blank nodes, so that reading a document again writes the same
/// graph, byte for byte. A graph that does not conform to the shapes in `ontology/` is not
/// published.
@NullMarked
package org.remit.graph;

import org.jspecify.annotations.NullMarked;
