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
import org.remit.clause.EId;
import org.remit.graph.ClauseRelations;
import org.remit.graph.Conformance;
import org.remit.graph.EditionGraph;
import org.remit.graph.GraphReader;
import org.remit.graph.GraphWriter;
import org.remit.graph.NamedGraph;
import org.remit.graph.QuestionBank;
import org.remit.graph.StaleReview;
import org.remit.graph.StoredClause;
import org.remit.source.Issue;
import org.remit.source.IssueKind;
import org.remit.source.Source;
import org.remit.source.SourceReader;
import org.remit.source.Span;
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
  private final SentenceReader sentences;
  private final Consumer<String> progress;

  /// @param progress told in short notes what is being done
  public Ingest(
      KnowledgeBase base,
      Vocabulary vocabulary,
      Conformance conformance,
      Consumer<String> progress) {
    this(base, vocabulary, conformance, Drafter.extractor(vocabulary), progress);
  }

  /// @param drafter who reads the sentences that no person has
  /// @param progress told in short notes what is being done
  public Ingest(
      KnowledgeBase base,
      Vocabulary vocabulary,
      Conformance conformance,
      Drafter drafter,
      Consumer<String> progress) {
    this.base = base;
    this.vocabulary = vocabulary;
    this.conformance = conformance;
    this.sentences = new SentenceReader(conformance, drafter, progress);
    this.progress = progress;
  }

  /// What reading a document came to.
  ///
  /// @param clauses how many clauses it has
  /// @param issues how many oddities of the text were recorded
  /// @param sentences how many sentences, list items and headings were read
  /// @param drafts how many of these nobody has reviewed, so that they were read by rule
  /// @param staleReviews the reviews of words that the text does not have any more
  /// @param withheld what did not conform and was left out, one line each
  /// @param staleQuestions the editorial questions that name a passage which the edition does not
  ///   have, one line each: nothing finds them
  public record Report(
      String document,
      int clauses,
      int issues,
      int sentences,
      int drafts,
      List<StaleReview> staleReviews,
      List<String> withheld,
      List<String> staleQuestions) {

    public Report {
      staleReviews = List.copyOf(staleReviews);
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
    EditionGraph plain = conformance.checked(GraphWriter.write(tree, vocabulary));
    Optional<Path> norms = folder.map(f -> f.resolve(NORMS)).filter(Files::exists);
    Readings readings = sentences.read(tree, plain, norms);
    List<Issue> stale = issues(tree, readings.staleReviews());
    EditionGraph edition =
        stale.isEmpty() ? plain : conformance.checked(GraphWriter.write(tree, vocabulary, stale));
    List<String> withheld = new ArrayList<>(edition.withheld());
    List<String> lost = new ArrayList<>();
    List<NamedGraph> beside = new ArrayList<>();
    folder.ifPresent(f -> written(f, source, new Written(edition, beside, withheld, lost)));
    beside.add(readings.facts());
    withheld.addAll(readings.withheld());
    publications.add(new Publication(edition, beside));
    reports.add(
        new Report(
            source.id(),
            tree.clauses().size(),
            tree.issues().size() + stale.size(),
            readings.all().size(),
            readings.drafts(),
            readings.staleReviews(),
            withheld,
            lost));
  }

  /// What editors have written about an edition, as far as it conforms, and what does not.
  private record Written(
      EditionGraph edition, List<NamedGraph> facts, List<String> withheld, List<String> lost) {}

  /// Reads the editorial questions and the relations of clauses that lie beside a text.
  private void written(Path folder, Source source, Written into) {
    Path questions = folder.resolve(QUESTIONS);
    if (Files.exists(questions)) {
      Conformance.Reviewed conforming =
          conformance.checked(QuestionBank.read(source.id(), questions), into.edition());
      into.facts().add(conforming.facts());
      into.withheld().addAll(conforming.withheld());
      into.lost().addAll(stale(conforming.facts(), into.edition()));
    }
    Path relations = folder.resolve(RELATIONS);
    if (Files.exists(relations)) {
      Conformance.Reviewed conforming =
          conformance.checked(ClauseRelations.read(source.id(), relations), into.edition());
      into.facts().add(conforming.facts());
      into.withheld().addAll(conforming.withheld());
    }
  }

  /// Stale reviews as oddities of the text, so that whoever looks at the document sees them.
  private static List<Issue> issues(ClauseTree tree, List<StaleReview> stale) {
    return stale.stream()
        .map(review ->
            new Issue(
                IssueKind.STALE_REVIEW,
                tree.find(new EId(review.clause()))
                    .filter(clause -> !clause.spans().isEmpty())
                    .map(clause -> clause.spans().getFirst())
                    .orElse(new Span(0, 0)),
                "Somebody reviewed the words \""
                    + review.words()
                    + "\". They are not here any more: read this again."))
        .toList();
  }

  private static List<String> stale(NamedGraph bank, EditionGraph edition) {
    Set<String> passages =
        GraphReader.clauses(edition.graph(), edition.name()).stream()
            .filter(StoredClause::passage)
            .map(StoredClause::iri)
            .collect(Collectors.toSet());
    return QuestionBank.questions(bank.graph()).stream()
        .filter(question -> !passages.contains(question.about()))
        .map(question -> question.iri() + ": there is no passage " + question.about())
        .toList();
  }
}
