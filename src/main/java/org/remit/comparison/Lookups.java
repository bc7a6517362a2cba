package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.comparison.Lookup.Found;
import org.remit.comparison.Lookup.Nearest;
import org.remit.comparison.Lookup.Sureness;
import org.remit.graph.StoredClause;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.store.KnowledgeBase;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Vocabulary;

/// Looks through the whole text of one document for a topic that no clause of it is about.
///
/// How sure it is that the document is silent follows from what is found:
///
/// - not sure where nobody has read the document, or where words stand in it that documents use for
///   the topic;
/// - fairly sure where only everyday words stand in it, in clauses that a person took to be about
///   something else, or where a clause comes as near in meaning as those of a document that speaks;
/// - sure where neither is so.
final class Lookups {

  /// The names that a label joins: "Bullying and harassment".
  private static final Pattern JOINED = Pattern.compile(",? and | or |, ");

  /// As many letters as forms of one word share: bully, bullied; harass, harassment.
  private static final int STEM = 5;

  private final Nearness nearness;
  private final Vocabulary vocabulary;
  private final Map<String, Excerpt> byIri = new LinkedHashMap<>();
  private final List<StoredClause> clauses;
  private final String source;
  private final boolean reviewed;

  Lookups(
      KnowledgeBase base,
      Edition edition,
      List<Excerpt> all,
      Vocabulary vocabulary,
      Nearness nearness) {
    this.nearness = nearness;
    this.vocabulary = vocabulary;
    all.forEach(each -> byIri.put(each.uri(), each));
    this.clauses = base.clauses(edition.document());
    this.source = base.sourceText(edition.document());
    this.reviewed = !all.isEmpty() && all.stream().allMatch(Excerpt::reviewed);
  }

  /// Those words of a topic's label that stand nowhere in the document in any form, though it
  /// speaks of the topic: it may forbid harassment and never say bullying.
  List<String> notNamed(Concept topic) {
    String text = source.toLowerCase(Locale.ROOT);
    List<String> names = topic.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return Stream.of(JOINED.split(topic.label().toLowerCase(Locale.ROOT)))
        .filter(name -> names.contains(name) && !name.contains(" ") && name.length() >= STEM)
        .filter(name -> !text.contains(name.substring(0, STEM)))
        .toList();
  }

  /// What was looked for and found of a topic and those narrower than it.
  Lookup of(Concept topic, List<Concept> narrower) {
    List<Concept> concepts = new ArrayList<>(List.of(topic));
    concepts.addAll(narrower);
    List<Found> found = found(concepts);
    Nearest nearest = nearest(topic);
    Sureness sureness = sureness(found, nearest);
    return new Lookup(
        concepts,
        words(concepts, Lookups::names),
        words(concepts, Concept::everyday),
        found,
        nearest,
        sureness,
        reason(sureness, found, nearest));
  }

  private static List<String> names(Concept concept) {
    List<String> names = new ArrayList<>(List.of(concept.label()));
    names.addAll(concept.names());
    return names;
  }

  private static List<String> words(List<Concept> concepts, Function<Concept, List<String>> of) {
    return concepts.stream().flatMap(each -> of.apply(each).stream()).distinct().toList();
  }

  private List<Found> found(List<Concept> concepts) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      for (Mention mention : Vocabulary.everywhere(concept, source)) {
        Excerpt at = at(mention.span());
        if (at != null) {
          String words = mention.words().replaceAll("\\s+", " ");
          found.putIfAbsent(
              words.toLowerCase(Locale.ROOT) + at.clause(),
              new Found(words, isName(concept, mention), at, about(at)));
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Found each) -> !each.own())
                .thenComparingInt(each -> each.clause().order()))
        .toList();
  }

  /// Whether words are a document's name for a concept, and no mere everyday word.
  private static boolean isName(Concept concept, Mention mention) {
    Concept named =
        new Concept(
            concept.iri(),
            concept.scheme(),
            concept.label(),
            concept.names(),
            List.of(),
            concept.broader(),
            concept.definition(),
            Optional.empty());
    return !Vocabulary.everywhere(named, mention.words()).isEmpty();
  }

  private @Nullable Excerpt at(Span units) {
    int point = source.codePointCount(0, units.start());
    Excerpt at = null;
    for (StoredClause clause : clauses) {
      Excerpt excerpt = byIri.get(clause.iri());
      if (excerpt != null && clause.words().stream().anyMatch(w -> w.span().contains(point))) {
        at = excerpt;
      }
    }
    return at;
  }

  private List<Concept> about(Excerpt clause) {
    return clause.topics().stream()
        .flatMap(topic -> vocabulary.concept(topic).stream())
        .sorted(Comparator.comparing(Concept::label))
        .toList();
  }

  private @Nullable Nearest nearest(Concept topic) {
    Map<String, Double> asked = new TreeMap<>(nearness.asked(topic));
    asked.keySet().retainAll(byIri.keySet());
    return asked.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> {
          Excerpt clause = byIri.getOrDefault(best.getKey(), byIri.values().iterator().next());
          double near = Math.round(best.getValue() * 1e2) / 1e2;
          boolean asNear = best.getValue() >= nearness.near(topic);
          return new Nearest(clause, near, asNear, about(clause));
        })
        .orElse(null);
  }

  private Sureness sureness(List<Found> found, @Nullable Nearest nearest) {
    if (!reviewed || found.stream().anyMatch(Found::own)) {
      return Sureness.NOT_SURE;
    }
    return !found.isEmpty() || (nearest != null && nearest.asNear())
        ? Sureness.FAIRLY_SURE
        : Sureness.SURE;
  }

  private String reason(Sureness sureness, List<Found> found, @Nullable Nearest nearest) {
    return switch (sureness) {
      case NOT_SURE ->
          reviewed
              ? "Words that documents use for it stand here, in clauses that a person took to be"
                  + " about something else: "
                  + quoted(found, true)
                  + "."
              : "No person has read this document sentence by sentence.";
      case FAIRLY_SURE ->
          found.isEmpty() && nearest != null
              ? "None of its words stands here, but "
                  + nearest.clause().citation()
                  + " comes as near in meaning as what another document says of it."
              : "Everyday words for it stand here, in clauses about something else: "
                  + quoted(found, false)
                  + ".";
      case SURE ->
          "A person has read every sentence, none of its words stands anywhere in the text, and no"
              + " clause comes as near in meaning as what other documents say of it.";
    };
  }

  private static String quoted(List<Found> found, boolean own) {
    TreeSet<String> words = new TreeSet<>();
    found.stream()
        .filter(each -> each.own() || !own)
        .forEach(each -> words.add("“" + each.words().toLowerCase(Locale.ROOT) + "”"));
    return String.join(", ", words);
  }
}
