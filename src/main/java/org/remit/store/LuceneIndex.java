package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
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

/// The index of the product: Lucene over the passages' fields and over the questions they answer,
/// and the vectors of both, all of them looked at for each search.
final class LuceneIndex implements PassageIndex {

  /// Counts up with each change of what is indexed or how.
  private static final String FORMAT = "2";

  /// How many wordings to look at for each passage wanted: a clause has about ten.
  static final int WORDINGS = 6;

  private final Analyzer analyzer = Fields.analyzer();
  private final Directory directory;
  private final Meaning meaning;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Indexed> indexed = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> passages = new HashMap<>();
  private final Space space;

  /// What a document of the index stands for: a passage, or a wording with the words that answer
  /// it.
  private record Indexed(int group, String clause, String wording, String quote) {}

  /// The passages of one document, or the questions that they answer.
  private record Group(String kind, String document) {}

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
      List<float[]> vectors = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
        load(leaf, reader.storedFields(), vectors);
      }
      this.space = new Space(vectors);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void load(LeafReaderContext leaf, StoredFields stored, List<float[]> vectors)
      throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.VECTOR);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      Document document = stored.document(leaf.docBase + doc);
      String clause = document.get(Fields.CLAUSE);
      Group group = new Group(document.get(Fields.KIND), Entries.documentOf(clause));
      if (!groups.contains(group)) {
        groups.add(group);
      }
      if (group.kind().equals(Indexing.PASSAGE)) {
        passages.put(clause, indexed.size());
      }
      indexed.add(
          new Indexed(
              groups.indexOf(group),
              clause,
              text(document, Fields.WORDING),
              text(document, Fields.QUOTE)));
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
    return indexed.get(doc).clause();
  }

  /// The fingerprint of the facts that the index was made from, or "".
  String fingerprint() {
    try {
      return reader.getIndexCommit().getUserData().getOrDefault(Indexing.FINGERPRINT, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
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
    float[] cosines = space.cosines(meaning.of(List.of(search.meaning()))[0]);
    Map<String, Near> asked = asked(search, cosines);
    Set<String> all = new TreeSet<>(asked.keySet());
    words.keySet().stream().limit(search.limit()).forEach(all::add);
    askedWords.keySet().stream().limit(search.limit()).forEach(all::add);
    for (int doc : nearest(wanted(Indexing.PASSAGE, search::in), cosines, search.limit())) {
      all.add(clause(doc));
    }
    search.also().stream()
        .filter(clause -> passages.containsKey(clause) && search.in(Entries.documentOf(clause)))
        .forEach(all::add);
    List<Hit> hits = new ArrayList<>();
    for (String clause : all) {
      Near near = asked.getOrDefault(clause, new Near());
      hits.add(
          near.hit(
              clause,
              words.getOrDefault(clause, 0d),
              cosines[requireNonNull(passages.get(clause))],
              askedWords.getOrDefault(clause, 0d)));
    }
    double nearest = asked.values().stream().mapToDouble(Near::nearest).max().orElse(0);
    return new Found(hits, nearest, anywhere(cosines));
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

  /// The groups of a kind that are to be looked in.
  private boolean[] wanted(String kind, Predicate<String> documents) {
    boolean[] wanted = new boolean[groups.size()];
    for (int i = 0; i < wanted.length; i++) {
      Group group = groups.get(i);
      wanted[i] = group.kind().equals(kind) && documents.test(group.document());
    }
    return wanted;
  }

  /// The nearest of some groups, nearest first; what points another way is not near.
  private int[] nearest(boolean[] wanted, float[] cosines, long limit) {
    long[] ranks = new long[cosines.length];
    int count = 0;
    for (int doc = 0; doc < cosines.length; doc++) {
      if (cosines[doc] > 0 && wanted[indexed.get(doc).group()]) {
        // the bits of numbers above 0 are in the order of the numbers
        ranks[count++] = (long) -Float.floatToIntBits(cosines[doc]) << Integer.SIZE | doc;
      }
    }
    Arrays.sort(ranks, 0, count);
    return Arrays.stream(ranks, 0, count).limit(limit).mapToInt(rank -> (int) rank).toArray();
  }

  private Map<String, Near> asked(Search search, float[] cosines) {
    Map<String, Near> asked = new TreeMap<>();
    for (int doc :
        nearest(wanted(Indexing.QUESTION, search::in), cosines, (long) search.limit() * WORDINGS)) {
      Near near = asked.computeIfAbsent(clause(doc), c -> new Near());
      if (near.isEmpty()) {
        near.nearest(indexed.get(doc).wording(), indexed.get(doc).quote());
      }
      near.add(cosines[doc]);
    }
    return asked;
  }

  private double anywhere(float[] cosines) {
    boolean[] wanted = wanted(Indexing.QUESTION, document -> true);
    double nearest = 0;
    for (int doc = 0; doc < cosines.length; doc++) {
      if (wanted[indexed.get(doc).group()]) {
        nearest = Math.max(nearest, cosines[doc]);
      }
    }
    return nearest;
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
