package org.remit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Escalation;
import org.remit.norm.Escalation.Manner;
import org.remit.norm.Grounding;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;

/// Writes what sentences tell of escalation: the part that each sentence tells, and the paths that
/// these parts make up.
///
/// Sentences with the same group tell of one path; its steps are counted on from sentence to
/// sentence, and those who may deal with it in the end, being a choice, share a position. A
/// sentence about a variant makes a path of its own beside it. A path about a complaint with no
/// stated end is a dead end: whoever is still not content is told of nowhere to go.
final class EscalationWriter {

  private final NormWriter writer;

  EscalationWriter(NormWriter writer) {
    this.writer = writer;
  }

  /// One path in the making.
  private record Path(Node self, @Nullable String group, List<Told> parts) {}

  /// What one sentence tells of it.
  private record Told(Reading reading, Escalation escalation) {}

  /// The step written last.
  ///
  /// @param number how many there are so far
  /// @param order its position
  private record Last(int number, int order, Manner manner) {}

  void write(List<Reading> readings) {
    Map<String, Path> paths = new LinkedHashMap<>();
    Map<String, Integer> variants = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Escalation escalation = reading.escalation();
      if (escalation != null) {
        String name = name(reading, escalation, variants);
        paths
            .computeIfAbsent(
                name, n -> new Path(writer.local(n), escalation.group(), new ArrayList<>()))
            .parts()
            .add(new Told(reading, escalation));
      }
    }
    paths.values().forEach(path -> path(path, paths.containsKey("path-" + path.group())));
  }

  private static String name(
      Reading reading, Escalation escalation, Map<String, Integer> variants) {
    String group = escalation.group();
    if (group == null) {
      return reading.id() + "__whole_path";
    }
    String main = "path-" + group;
    return escalation.variant() == null
        ? main
        : main + "__variant_" + variants.merge(group, 1, Integer::sum);
  }

  /// @param main whether there is the path that this one may be a variant of
  private void path(Path path, boolean main) {
    Node self = path.self();
    Told first = path.parts().getFirst();
    writer.add(self, RDF.type.asNode(), Terms.remit("EscalationPath"));
    if (path.group() != null) {
      writer.text(self, "pathGroup", path.group());
    }
    Set<String> topics = new TreeSet<>();
    Set<String> from = new LinkedHashSet<>();
    Last last = new Last(0, 0, Manner.GO);
    boolean ends = false;
    for (Told told : path.parts()) {
      writer.place(self, first.reading().clause().value(), told.reading().spans());
      topics.addAll(told.reading().topics());
      told.escalation().from().forEach(party -> from.add(party.role()));
      Phrase end = told.escalation().end();
      if (end != null) {
        ends |= last.number() > 0 || !told.escalation().steps().isEmpty() || noSteps(path);
        writer.text(self, "end", end.text());
      }
      last = part(self, told, last);
    }
    ends |= last.manner() == Manner.DEALT_WITH;
    from.forEach(role -> writer.add(self, Terms.remit("fromRole"), NormWriter.iri(role)));
    writer.text(self, "about", first.escalation().about().text());
    Phrase variant = first.escalation().variant();
    if (variant != null) {
      writer.text(self, "variant", variant.text());
    }
    if (variant != null && main) {
      writer.add(self, Terms.remit("variantOf"), writer.local("path-" + path.group()));
    }
    writer.truth(self, "deadEnd", !ends && topics.contains(Escalation.COMPLAINTS));
    writer.topics(self, List.copyOf(topics));
    boolean reviewed = path.parts().stream().allMatch(told -> told.reading().reviewed());
    writer.provenance(self, first.reading().rule(), reviewed ? reviewer(first.reading()) : null);
  }

  private static boolean noSteps(Path path) {
    return path.parts().stream().allMatch(told -> told.escalation().steps().isEmpty());
  }

  /// Writes the part of a path that a sentence tells; gives its last step.
  private Last part(Node path, Told told, Last before) {
    Reading reading = told.reading();
    Escalation escalation = told.escalation();
    Node self = writer.local(reading.id() + "__path");
    writer.add(writer.local(reading.id()), Terms.remit("tells"), self);
    writer.add(self, RDF.type.asNode(), Terms.remit("PathPart"));
    writer.add(self, Terms.dcterms("isPartOf"), path);
    for (Party party : escalation.from()) {
      writer.party(self, "fromRole", "from", party);
    }
    writer.phrase(self, "about", "about", escalation.about());
    writer.phrase(self, "end", "end", escalation.end());
    writer.phrase(self, "variant", "variant", escalation.variant());
    Last last = before;
    for (Escalation.Step step : escalation.steps()) {
      boolean choice = step.manner() == Manner.DEALT_WITH && last.manner() == Manner.DEALT_WITH;
      last = new Last(last.number() + 1, last.order() + (choice ? 0 : 1), step.manner());
      Node node = writer.local(reading.id() + "__path__step_" + last.number());
      writer.add(path, Terms.remit("step"), node);
      writer.add(self, Terms.remit("tellsStep"), node);
      writer.add(node, RDF.type.asNode(), Terms.remit("EscalationStep"));
      writer.add(node, Terms.remit("inClause"), writer.local(reading.clause().value()));
      writer.number(node, "stepOrder", last.order());
      if (step.manner() != Manner.GO) {
        writer.text(node, "stepKind", step.manner().label());
      }
      step.to().forEach(party -> writer.party(node, "goTo", "to", party));
      writer.phrase(node, "when", "when", step.when());
    }
    return last;
  }

  private static @Nullable String reviewer(Reading reading) {
    return reading.norms().stream()
        .map(norm -> norm.grounding())
        .map(Grounding::reviewer)
        .filter(name -> name != null)
        .findFirst()
        .orElse(NormWriter.REVIEWER);
  }
}
