package org.remit.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateFactory;
import org.remit.graph.ClauseRelations;
import org.remit.graph.EditionGraph;
import org.remit.graph.EditorialQuestion;
import org.remit.graph.GraphReader;
import org.remit.graph.NamedGraph;
import org.remit.graph.NormGraph;
import org.remit.graph.Quads;
import org.remit.graph.QuestionBank;
import org.remit.graph.StoredClause;
import org.remit.graph.Terms;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// The graphs of a dataset and what is read from them, whichever engine keeps the dataset. Every
/// method is one transaction.
final class Facts {

  /// Lists the editions held, with the checksum of each one's facts.
  private static final Node CATALOGUE = NodeFactory.createURI("https://w3id.org/remit/catalogue");

  private static final Node FINGERPRINT = NodeFactory.createURI(Terms.NS + "fingerprint");

  private final DatasetGraph dataset;
  private volatile boolean closed;

  private Facts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Facts inMemory() {
    return new Facts(DatasetGraphFactory.createTxnMem());
  }

  /// The facts that TDB2 keeps in a folder.
  ///
  /// @param progress told in short notes what takes time
  /// @throws IllegalStateException where another process holds them
  static Facts open(Path folder, Consumer<String> progress) {
    try {
      Files.createDirectories(folder);
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
      Compaction.ifWorthwhile(folder, dataset, progress);
      return new Facts(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the store in " + folder, e);
    } catch (DBOpEnvException e) {
      boolean locked =
          e instanceof AlreadyLocked || String.valueOf(e.getMessage()).contains("lock");
      throw new IllegalStateException(
          locked
              ? "the store in "
                  + folder
                  + " is in use by another process: stop it, or name another folder with --store"
              : "the store in " + folder + " cannot be opened: " + e.getMessage(),
          e);
    }
  }

  /// Publishes in one transaction.
  ///
  /// @param prepare makes what must stand ready when the new facts do; it reads them already, while
  ///   others still read the old ones, and if it fails nothing is published
  /// @return what it made
  <T> T publish(List<Publication> publications, NamedGraph vocabulary, Supplier<T> prepare) {
    requireOpen();
    dataset.begin(ReadWrite.WRITE);
    try {
      replace(vocabulary);
      for (Publication publication : publications) {
        String document = publication.edition().edition().document();
        heldGraphs(document).forEach(this::remove);
        EditionGraph edition = publication.edition();
        replace(new NamedGraph(edition.name(), edition.graph()));
        publication.reviewed().forEach(this::replace);
      }
      T prepared = prepare.get();
      dataset.commit();
      return prepared;
    } catch (RuntimeException e) {
      dataset.abort();
      throw e;
    } finally {
      dataset.end();
    }
  }

  private List<Node> heldGraphs(String document) {
    String prefix = Terms.document(document) + "/";
    List<Node> graphs = new ArrayList<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(graph -> {
          if (graph.isURI() && graph.getURI().startsWith(prefix)) {
            graphs.add(graph);
          }
        });
    return graphs;
  }

  private void remove(Node graph) {
    dataset.removeGraph(graph);
    dataset.deleteAny(CATALOGUE, graph, FINGERPRINT, Node.ANY);
  }

  private void replace(NamedGraph named) {
    Node name = NodeFactory.createURI(named.name());
    remove(name);
    named.graph().find().forEachRemaining(t -> dataset.add(Quad.create(name, t)));
    if (!named.graph().isEmpty()) {
      List<String> lines = Quads.lines(named.name(), named.graph());
      Node checksum = NodeFactory.createLiteralString(checksum(lines));
      dataset.add(CATALOGUE, name, FINGERPRINT, checksum);
    }
  }

  private static String checksum(Iterable<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Changes whenever a published fact does: the checksum of the graphs' checksums.
  String fingerprint() {
    return reading(() -> {
      TreeSet<String> lines = new TreeSet<>();
      dataset
          .find(CATALOGUE, Node.ANY, FINGERPRINT, Node.ANY)
          .forEachRemaining(q -> lines.add(Quads.line(q)));
      return checksum(lines);
    });
  }

  List<Edition> editions() {
    return reading(() ->
        editionGraphs().entrySet().stream()
            .map(e -> GraphReader.edition(e.getValue(), e.getKey()))
            .sorted(Comparator.comparing(Edition::document))
            .toList());
  }

  private Map<String, Graph> editionGraphs() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(node -> {
          if (node.isURI() && node.getURI().contains("/edition/")) {
            graphs.put(node.getURI(), dataset.getGraph(node));
          }
        });
    return graphs;
  }

  /// Reads from the edition's graph of a document, if it is held.
  <T> Optional<T> fromEdition(String document, BiFunction<Graph, String, T> read) {
    String prefix = Terms.document(document) + "/edition/";
    return reading(() ->
        editionGraphs().entrySet().stream()
            .filter(e -> e.getKey().startsWith(prefix))
            .findFirst()
            .map(e -> read.apply(e.getValue(), e.getKey())));
  }

  /// A graph in memory, for when all of it is read: each look into the store costs more than a
  /// triple.
  static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  /// A document's editorial questions.
  List<EditorialQuestion> questions(String document) {
    return reading(() ->
        QuestionBank.questions(
            copy(dataset.getGraph(NodeFactory.createURI(QuestionBank.name(document))))));
  }

  /// What belongs to a document's clauses.
  ClauseRelations relations(String document) {
    return reading(() ->
        ClauseRelations.of(
            dataset.getGraph(NodeFactory.createURI(ClauseRelations.name(document)))));
  }

  /// What a document's sentences say, as reviewed.
  List<Reading> readings(String document) {
    Node norms = NodeFactory.createURI(NormGraph.name(document));
    return fromEdition(
            document,
            (edition, name) ->
                dataset.containsGraph(norms)
                    ? NormGraph.read(copy(dataset.getGraph(norms)), copy(edition), name)
                    : List.<Reading>of())
        .orElse(List.of());
  }

  /// What an index of all facts is made of.
  Entries entries() {
    return reading(() -> {
      List<StoredClause> clauses = new ArrayList<>();
      List<EditorialQuestion> asked = new ArrayList<>();
      editionGraphs()
          .forEach((name, graph) -> clauses.addAll(GraphReader.clauses(copy(graph), name)));
      clauses.stream()
          .map(StoredClause::document)
          .distinct()
          .forEach(document -> asked.addAll(questions(document)));
      Node vocabulary = NodeFactory.createURI(Terms.VOCABULARY);
      return Entries.of(clauses, asked, QuestionBank.outside(copy(dataset.getGraph(vocabulary))));
    });
  }

  Rows select(String sparql) {
    Query query = parsed(sparql);
    if (!query.isSelectType() && !query.isAskType()) {
      throw new IllegalArgumentException("only SELECT and ASK queries are answered");
    }
    try {
      return reading(() -> run(query));
    } catch (QueryException e) {
      throw new IllegalArgumentException("the query cannot be answered: " + e.getMessage(), e);
    }
  }

  private static Query parsed(String sparql) {
    try {
      return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      String problem =
          isUpdate(sparql)
              ? "only SELECT and ASK queries are answered, and no updates"
              : "not a SPARQL query: " + e.getMessage();
      throw new IllegalArgumentException(problem, e);
    }
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private Rows run(Query query) {
    try (QueryExec exec =
        QueryExec.dataset(union())
            .query(query)
            .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      if (query.isAskType()) {
        return new Rows(List.of("ask"), List.of(Map.of("ask", Boolean.toString(exec.ask()))));
      }
      RowSet set = exec.select();
      List<String> variables = set.getResultVars().stream().map(v -> v.getVarName()).toList();
      List<Map<String, String>> rows = new ArrayList<>();
      set.forEachRemaining(binding -> {
        Map<String, String> row = new LinkedHashMap<>();
        binding.forEach((variable, node) -> row.put(variable.getVarName(), value(node)));
        rows.add(row);
      });
      return new Rows(variables, rows);
    }
  }

  /// The dataset with all graphs together as its default graph. TDB2 does this by a setting of the
  /// query; other engines are given such a view.
  private DatasetGraph union() {
    if (TDBInternal.isTDB2(dataset)) {
      return dataset;
    }
    DatasetGraph view = DatasetGraphFactory.create(dataset.getUnionGraph());
    dataset.listGraphNodes().forEachRemaining(name -> view.addGraph(name, dataset.getGraph(name)));
    return view;
  }

  private static String value(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  void export(String format, OutputStream out) {
    reading(() -> {
      Export.write(dataset, format, out);
      return true;
    });
  }

  private <T> T reading(Supplier<T> read) {
    requireOpen();
    if (dataset.isInTransaction()) {
      return read.get();
    }
    dataset.begin(ReadWrite.READ);
    try {
      return read.get();
    } finally {
      dataset.end();
    }
  }

  /// @throws IllegalStateException where the facts have been closed
  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  void close() {
    closed = true;
    if (TDBInternal.isTDB2(dataset)) {
      TDBInternal.expel(dataset); // gives back the lock, which closing alone keeps
    } else {
      dataset.close();
    }
  }
}
