package org.remit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The fields of a passage that words are searched in, with their weights, and how words are told
/// apart.
///
/// The weights say how much a match in the field counts beside one in the clause's own words: a
/// lead-in is shared by its list, a heading by its section.
final class Fields {

  static final String KIND = "kind";
  static final String CLAUSE = "clause";
  static final String DOCUMENT = "document";
  static final String TEXT = "text";
  static final String LEAD_IN = "leadIn";
  static final String HEADINGS = "headings";
  static final String ASKED = "asked";

  // whole words, for spelling: those of the documents, and of the questions about them too
  static final String PRINTED = "printed";
  static final String WRITTEN = "written";

  static final String WORDING = "wording";
  static final String QUOTE = "quote";
  static final String VERDICT = "verdict";

  // whole, for filters: which clause, whom it names, what it is about, how far it can be relied on
  static final String CITATION = "citation";
  static final String ROLE = "role";
  static final String TOPIC = "topic";
  static final String STANDING = "standing";

  // where it lies among those it is compared with
  static final String PLACE = "place";
  static final String JUDGED = "judged";

  static final Map<String, Float> WEIGHTS = weights();

  /// A third of the clauses that a query of Lucene may have, since each term is sought in three
  /// fields.
  private static final int MOST_TERMS = 300;

  private Fields() {}

  private static Map<String, Float> weights() {
    Map<String, Float> weights = new LinkedHashMap<>();
    weights.put(TEXT, 1.0f);
    weights.put(LEAD_IN, 0.6f);
    weights.put(HEADINGS, 0.4f);
    return java.util.Collections.unmodifiableMap(weights);
  }

  static Analyzer analyzer() {
    Analyzer whole = new StandardAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new EnglishAnalyzer(), Map.of(PRINTED, whole, WRITTEN, whole));
  }

  /// The terms to search for some words with: each once, and no more than a query may hold.
  static Set<String> searched(Analyzer analyzer, String words) {
    return terms(analyzer, words).stream()
        .distinct()
        .limit(MOST_TERMS)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The terms of some words, in order, with doubles.
  static List<String> terms(Analyzer analyzer, String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }
}
