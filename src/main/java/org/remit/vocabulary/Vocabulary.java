package org.remit.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// The concepts that documents and questions are read with, and the words that name them.
public final class Vocabulary {

  private static final String COVERED_BY = "https://w3id.org/remit/ns#usuallyCoveredBy";
  private static final String HOLDER_SAYS = "https://w3id.org/remit/ns#holderSays";

  private final Map<String, Concept> byIri = new LinkedHashMap<>();
  private final Labels names = new Labels();
  private final Labels everyday = new Labels();
  private final Labels firstPerson = new Labels();

  /// A vocabulary of some concepts.
  public Vocabulary(List<Concept> concepts) {
    for (Concept concept : concepts) {
      byIri.put(concept.iri(), concept);
      names.add(concept.label(), concept);
      concept.names().forEach(name -> names.add(name, concept));
      everyday.add(concept.label(), concept);
      concept.names().forEach(name -> everyday.add(name, concept));
      concept.everyday().forEach(name -> everyday.add(name, concept));
      concept.holderSays().forEach(words -> firstPerson.add(words, concept));
    }
  }

  /// Reads the concept schemes that come with Remit.
  public static Vocabulary load() {
    List<Concept> concepts = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      concepts.addAll(read(scheme));
    }
    return new Vocabulary(concepts);
  }

  private static List<Concept> read(Scheme scheme) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in =
        Vocabulary.class.getClassLoader().getResourceAsStream(scheme.resource())) {
      if (in == null) {
        throw new IllegalStateException(scheme.resource() + " is not on the class path");
      }
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + scheme.resource(), e);
    }
    return model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
        .map(resource -> concept(scheme, resource))
        .sorted(Comparator.comparing(Concept::iri))
        .toList();
  }

  private static Concept concept(Scheme scheme, Resource resource) {
    Property coveredBy = resource.getModel().createProperty(COVERED_BY);
    Property holderSays = resource.getModel().createProperty(HOLDER_SAYS);
    return new Concept(
        resource.getURI(),
        scheme,
        labels(resource, SKOS.prefLabel).stream().findFirst().orElse(resource.getLocalName()),
        labels(resource, SKOS.altLabel),
        labels(resource, SKOS.hiddenLabel),
        concepts(resource, SKOS.broader),
        labels(resource, SKOS.definition).stream().findFirst().orElse(""),
        labels(resource, coveredBy).stream().findFirst(),
        concepts(resource, SKOS.related),
        labels(resource, holderSays));
  }

  private static List<String> concepts(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream()
        .map(statement -> statement.getResource().getURI())
        .sorted()
        .toList();
  }

  private static List<String> labels(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream()
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getString())
        .sorted()
        .toList();
  }

  /// The concept with an IRI.
  public Optional<Concept> concept(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /// The concepts of a scheme, sorted by IRI.
  public List<Concept> concepts(Scheme scheme) {
    return byIri.values().stream().filter(c -> c.scheme() == scheme).toList();
  }

  /// A concept's ancestors, nearest first.
  public List<Concept> broader(Concept concept) {
    List<Concept> above = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(concept.iri()));
    List<String> next = concept.broader();
    while (!next.isEmpty()) {
      List<String> further = new ArrayList<>();
      for (String iri : next) {
        Concept broader = byIri.get(iri);
        if (broader != null && seen.add(iri)) {
          above.add(broader);
          further.addAll(broader.broader());
        }
      }
      next = further;
    }
    return above;
  }

  /// The concepts that a document's words name, by the documents' own names for them.
  public List<Mention> inDocument(String text) {
    return names.find(text);
  }

  /// The concepts that a question's words name, everyday words included.
  public List<Mention> inQuestion(String text) {
    return everyday.find(text);
  }

  /// The roles that people show they hold by what a question's words call theirs.
  public List<Mention> inFirstPerson(String text) {
    return firstPerson.find(text);
  }

  /// What else the words of a mention may mean: nothing where they are the concept's own name.
  public List<Concept> otherReadings(Mention mention) {
    Concept concept = mention.concept();
    if (mention.words().equalsIgnoreCase(concept.label())) {
      return List.of();
    }
    return concept.related().stream().flatMap(iri -> concept(iri).stream()).toList();
  }

  /// Every place of a text where one of a concept's names or everyday words stands, whatever else
  /// may be meant there.
  public static List<Mention> everywhere(Concept concept, String text) {
    Labels labels = new Labels();
    labels.add(concept.label(), concept);
    concept.names().forEach(name -> labels.add(name, concept));
    concept.everyday().forEach(name -> labels.add(name, concept));
    return labels.find(text);
  }
}
