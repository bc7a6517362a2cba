package org.remit.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Writes what [LuceneIndex] reads: a document for each passage and, after them, one for each
/// wording of a question.
final class Indexing {

  static final String PASSAGE = "passage";
  static final String QUESTION = "question";
  static final String FINGERPRINT = "fingerprint";

  private Indexing() {}

  /// Makes the index in a directory anew, in one commit.
  static void build(
      Directory directory, Entries entries, Map<String, Sense> meant, String fingerprint)
      throws IOException {
    // the order of adding is the order of ties: merge neighbours only
    IndexWriterConfig config =
        new IndexWriterConfig(Fields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Entries.Passage passage : entries.passages()) {
        writer.addDocument(document(passage, meant));
      }
      for (Entries.Asked asked : entries.questions()) {
        writer.addDocument(document(asked, meant));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
      writer.commit();
    }
  }

  private static Document document(Entries.Passage passage, Map<String, Sense> meant) {
    Document document = identified(PASSAGE, passage.clause(), passage.document());
    document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
    document.add(new TextField(Fields.LEAD_IN, passage.leadIn(), Field.Store.NO));
    document.add(new TextField(Fields.HEADINGS, passage.headings(), Field.Store.NO));
    document.add(new TextField(Fields.ASKED, passage.asked(), Field.Store.NO));
    String printed = String.join("\n", passage.text(), passage.leadIn(), passage.headings());
    document.add(new TextField(Fields.PRINTED, printed, Field.Store.NO));
    document.add(new TextField(Fields.WRITTEN, printed + "\n" + passage.asked(), Field.Store.NO));
    whole(document, Fields.CITATION, List.of(passage.citation()));
    whole(document, Fields.ROLE, passage.roles());
    whole(document, Fields.TOPIC, passage.topics());
    whole(document, Fields.STANDING, passage.standing());
    place(document, Fields.PLACE, requireNonNull(meant.get(passage.said())).said());
    return document;
  }

  private static void whole(Document document, String field, List<String> values) {
    values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
  }

  private static Document document(Entries.Asked asked, Map<String, Sense> meant) {
    Document document = identified(QUESTION, asked.about(), asked.document());
    document.add(new StoredField(Fields.WORDING, asked.wording()));
    document.add(new StoredField(Fields.QUOTE, asked.quote()));
    Sense sense = requireNonNull(meant.get(asked.wording()));
    place(document, Fields.PLACE, sense.asked());
    if (asked.verdict() != null) {
      document.add(new StoredField(Fields.VERDICT, asked.verdict().name()));
      place(document, Fields.JUDGED, sense.judged());
    }
    return document;
  }

  private static void place(Document document, String field, float[] place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.length * Float.BYTES);
    bytes.asFloatBuffer().put(place);
    document.add(new BinaryDocValuesField(field, new BytesRef(bytes.array())));
  }

  private static Document identified(String kind, String clause, String in) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.YES));
    document.add(new StringField(Fields.CLAUSE, clause, Field.Store.YES));
    document.add(new StringField(Fields.DOCUMENT, in, Field.Store.NO));
    return document;
  }
}
