package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The index of the product: Lucene over the passages' fields and over the questions they answer,
/// and the vectors of both, all of them looked at for each search.
final class LuceneIndex implements PassageIndex {

  /// Counts up with each change of what is indexed or how.
  private static final String FORMAT = "5";

  private final Analyzer analyzer = Fields.analyzer();
  private final Directory directory;
  private final Meaning meaning;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// The passage that each document of the index stands for or answers with.
  private final List<String> clauses = new ArrayList<>();

  private final Map<String, Integer> passages = new HashMap<>();

  /// Of the passages, in the order of the index, where they come before the questions.
  private final Space said;

  /// Of the questions, in the space that they share with the passages.
  private final Space asked;

  private final Questions questions;

  /// Opens the index beside the facts; when it is missing, damaged or made from other facts, makes
  /// it anew.
  record Maker(Path folder, Meaning meaning, Consumer<String> progress)
      implements PassageIndex.Maker {

    @Override
    public PassageIndex make(Facts facts) {
      String wanted = FORMAT + " " + facts.fingerprint() + " " + meaning.model();
      try {
        Path index = Files.createDirectories(folder.resolve("index"));
        LuceneIndex found = usable(index, wanted);
        if (found != null) {
          return found;
        }
        progress.accept("making the index");
        Entries entries = facts.entries();
        Vectors vectors = new Vectors(meaning, folder.resolve("vectors.bin"), progress);
        Map<String, float[]> meant = vectors.of(entries.texts());
        try (Directory directory = FSDirectory.open(index)) {
          Indexing.build(directory, entries, meant, wanted);
        }
        return new LuceneIndex(FSDirectory.open(index), meaning);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make the index in " + folder, e);
      }
    }

    private @Nullable LuceneIndex usable(Path index, String wanted) throws IOException {
      try {
        if (!DirectoryReader.indexExists(FSDirectory.open(index))) {
          return null;
        }
        if (fingerprint(index).equals(wanted)) {
          return new LuceneIndex(FSDirectory.open(index), meaning);
        }
      } catch (IOException | RuntimeException e) {
        progress.accept("the index is damaged");
        clear(index);
      }
      return null;
    }

    /// A writer would begin by reading what is damaged.
    private static void clear(Path index) throws IOException {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private LuceneIndex(Directory directory, Meaning meaning) throws IOException {
    this.directory = directory;
    this.meaning = meaning;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    try {
      List<float[]> vectors = new ArrayList<>();
      List<Questions.Wording> wordings = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
        load(leaf, reader.storedFields(), vectors, wordings);
      }
      List<float[]> saying = vectors.subList(0, passages.size());
      List<float[]> asking = vectors.subList(passages.size(), vectors.size());
      this.said = new Space(saying.parallelStream().map(meaning::passage).toList());
      this.asked = new Space(asking.parallelStream().map(meaning::question).toList());
      this.questions = new Questions(wordings);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void load(
      LeafReaderContext leaf,
      StoredFields stored,
      List<float[]> vectors,
      List<Questions.Wording> wordings)
      throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.VECTOR);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      Document document = stored.document(leaf.docBase + doc);
      String clause = document.get(Fields.CLAUSE);
      if (document.get(Fields.KIND).equals(Indexing.PASSAGE)) {
        passages.put(clause, clauses.size());
      } else {
        String verdict = document.get(Fields.VERDICT);
        wordings.add(
            new Questions.Wording(
                clause,
                text(document, Fields.WORDING),
                text(document, Fields.QUOTE),
                verdict == null ? null : Verdict.valueOf(verdict)));
      }
      clauses.add(clause);
      if (!requireNonNull(values).advanceExact(doc)) {
        throw new IOException("the index lacks a vector");
      }
      BytesRef bytes = values.binaryValue();
      float[] vector = new float[bytes.length / Float.BYTES];
      ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(vector);
      vectors.add(vector);
    }
  }

  private static String text(Document document, String field) {
    String text = document.get(field);
    return text == null ? "" : text;
  }

  private String clause(int doc) {
    return clauses.get(doc);
  }

  /// The fingerprint of the facts that an index was made from, or "".
  private static String fingerprint(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      return SegmentInfos.readLatestCommit(directory)
          .getUserData()
          .getOrDefault(Indexing.FINGERPRINT, "");
    }
  }

  @Override
  public Found search(Search search) {
    reader.incRef();
    try {
      return found(search);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the index", e);
    } finally {
      release();
    }
  }

  private void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }

  private Found found(Search search) throws IOException {
    Set<String> terms = Fields.searched(analyzer, search.words());
    Map<String, Double> words = matched(words(terms, Fields.WEIGHTS), search);
    Map<String, Double> askedWords = matched(words(terms, Map.of(Fields.ASKED, 1f)), search);
    float[] question = meaning.question(meaning.of(List.of(search.meaning()))[0]);
    float[] cosines = said.cosines(question);
    Map<String, Near> near = questions.near(asked.cosines(question));
    Map<String, Double> asked = HashMap.newHashMap(near.size());
    near.forEach((clause, nearest) -> asked.put(clause, nearest.asked()));
    Set<String> all = new TreeSet<>();
    words.keySet().stream().limit(search.limit()).forEach(all::add);
    askedWords.keySet().stream().limit(search.limit()).forEach(all::add);
    nearest(search, c -> (double) cosines[requireNonNull(passages.get(c))]).forEach(all::add);
    nearest(search, c -> asked.getOrDefault(c, 0d)).forEach(all::add);
    search.also().stream()
        .filter(clause -> passages.containsKey(clause) && search.in(Entries.documentOf(clause)))
        .forEach(all::add);
    List<Hit> hits = new ArrayList<>();
    for (String clause : all) {
      Near nearest = near.get(clause);
      hits.add(
          new Hit(
              clause,
              words.getOrDefault(clause, 0d),
              cosines[requireNonNull(passages.get(clause))],
              asked.getOrDefault(clause, 0d),
              askedWords.getOrDefault(clause, 0d),
              0,
              nearest == null ? List.of() : questions.of(nearest)));
    }
    double here = 0;
    double anywhere = 0;
    for (Map.Entry<String, Near> each : near.entrySet()) {
      anywhere = Math.max(anywhere, each.getValue().nearest());
      if (search.in(Entries.documentOf(each.getKey()))) {
        here = Math.max(here, each.getValue().nearest());
      }
    }
    return new Found(hits, here, anywhere, asked);
  }

  private static Query words(Set<String> terms, Map<String, Float> weights) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.forEach((field, weight) ->
        terms.forEach(term ->
            query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD)));
    return query.build();
  }

  private static Query filter(Search search, String kind) {
    Query ofKind = new TermQuery(new Term(Fields.KIND, kind));
    if (search.documents().isEmpty()) {
      return ofKind;
    }
    List<BytesRef> documents = search.documents().stream().sorted().map(BytesRef::new).toList();
    return filtered(ofKind, new TermInSetQuery(Fields.DOCUMENT, documents));
  }

  private static Query filtered(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  /// The BM25 of every passage that has one of the words, best first.
  private Map<String, Double> matched(Query words, Search search) throws IOException {
    Map<String, Double> matched = new LinkedHashMap<>();
    Query query =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(filter(search, Indexing.PASSAGE), Occur.FILTER)
            .build();
    for (ScoreDoc doc : searcher.search(query, Math.max(1, passages.size())).scoreDocs) {
      matched.put(clause(doc.doc), (double) doc.score);
    }
    return matched;
  }

  /// The passages that are the nearest by some measure; what is not above 0 is not near.
  private List<String> nearest(Search search, ToDoubleFunction<String> cosine) {
    record Measured(String clause, double cosine) {}
    return passages.keySet().stream()
        .filter(clause -> search.in(Entries.documentOf(clause)))
        .map(clause -> new Measured(clause, cosine.applyAsDouble(clause)))
        .filter(measured -> measured.cosine() > 0)
        .sorted(
            Comparator.comparingDouble(Measured::cosine).reversed().thenComparing(Measured::clause))
        .limit(search.limit())
        .map(Measured::clause)
        .toList();
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}
