package org.remit.vocabulary;

/// The concept schemes of the vocabulary.
public enum Scheme {
  ROLE("role", "roles"),
  ACTION("action", "actions"),
  TOPIC("topic", "topics"),
  INSTRUMENT("instrument", "instruments");

  private static final String BASE = "https://w3id.org/remit/";

  private final String local;
  private final String file;

  Scheme(String local, String file) {
    this.local = local;
    this.file = file;
  }

  /// The scheme's IRI; its concepts' IRIs go on from there with a slash and their local name.
  public String iri() {
    return BASE + local;
  }

  /// The IRI of a concept by its local name.
  public String concept(String localName) {
    return iri() + "/" + localName;
  }

  /// The path of the scheme's file among the resources.
  String resource() {
    return "ontology/concepts/" + file + ".ttl";
  }
}
