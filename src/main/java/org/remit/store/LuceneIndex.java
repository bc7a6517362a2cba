package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The index of the product: Lucene over the passages' fields and over the questions they answer,
/// and the nearest vectors of both.
final class LuceneIndex implements PassageIndex {

  private static final String PASSAGE = "passage";
  private static final String QUESTION = "question";
  private static final String FINGERPRINT = "fingerprint";

  /// Counts up with each change of what is indexed or how.
  private static final String FORMAT = "1";

  /// How many wordings to look at for each passage wanted: a clause has about ten.
  static final int WORDINGS = 6;

  private final Analyzer analyzer = Fields.analyzer();
  private final Directory directory;
  private final Meaning meaning;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Indexed> indexed = new ArrayList<>();
  private final Map<String, float[]> said = new HashMap<>();

  /// What a document of the index stands for: a passage, or a wording with the words that answer
  /// it.
  private record Indexed(String clause, String wording, String quote) {}

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
          build(directory, entries, meant, wanted);
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
        LuceneIndex found = new LuceneIndex(FSDirectory.open(index), meaning);
        if (found.fingerprint().equals(wanted)) {
          return found;
        }
        found.close();
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
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
        load(leaf, reader.storedFields());
      }
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void load(LeafReaderContext leaf, StoredFields stored) throws IOException {
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      Document document = stored.document(leaf.docBase + doc);
      indexed.add(
          new Indexed(
              document.get(Fields.CLAUSE),
              text(document, Fields.WORDING),
              text(document, Fields.QUOTE)));
    }
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PASSAGE + Fields.VECTOR);
    if (vectors != null) {
      KnnVectorValues.DocIndexIterator at = vectors.iterator();
      while (at.nextDoc() != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS) {
        float[] vector = vectors.vectorValue(at.index()).clone();
        said.put(clause(leaf.docBase + at.docID()), vector);
      }
    }
  }

  private static String text(Document document, String field) {
    String text = document.get(field);
    return text == null ? "" : text;
  }

  private String clause(int doc) {
    return indexed.get(doc).clause();
  }

  /// The fingerprint of the facts that the index was made from, or "".
  String fingerprint() {
    try {
      return reader.getIndexCommit().getUserData().getOrDefault(FINGERPRINT, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Makes the index in a directory anew, in one commit.
  private static void build(
      Directory directory, Entries entries, Map<String, float[]> vectors, String fingerprint)
      throws IOException {
    // the order of adding is the order of ties: merge neighbours only
    IndexWriterConfig config =
        new IndexWriterConfig(Fields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Entries.Passage passage : entries.passages()) {
        writer.addDocument(document(passage, vectors));
      }
      for (Entries.Asked asked : entries.questions()) {
        writer.addDocument(document(asked, vectors));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
      writer.commit();
    }
  }

  private static Document document(Entries.Passage passage, Map<String, float[]> vectors) {
    Document document = identified(PASSAGE, passage.clause(), passage.document());
    document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
    document.add(new TextField(Fields.LEAD_IN, passage.leadIn(), Field.Store.NO));
    document.add(new TextField(Fields.HEADINGS, passage.headings(), Field.Store.NO));
    document.add(new TextField(Fields.ASKED, passage.asked(), Field.Store.NO));
    whole(document, Fields.CITATION, List.of(passage.citation()));
    whole(document, Fields.ROLE, passage.roles());
    whole(document, Fields.TOPIC, passage.topics());
    whole(document, Fields.STANDING, passage.standing());
    vector(document, PASSAGE, passage.said(), vectors);
    return document;
  }

  private static void whole(Document document, String field, List<String> values) {
    values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
  }

  private static Document document(Entries.Asked asked, Map<String, float[]> vectors) {
    Document document = identified(QUESTION, asked.clause(), asked.document());
    document.add(new StoredField(Fields.WORDING, asked.wording()));
    document.add(new StoredField(Fields.QUOTE, asked.quote()));
    vector(document, QUESTION, asked.wording(), vectors);
    return document;
  }

  private static void vector(
      Document document, String kind, String text, Map<String, float[]> vectors) {
    float[] vector = requireNonNull(vectors.get(text));
    document.add(
        new KnnFloatVectorField(
            kind + Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
  }

  private static Document identified(String kind, String clause, String in) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.CLAUSE, clause, Field.Store.YES));
    document.add(new StringField(Fields.DOCUMENT, in, Field.Store.NO));
    return document;
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
    Query inWords = words(terms, Fields.WEIGHTS);
    Query inQuestions = words(terms, Map.of(Fields.ASKED, 1f));
    float[] meant = meaning.of(List.of(search.meaning()))[0];
    Map<String, Near> asked = asked(search, meant);
    Search everywhere = new Search(search.words(), search.meaning(), Set.of(), Set.of(), 1);
    List<ScoreDoc> anywhere = near(everywhere, meant, QUESTION, 1);
    Set<String> all = new TreeSet<>(asked.keySet());
    all.addAll(best(inWords, filter(search, PASSAGE), search.limit()).keySet());
    all.addAll(best(inQuestions, filter(search, PASSAGE), search.limit()).keySet());
    all.addAll(nearest(search, meant));
    search.also().stream()
        .filter(clause -> said.containsKey(clause) && search.in(Entries.documentOf(clause)))
        .forEach(all::add);
    Query found = new TermInSetQuery(Fields.CLAUSE, all.stream().map(BytesRef::new).toList());
    Query passages = filtered(new TermQuery(new Term(Fields.KIND, PASSAGE)), found);
    Map<String, Double> words = best(inWords, passages, all.size());
    Map<String, Double> askedWords = best(inQuestions, passages, all.size());
    List<Hit> hits = new ArrayList<>();
    for (String clause : all) {
      Near near = asked.getOrDefault(clause, new Near());
      hits.add(
          near.hit(
              clause,
              words.getOrDefault(clause, 0d),
              cosine(meant, vector(clause)),
              askedWords.getOrDefault(clause, 0d)));
    }
    double nearest = asked.values().stream().mapToDouble(Near::nearest).max().orElse(0);
    return new Found(hits, nearest, anywhere.isEmpty() ? 0 : cosine(anywhere.getFirst()));
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

  /// The passages with the best BM25 among some.
  private Map<String, Double> best(Query words, Query among, int limit) throws IOException {
    Map<String, Double> best = new TreeMap<>();
    Query query =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(among, Occur.FILTER).build();
    for (ScoreDoc doc : searcher.search(query, Math.max(1, limit)).scoreDocs) {
      best.put(clause(doc.doc), (double) doc.score);
    }
    return best;
  }

  private float[] vector(String clause) {
    return requireNonNull(said.get(clause));
  }

  private Set<String> nearest(Search search, float[] meant) throws IOException {
    Set<String> nearest = new TreeSet<>();
    for (ScoreDoc doc : near(search, meant, PASSAGE, search.limit())) {
      nearest.add(clause(doc.doc));
    }
    return nearest;
  }

  /// The nearest of a kind, nearest first; what points another way is not near.
  private List<ScoreDoc> near(Search search, float[] meant, String kind, long limit)
      throws IOException {
    int some = Math.clamp(limit, 1, Math.max(1, indexed.size()));
    Query query = new KnnFloatVectorQuery(kind + Fields.VECTOR, meant, some, filter(search, kind));
    return Stream.of(searcher.search(query, some).scoreDocs)
        .filter(doc -> cosine(doc) > 0)
        .toList();
  }

  /// What Lucene makes of a dot product, undone.
  private static double cosine(ScoreDoc doc) {
    return 2 * doc.score - 1;
  }

  private Map<String, Near> asked(Search search, float[] meant) throws IOException {
    Map<String, Near> asked = new TreeMap<>();
    for (ScoreDoc doc : near(search, meant, QUESTION, (long) search.limit() * WORDINGS)) {
      Near near = asked.computeIfAbsent(clause(doc.doc), c -> new Near());
      if (near.isEmpty()) {
        near.nearest(indexed.get(doc.doc).wording(), indexed.get(doc.doc).quote());
      }
      near.add(cosine(doc));
    }
    return asked;
  }

  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length && i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
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
