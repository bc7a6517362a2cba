package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.remit.clause.Standing;
import org.remit.source.EditionStatus;

/// The ontology as it is written: its shapes against its examples, its hygiene, and its terms
/// against the code that uses them.
final class OntologyTest {

  private static final Path ONTOLOGY = Path.of("ontology");

  /// A term in Java: Terms.remit("Clause"), or NS + "fingerprint".
  private static final Pattern SPELT =
      Pattern.compile("\\bremit\\(\"(\\w+)\"\\)|NS \\+ \"(\\w+)\"");

  private static final Conformance CONFORMANCE = Conformance.load();

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph read(Path... turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : turtle) {
      RDFDataMgr.read(graph, file.toString());
    }
    return graph;
  }

  private static Graph vocabulary() {
    List<Path> files = new ArrayList<>(files("concepts", ".ttl"));
    files.add(ONTOLOGY.resolve("remit.ttl"));
    return read(files.toArray(Path[]::new));
  }

  @Test
  void everyValidExampleConforms() {
    List<Path> examples = files("examples/valid", ".ttl");
    assertThat(examples).hasSizeGreaterThan(5);
    for (Path example : examples) {
      assertThat(CONFORMANCE.check(read(example))).as("%s", example).isEmpty();
    }
  }

  @Test
  void everyInvalidExampleFailsForItsStatedReasonAlone() throws IOException {
    List<Path> examples = files("examples/invalid", ".ttl");
    assertThat(examples).hasSizeGreaterThan(50);
    for (Path example : examples) {
      String first = Files.readAllLines(example).getFirst();
      assertThat(first).as("%s", example).startsWith("# expect: ");
      String reason = first.substring("# expect: ".length());
      Set<String> messages = new TreeSet<>();
      CONFORMANCE.check(read(example)).forEach(v -> messages.add(v.message()));
      assertThat(messages).as("%s", example).singleElement().asString().contains(reason);
    }
  }

  @Test
  void hygieneQueriesFindNothing() throws IOException {
    List<Path> files = new ArrayList<>(files("concepts", ".ttl"));
    files.addAll(files("examples/valid", ".ttl"));
    files.add(ONTOLOGY.resolve("remit.ttl"));
    files.add(ONTOLOGY.resolve("shapes.ttl"));
    Graph all = read(files.toArray(Path[]::new));
    List<Path> queries = files("hygiene", ".rq");
    assertThat(queries).hasSizeGreaterThan(10);
    for (Path query : queries) {
      String text = Files.readString(query);
      try (QueryExec exec = QueryExec.graph(all).query(text).build()) {
        assertThat(exec.select().stream().map(String::valueOf).toList())
            .as("%s: %s", query.getFileName(), text.lines().findFirst().orElse(""))
            .isEmpty();
      }
    }
  }

  @Test
  void everyTermThatTheCodeSpellsIsDeclared() throws IOException {
    Graph vocabulary = read(ONTOLOGY.resolve("remit.ttl"));
    Set<String> spelt = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher matcher = SPELT.matcher(Files.readString(source));
        while (matcher.find()) {
          spelt.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
      }
    }
    for (EditionStatus status : EditionStatus.values()) {
      spelt.add(GraphWriter.status(status));
    }
    for (Standing standing : Standing.values()) {
      spelt.add(GraphWriter.standing(standing));
    }
    assertThat(spelt).hasSizeGreaterThan(40);
    assertThat(spelt).allSatisfy(term -> isDeclared(vocabulary, Terms.remit(term)));
  }

  private static void isDeclared(Graph vocabulary, Node term) {
    assertThat(vocabulary.contains(term, RDFS.label.asNode(), Node.ANY)).as("%s", term).isTrue();
    assertThat(vocabulary.contains(term, SKOS.definition.asNode(), Node.ANY)).isTrue();
    assertThat(vocabulary.contains(term, DCTerms.source.asNode(), Node.ANY)).isTrue();
  }

  @Test
  void thePublishedVocabularyIsWhatIsWrittenWithANameForEveryNode() {
    Graph written = vocabulary();
    Graph published = CONFORMANCE.concepts().graph();
    assertThat(published.size()).isEqualTo(written.size());
    assertThat(published.isIsomorphicWith(BlankNodes.named(written))).isTrue();
    assertThat(Quads.lines("urn:all", published))
        .isEqualTo(Quads.lines("urn:all", Conformance.load().concepts().graph()))
        .noneMatch(line -> line.contains("_:"));
  }
}
