package org.remit.comparison;

import java.util.List;
import java.util.Set;
import org.remit.clause.Standing;
import org.remit.graph.Terms;
import org.remit.norm.Norm;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// One sentence of a document, ready to be laid beside another: its words, its norms, and the
/// shared rules that its clause states.
///
/// @param heading the heading it stands under, or ""
/// @param context the lead-ins that complete it, or ""
/// @param quotedFrom the instrument whose words they are, or ""
/// @param clauseUri its clause's IRI
/// @param rules IRIs of the shared rules that its clause states, as reviewed
public record Saying(
    Edition edition,
    Reading reading,
    String heading,
    String context,
    String quotedFrom,
    String clauseUri,
    Set<String> rules) {

  public Saying {
    rules = Set.copyOf(rules);
  }

  public String document() {
    return edition.document();
  }

  public String text() {
    return reading.text();
  }

  public String citation() {
    return reading.citation();
  }

  public List<Norm> norms() {
    return reading.norms();
  }

  /// What must be known of it before relying on it.
  public List<String> standing() {
    return reading.standing().stream().map(Standing::label).toList();
  }

  /// The page that shows its clause in its document.
  public String href() {
    return "/documents/" + document() + "#" + reading.clause().value();
  }

  /// The sentence's name among all documents.
  String id() {
    return document() + "#" + reading.id();
  }

  /// Its IRI.
  String uri() {
    return Terms.clause(edition, reading.id());
  }

  boolean states() {
    return !norms().isEmpty();
  }

  /// Whether it is a rule of the protocol, or says something beside its rules; words to be deleted,
  /// minutes and reports are neither.
  boolean speaks() {
    boolean speaking =
        switch (reading.kind()) {
          case NORM, DEFINITION, ROLE, CONTEXT -> true;
          case HEADING, LEAD_IN, FURNITURE, UNMODELLED -> false;
        };
    return speaking
        && reading.standing().stream()
            .noneMatch(standing ->
                standing == Standing.STRUCK_OUT
                    || standing == Standing.MINUTED
                    || standing == Standing.REPORTED);
  }
}
