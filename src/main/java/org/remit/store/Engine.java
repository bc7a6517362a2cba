package org.remit.store;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.remit.graph.ClauseRelations;
import org.remit.graph.GraphReader;
import org.remit.graph.NamedGraph;
import org.remit.graph.StoredClause;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// Facts with the index that is derived from them.
final class Engine implements KnowledgeBase {

  private final Facts facts;
  private final NamedGraph vocabulary;
  private final Meaning meaning;
  private final PassageIndex.Maker maker;
  private final WordIndex.Maker wordMaker;
  private volatile PassageIndex index;
  private volatile WordIndex words;
  private volatile Published published;
  private boolean closed;

  /// What is asked for with every question, and read once for each publication.
  private record Published(String fingerprint, List<Edition> editions, Selected selected) {

    static Published of(Facts facts) {
      return new Published(facts.fingerprint(), facts.editions(), new Selected());
    }
  }

  Engine(
      Facts facts,
      NamedGraph vocabulary,
      Meaning meaning,
      PassageIndex.Maker maker,
      WordIndex.Maker wordMaker) {
    this.facts = facts;
    this.vocabulary = vocabulary;
    this.meaning = meaning;
    this.maker = maker;
    this.wordMaker = wordMaker;
    this.index = maker.make(facts);
    this.words = wordMaker.make(facts);
    this.published = Published.of(facts);
  }

  @Override
  public synchronized void publish(List<Publication> publications) {
    PassageIndex before = index;
    index = facts.publish(publications, vocabulary, () -> maker.make(facts));
    words = wordMaker.make(facts);
    published = Published.of(facts);
    before.close();
  }

  private Published published() {
    facts.requireOpen();
    return published;
  }

  @Override
  public List<Edition> editions() {
    return published().editions();
  }

  @Override
  public List<StoredClause> clauses(String document) {
    return facts
        .fromEdition(document, (graph, name) -> GraphReader.clauses(Facts.copy(graph), name))
        .orElse(List.of());
  }

  @Override
  public String sourceText(String document) {
    return facts.fromEdition(document, GraphReader::sourceText).orElse("");
  }

  @Override
  public List<GraphReader.StoredIssue> issues(String document) {
    return facts.fromEdition(document, GraphReader::issues).orElse(List.of());
  }

  @Override
  public ClauseRelations relations(String document) {
    return facts.relations(document);
  }

  @Override
  public List<Reading> readings(String document) {
    return facts.readings(document);
  }

  @Override
  public Rows select(String sparql) {
    return published().selected().of(sparql, facts::select);
  }

  @Override
  public Found search(Search search) {
    return inIndex(now -> {
      AskedSense meant = meaning.ofQuestion(search.meaning());
      return words.fitted(now.search(search, meant.whole()), meant.words());
    });
  }

  @Override
  public Optional<String> respelled(String word) {
    return inIndex(now -> now.respelled(word));
  }

  private <T> T inIndex(Function<PassageIndex, T> look) {
    while (true) {
      facts.requireOpen();
      try {
        return look.apply(index);
      } catch (AlreadyClosedException e) {
        // a publication has put a new index in its place meanwhile: look there
      }
    }
  }

  @Override
  public void export(String format, OutputStream out) {
    facts.export(format, out);
  }

  @Override
  public String fingerprint() {
    return published().fingerprint();
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      facts.close();
      index.close();
    }
  }
}
