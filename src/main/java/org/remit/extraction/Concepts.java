package org.remit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Standing;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Mention;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// Finds the actions, topics and instruments of the vocabulary in the words of a sentence.
final class Concepts {

  private static final int MOST_TOPICS = 3;
  private static final Pattern UNDER =
      Pattern.compile(
          "^(?:In accordance with|Under|By virtue of|As required"
              + " by)\\s+|\\b(?:duty|obligation|right)s? under\\s+|\\bunder (?:the terms of"
              + " )?(?:the|their|its)\\s+",
          Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;

  Concepts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The action that a verb and what follows it name: the longest name wins, then the earliest.
  @Nullable String action(Grammar g, int verb, String text) {
    String plain = g.lemma(verb) + " " + text;
    return vocabulary.inDocument(plain).stream()
        .filter(mention -> mention.concept().scheme() == Scheme.ACTION)
        .min(
            Comparator.<Mention>comparingInt(m -> m.span().start() > plain.length() / 2 ? 1 : 0)
                .thenComparingInt(m -> -m.span().length())
                .thenComparingInt(m -> m.span().start()))
        .map(mention -> mention.concept().iri())
        .orElse(null);
  }

  /// The topics of a sentence: those its words name, then those of its lead-in and its headings.
  List<String> topics(Statement statement) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    count(statement.own().text(), 4, false, weights);
    count(statement.lead(), 2, false, weights);
    List<String> headings = statement.headings();
    for (int i = 0; i < headings.size(); i++) {
      count(headings.get(i), i == headings.size() - 1 ? 3 : 1, true, weights);
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(weights.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return ranked.stream().limit(MOST_TOPICS).map(Map.Entry::getKey).toList();
  }

  /// @param heading whether it is one: a matter that is none of such documents as a rule is one of
  ///   this where a heading says so
  private void count(String words, int weight, boolean heading, Map<String, Integer> into) {
    for (Mention mention : vocabulary.inDocument(words)) {
      Concept concept = mention.concept();
      if (concept.scheme() == Scheme.TOPIC && (heading || concept.coveredBy().isEmpty())) {
        into.merge(concept.iri(), weight, Integer::sum);
      }
    }
  }

  /// The instrument that a sentence is quoted from or rests on: a concept's IRI, else its name.
  @Nullable String instrument(Reader reader) {
    Statement statement = reader.statement();
    String quoted = statement.clause().quotedFrom();
    if (quoted != null && statement.clause().standing().contains(Standing.QUOTED)) {
      String concept = named(quoted, 0);
      return concept != null ? concept : quoted;
    }
    String text = reader.grammar().text();
    Matcher under = UNDER.matcher(text);
    while (under.find()) {
      String concept = named(text.substring(under.end()), 40);
      if (concept != null) {
        return concept;
      }
    }
    return null;
  }

  /// The instrument named at the beginning of words, within so many characters.
  private @Nullable String named(String words, int within) {
    return vocabulary.inDocument(words).stream()
        .filter(mention -> mention.concept().scheme() == Scheme.INSTRUMENT)
        .filter(mention -> within == 0 || mention.span().start() <= within)
        .map(mention -> mention.concept().iri())
        .findFirst()
        .orElse(null);
  }
}
