package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
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
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;
import org.remit.graph.Terms;
import org.remit.norm.Verdict;

/// The index of the product: Lucene over the passages' fields and over the questions they answer,
/// and the places of both, all of them looked at for each search.
final class LuceneIndex implements PassageIndex {

  /// Counts up with each change of what is indexed or how.
  private static final String FORMAT = "7";

  private final Analyzer analyzer = Fields.analyzer();
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// The passage that each document of the index stands for or answers with.
  private final List<String> clauses = new ArrayList<>();

  private final Map<String, Integer> passages = new HashMap<>();

  /// The document of each passage.
  private final String[] documents;

  /// The passages in the order of their IRIs.
  private final int[] inOrder;

  /// Of the passages, in the order of the index, where they come before the questions.
  private final Space said;

  /// Of the questions, each wording once, in the space that they share with the passages.
  private final Space asked;

  /// For each wording of a question its place there: many are asked of several documents.
  private final int[] places;

  private final Questions questions;

  private final Judged judged;

  private final Respelling respelling;

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
        Map<String, Sense> meant = vectors.of(entries.texts());
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
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.respelling = new Respelling(reader, meaning::knows);
    try {
      List<float[]> lying = new ArrayList<>();
      List<Questions.Wording> wordings = new ArrayList<>();
      Map<String, float[]> answered = new HashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
        load(leaf, reader.storedFields(), lying, wordings, answered);
      }
      List<float[]> saying = lying.subList(0, passages.size());
      this.said = new Space(saying);
      Map<String, Integer> distinct = new HashMap<>();
      List<float[]> once = new ArrayList<>();
      this.places = new int[wordings.size()];
      for (int i = 0; i < places.length; i++) {
        Integer known = distinct.putIfAbsent(wordings.get(i).wording(), once.size());
        places[i] = known == null ? once.size() : known;
        if (known == null) {
          once.add(lying.get(passages.size() + i));
        }
      }
      this.asked = new Space(once);
      this.questions = new Questions(wordings);
      Map<String, float[]> sayings = new LinkedHashMap<>();
      passages.forEach((iri, passage) -> sayings.put(iri, saying.get(passage)));
      this.judged = new Judged(sayings, wordings, answered);
      List<String> iris = clauses.subList(0, passages.size());
      this.documents = iris.stream().map(Terms::documentOf).toArray(String[]::new);
      this.inOrder =
          iris.stream().sorted().mapToInt(iri -> requireNonNull(passages.get(iri))).toArray();
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void load(
      LeafReaderContext leaf,
      StoredFields stored,
      List<float[]> lying,
      List<Questions.Wording> wordings,
      Map<String, float[]> answered)
      throws IOException {
    BinaryDocValues places = DocValues.getBinary(leaf.reader(), Fields.PLACE);
    BinaryDocValues judgedPlaces = DocValues.getBinary(leaf.reader(), Fields.JUDGED);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      Document document = stored.document(leaf.docBase + doc);
      String clause = document.get(Fields.CLAUSE);
      if (document.get(Fields.KIND).equals(Indexing.PASSAGE)) {
        passages.put(clause, clauses.size());
      } else {
        String wording = text(document, Fields.WORDING);
        String verdict = document.get(Fields.VERDICT);
        wordings.add(
            new Questions.Wording(
                clause,
                wording,
                text(document, Fields.QUOTE),
                verdict == null ? null : Verdict.valueOf(verdict)));
        if (verdict != null) {
          answered.put(wording, place(judgedPlaces, doc));
        }
      }
      clauses.add(clause);
      lying.add(place(places, doc));
    }
  }

  private static float[] place(BinaryDocValues values, int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      throw new IOException("the index lacks a place");
    }
    BytesRef bytes = values.binaryValue();
    float[] place = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(place);
    return place;
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
  public Found search(Search search, Sense meant) {
    return reading(() -> found(search, meant));
  }

  @Override
  public Optional<String> respelled(String word) {
    return reading(() -> respelling.of(word));
  }

  /// A look at the index, which stays open meanwhile.
  private <T> T reading(IOSupplier<T> look) {
    reader.incRef();
    try {
      return look.get();
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

  private Found found(Search search, Sense meant) throws IOException {
    Set<String> terms = Fields.searched(analyzer, search.words());
    boolean[] within = new boolean[passages.size()];
    for (int i = 0; i < within.length; i++) {
      within[i] = search.in(documents[i]);
    }
    BitSet wanted = new BitSet(within.length);
    double[] words = matched(words(terms, Fields.WEIGHTS), search, wanted);
    double[] askedWords = matched(words(terms, Map.of(Fields.ASKED, 1f)), search, wanted);
    float[] cosines = said.products(meant.asked());
    float[] distinct = asked.products(meant.asked());
    float[] askedCosines = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      askedCosines[i] = distinct[places[i]];
    }
    Map<String, Near> near = questions.near(askedCosines);
    Map<String, Double> nearness = HashMap.newHashMap(near.size());
    float[] askedOf = new float[within.length];
    for (Map.Entry<String, Near> each : near.entrySet()) {
      nearness.put(each.getKey(), each.getValue().asked());
      Integer passage = passages.get(each.getKey());
      if (passage != null) {
        askedOf[passage] = (float) each.getValue().asked();
      }
    }
    float[] alike = said.products(Feedback.of(askedOf, said.dimensions(), said::place));
    nearest(cosines, within, search.limit(), wanted);
    nearest(askedOf, within, search.limit(), wanted);
    for (String clause : search.also()) {
      Integer passage = passages.get(clause);
      if (passage != null && within[passage]) {
        wanted.set(passage);
      }
    }
    List<Hit> hits = new ArrayList<>(wanted.cardinality());
    for (int passage : inOrder) {
      if (wanted.get(passage)) {
        Questions.Wording asked = questions.nearest(near.get(clause(passage)));
        hits.add(
            new Hit(
                clause(passage),
                words[passage],
                cosines[passage],
                nearness.getOrDefault(clause(passage), 0d),
                askedWords[passage],
                0,
                alike[passage],
                asked.wording(),
                asked.quote()));
      }
    }
    return new Found(hits, nearness, new Votes(judged, meant.judged()));
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

  /// The BM25 of every passage; 0 where it has none of the words.
  ///
  /// @param wanted is told the best
  private double[] matched(Query words, Search search, BitSet wanted) throws IOException {
    double[] matched = new double[passages.size()];
    Query query =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(filter(search, Indexing.PASSAGE), Occur.FILTER)
            .build();
    ScoreDoc[] best = searcher.search(query, Math.max(1, passages.size())).scoreDocs;
    for (int i = 0; i < best.length; i++) {
      matched[best[i].doc] = best[i].score;
      if (i < search.limit()) {
        wanted.set(best[i].doc);
      }
    }
    return matched;
  }

  /// Tells the passages that are the nearest by some measure; what is not above 0 is not near. Of
  /// those as near the one whose IRI comes first is taken.
  private void nearest(float[] cosines, boolean[] within, int limit, BitSet wanted) {
    long[] keys = new long[cosines.length];
    int count = 0;
    for (int place = 0; place < inOrder.length; place++) {
      int passage = inOrder[place];
      if (within[passage] && cosines[passage] > 0) {
        // of floats above 0 the bits are in the order of the numbers
        keys[count++] = ((long) -Float.floatToRawIntBits(cosines[passage]) << Integer.SIZE) | place;
      }
    }
    Arrays.sort(keys, 0, count);
    for (int i = 0; i < Math.min(limit, count); i++) {
      wanted.set(inOrder[(int) keys[i]]);
    }
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
