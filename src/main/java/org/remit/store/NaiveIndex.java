package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.Analyzer;
import org.remit.graph.Terms;

/// The reference that the product's index is measured against: every passage is looked at, BM25 (k1
/// = 1.2, b = 0.75, as Lucene has them) and cosines are worked out as the books write them.
final class NaiveIndex implements PassageIndex {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Analyzer analyzer = Fields.analyzer();
  private final Entries entries;
  private final Map<String, Sense> senses;

  /// Makes it of whatever facts there are.
  record Maker(Meaning meaning) implements PassageIndex.Maker {
    @Override
    public PassageIndex make(Facts facts) {
      Entries entries = facts.entries();
      return new NaiveIndex(entries, new Vectors(meaning, null, note -> {}).of(entries.texts()));
    }
  }

  NaiveIndex(Entries entries, Map<String, Sense> senses) {
    this.entries = entries;
    this.senses = senses;
  }

  @Override
  public Found search(Search search, Sense meant) {
    Set<String> terms = Fields.searched(analyzer, search.words());
    List<Entries.Passage> passages =
        entries.passages().stream().filter(p -> search.in(p.document())).toList();
    Map<String, Double> words = new HashMap<>();
    add(words, 1.0f, terms, passages, entries.passages(), Entries.Passage::text);
    add(
        words,
        weight(Fields.LEAD_IN),
        terms,
        passages,
        entries.passages(),
        Entries.Passage::leadIn);
    add(
        words,
        weight(Fields.HEADINGS),
        terms,
        passages,
        entries.passages(),
        Entries.Passage::headings);
    Questions questions = questions();
    float[] cosines = new float[entries.questions().size()];
    for (int i = 0; i < cosines.length; i++) {
      String wording = entries.questions().get(i).wording();
      cosines[i] = (float) cosine(meant.asked(), kept(sense(wording).asked()));
    }
    Map<String, Near> nearest = questions.near(cosines);
    Map<String, Double> asked = new HashMap<>();
    nearest.forEach((clause, near) -> asked.put(clause, near.asked()));
    Map<String, Double> askedWords = new HashMap<>();
    add(askedWords, 1.0f, terms, passages, entries.passages(), Entries.Passage::asked);
    Map<String, Double> near = scores(passages, p -> cosine(meant.asked(), said(p)));
    float[] alike = alike(asked);
    Set<String> wanted = new TreeSet<>(top(words, search.limit()));
    wanted.addAll(top(near, search.limit()));
    wanted.addAll(top(askedWords, search.limit()));
    Map<String, Double> here = new HashMap<>(asked);
    here.keySet().removeIf(about -> !in(search, about));
    wanted.addAll(top(here, search.limit()));
    wanted.addAll(search.also());
    List<Hit> hits = new ArrayList<>();
    for (Entries.Passage passage : passages) {
      if (wanted.contains(passage.clause())) {
        Questions.Wording best = questions.nearest(nearest.get(passage.clause()));
        hits.add(
            new Hit(
                passage.clause(),
                words.getOrDefault(passage.clause(), 0d),
                near.getOrDefault(passage.clause(), 0d),
                asked.getOrDefault(passage.clause(), 0d),
                askedWords.getOrDefault(passage.clause(), 0d),
                0,
                cosine(alike, said(passage)),
                best.wording(),
                best.quote()));
      }
    }
    hits.sort(Comparator.comparing(Hit::clause));
    return new Found(hits, asked, new Votes(judged(), meant.judged()));
  }

  private float[] alike(Map<String, Double> asked) {
    List<Entries.Passage> all = entries.passages();
    float[] near = new float[all.size()];
    for (int i = 0; i < near.length; i++) {
      near[i] = asked.getOrDefault(all.get(i).clause(), 0d).floatValue();
    }
    List<float[]> places = all.stream().map(this::said).toList();
    return Feedback.of(near, places.isEmpty() ? 0 : places.getFirst().length, places::get);
  }

  /// Whether something is a clause of a document to look in.
  private static boolean in(Search search, String iri) {
    return iri.startsWith(Terms.DOCUMENTS) && search.in(Terms.documentOf(iri));
  }

  /// A place in numbers of 16 bits, as the product's index keeps it.
  private static float[] kept(float[] place) {
    float[] kept = new float[place.length];
    for (int i = 0; i < place.length; i++) {
      kept[i] = Float.float16ToFloat(Float.floatToFloat16(place[i]));
    }
    return kept;
  }

  private static float weight(String field) {
    return Fields.WEIGHTS.getOrDefault(field, 0f);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length && i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private Sense sense(String text) {
    return requireNonNull(senses.get(text));
  }

  private float[] said(Entries.Passage passage) {
    return kept(sense(passage.said()).said());
  }

  private Questions questions() {
    return new Questions(wordings());
  }

  private List<Questions.Wording> wordings() {
    return entries.questions().stream()
        .map(asked ->
            new Questions.Wording(asked.about(), asked.wording(), asked.quote(), asked.verdict()))
        .toList();
  }

  private Judged judged() {
    Map<String, float[]> said = new LinkedHashMap<>();
    entries.passages().forEach(p -> said.put(p.clause(), sense(p.said()).said()));
    Map<String, float[]> judged = new HashMap<>();
    entries.questions().forEach(q -> judged.put(q.wording(), sense(q.wording()).judged()));
    return new Judged(said, wordings(), judged);
  }

  private void add(
      Map<String, Double> into,
      float weight,
      Set<String> terms,
      List<Entries.Passage> passages,
      List<Entries.Passage> all,
      java.util.function.Function<Entries.Passage, String> field) {
    Bm25 bm25 = new Bm25(all.stream().map(p -> count(field.apply(p))).toList());
    for (Entries.Passage passage : passages) {
      double score = weight * bm25.score(terms, count(field.apply(passage)));
      if (score > 0) {
        into.merge(passage.clause(), score, Double::sum);
      }
    }
  }

  private Map<String, Integer> count(String words) {
    Map<String, Integer> counts = new HashMap<>();
    Fields.terms(analyzer, words).forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  /// BM25 over the texts of one field; texts without a word do not count among them.
  private static final class Bm25 {
    private final Map<String, Integer> containing = new HashMap<>();
    private int texts;
    private double length;

    Bm25(List<Map<String, Integer>> all) {
      for (Map<String, Integer> text : all) {
        texts += text.isEmpty() ? 0 : 1;
        length += size(text);
        text.keySet().forEach(term -> containing.merge(term, 1, Integer::sum));
      }
    }

    private static int size(Map<String, Integer> text) {
      return text.values().stream().mapToInt(Integer::intValue).sum();
    }

    double score(Set<String> terms, Map<String, Integer> text) {
      double score = 0;
      for (String term : terms) {
        int frequency = text.getOrDefault(term, 0);
        int in = containing.getOrDefault(term, 0);
        if (frequency > 0) {
          double idf = Math.log(1 + (texts - in + 0.5) / (in + 0.5));
          double norm = K1 * (1 - B + B * size(text) * texts / length);
          score += idf * frequency / (frequency + norm);
        }
      }
      return score;
    }
  }

  private static Map<String, Double> scores(
      List<Entries.Passage> passages, ToDoubleFunction<Entries.Passage> score) {
    Map<String, Double> scores = new LinkedHashMap<>();
    passages.forEach(p -> scores.put(p.clause(), score.applyAsDouble(p)));
    return scores;
  }

  private static List<String> top(Map<String, Double> scores, int limit) {
    return scores.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Collections.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void close() {}
}
