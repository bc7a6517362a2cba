package org.remit.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.clause.ClauseParser;
import org.remit.clause.ClauseTree;
import org.remit.graph.ClauseRelations;
import org.remit.graph.Conformance;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphReader;
import org.remit.graph.GraphWriter;
import org.remit.graph.NamedGraph;
import org.remit.graph.NormGraph;
import org.remit.graph.QuestionBank;
import org.remit.graph.StoredClause;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.store.KnowledgeBase;
import org.remit.store.Publication;
import org.remit.vocabulary.Vocabulary;

/// The writing flow: source text, clause tree, graph, conformance, store. Documents read together
/// are published together, in one transaction.
public final class Ingest {

  private static final String QUESTIONS = "questions.ttl";
  private static final String NORMS = "norms.ttl";

  private static final String RELATIONS = "relations.ttl";

  private final KnowledgeBase base;
  private final Vocabulary vocabulary;
  private final Conformance conformance;
  private final Consumer<String> progress;

  /// @param progress told in short notes what is being done
  public Ingest(
      KnowledgeBase base,
      Vocabulary vocabulary,
      Conformance conformance,
      Consumer<String> progress) {
    this.base = base;
    this.vocabulary = vocabulary;
    this.conformance = conformance;
    this.progress = progress;
  }

  /// What reading a document came to.
  ///
  /// @param clauses how many clauses it has
  /// @param issues how many oddities of the text were recorded
  /// @param withheld what did not conform and was left out, one line each
  /// @param staleQuestions the editorial questions that name a passage which the edition does not
  ///   have, one line each: nothing finds them
  public record Report(
      String document,
      int clauses,
      int issues,
      List<String> withheld,
      List<String> staleQuestions) {

    public Report {
      withheld = List.copyOf(withheld);
      staleQuestions = List.copyOf(staleQuestions);
    }
  }

  /// The folders below one that hold a document, sorted.
  public static List<Path> folders(Path protocols) {
    try (Stream<Path> children = Files.list(protocols)) {
      return children
          .filter(child -> Files.exists(child.resolve("document.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + protocols, e);
    }
  }

  /// Reads the documents in some folders and publishes them.
  public List<Report> folders(List<Path> folders) {
    List<Publication> publications = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    Map<String, Path> folderOf = new HashMap<>();
    for (Path folder : folders) {
      Source source = SourceReader.read(folder);
      Path other = folderOf.put(source.id(), folder);
      if (other != null) {
        throw new IllegalArgumentException(
            other + " and " + folder + " hold the same document, \"" + source.id() + "\"");
      }
      read(source, Optional.of(folder), publications, reports);
    }
    base.publish(publications);
    return reports;
  }

  /// Reads one text and publishes it. It has no editorial questions.
  public Report source(Source source) {
    List<Publication> publications = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    read(source, Optional.empty(), publications, reports);
    base.publish(publications);
    return reports.getFirst();
  }

  private void read(
      Source source, Optional<Path> folder, List<Publication> publications, List<Report> reports) {
    progress.accept("reading " + source.id());
    ClauseTree tree = ClauseParser.parse(source);
    EditionGraph checked = conformance.checked(GraphWriter.write(tree, vocabulary));
    List<String> withheld = new ArrayList<>(checked.withheld());
    List<String> stale = new ArrayList<>();
    List<NamedGraph> reviewed = new ArrayList<>();
    Optional<Path> questions = folder.map(f -> f.resolve(QUESTIONS)).filter(Files::exists);
    if (questions.isPresent()) {
      NamedGraph bank = QuestionBank.read(source.id(), questions.get());
      Conformance.Reviewed conforming = conformance.checked(bank, checked);
      reviewed.add(conforming.facts());
      withheld.addAll(conforming.withheld());
      stale.addAll(stale(conforming.facts(), checked));
    }
    Optional<Path> norms = folder.map(f -> f.resolve(NORMS)).filter(Files::exists);
    if (norms.isPresent()) {
      NamedGraph readings = NormGraph.read(source.edition(), norms.get());
      Conformance.Reviewed conforming = NormGraph.checked(readings, checked, conformance);
      reviewed.add(conforming.facts());
      withheld.addAll(conforming.withheld());
    }
    Optional<Path> relations = folder.map(f -> f.resolve(RELATIONS)).filter(Files::exists);
    if (relations.isPresent()) {
      NamedGraph written = ClauseRelations.read(source.id(), relations.get());
      Conformance.Reviewed conforming = conformance.checked(written, checked);
      reviewed.add(conforming.facts());
      withheld.addAll(conforming.withheld());
    }
    publications.add(new Publication(checked, reviewed));
    reports.add(
        new Report(source.id(), tree.clauses().size(), tree.issues().size(), withheld, stale));
  }

  private static List<String> stale(NamedGraph bank, EditionGraph edition) {
    Set<String> passages =
        GraphReader.clauses(edition.graph(), edition.name()).stream()
            .filter(StoredClause::passage)
            .map(StoredClause::iri)
            .collect(Collectors.toSet());
    return QuestionBank.questions(bank.graph()).stream()
        .filter(question -> !passages.contains(question.clause()))
        .map(question -> question.iri() + ": there is no passage " + question.clause())
        .toList();
  }
}
