package org.remit.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.remit.evaluation.Stopwatch;
import org.remit.graph.ClauseRelations;
import org.remit.graph.GraphReader;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.source.Edition;
import org.remit.store.AskedSense;
import org.remit.store.Found;
import org.remit.store.KnowledgeBase;
import org.remit.store.Meaning;
import org.remit.store.Publication;
import org.remit.store.Rows;
import org.remit.store.Search;
import org.remit.store.Sense;
import org.remit.store.Words;

/// What an answer calls on, under a stopwatch.
final class Timed {

  private Timed() {}

  /// A meaning whose working out is timed as a stage.
  record Meant(Meaning meaning, Stopwatch watch) implements Meaning {

    @Override
    public List<Sense> of(List<String> texts) {
      return watch.time("meaning", () -> meaning.of(texts));
    }

    @Override
    public Words words(String text) {
      return watch.time("words by meaning", () -> meaning.words(text));
    }

    @Override
    public AskedSense ofQuestion(String question) {
      AskedSense meant = watch.time("meaning", () -> meaning.ofQuestion(question));
      return new AskedSense(
          meant.whole(), () -> watch.time("words by meaning", () -> meant.words().get()));
    }

    @Override
    public String wordsModel() {
      return meaning.wordsModel();
    }

    @Override
    public boolean knows(String word) {
      return meaning.knows(word);
    }

    @Override
    public String model() {
      return meaning.model();
    }
  }

  /// A knowledge base whose queries and searches are timed as stages. Closing it is left to its
  /// owner.
  record Knowledge(KnowledgeBase base, Stopwatch watch) implements KnowledgeBase {

    @Override
    public Rows select(String sparql) {
      return watch.time("graph", () -> base.select(sparql));
    }

    @Override
    public Found search(Search search) {
      return watch.time("words and vectors", () -> base.search(search));
    }

    @Override
    public Optional<String> respelled(String word) {
      return watch.time("spelling", () -> base.respelled(word));
    }

    @Override
    public List<Edition> editions() {
      return watch.time("store", base::editions);
    }

    @Override
    public String fingerprint() {
      return watch.time("store", base::fingerprint);
    }

    @Override
    public List<StoredClause> clauses(String document) {
      return base.clauses(document);
    }

    @Override
    public String sourceText(String document) {
      return base.sourceText(document);
    }

    @Override
    public List<GraphReader.StoredIssue> issues(String document) {
      return base.issues(document);
    }

    @Override
    public ClauseRelations relations(String document) {
      return base.relations(document);
    }

    @Override
    public List<Reading> readings(String document) {
      return base.readings(document);
    }

    @Override
    public void publish(List<Publication> publications) {
      base.publish(publications);
    }

    @Override
    public void export(String format, OutputStream out) {
      base.export(format, out);
    }

    @Override
    public void close() {}
  }
}
