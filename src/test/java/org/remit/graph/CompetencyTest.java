package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions that the graph must be able to answer: each is a query in `ontology/competency`
/// with the rows that people have read against the texts. `-Dgolden=update` writes the rows anew.
class CompetencyTest {

  private static final Path FOLDER = Path.of("ontology", "competency");

  private static final Graph FACTS = facts();

  private static Graph facts() {
    Graph facts = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(facts, Conformance.load().concepts().graph());
    for (String id : NormsOfTheFive.DOCUMENTS) {
      GraphUtil.addInto(facts, NormsOfTheFive.of(id).edition().graph());
      GraphUtil.addInto(facts, NormsOfTheFive.of(id).norms());
    }
    return facts;
  }

  static List<Path> questions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionHasTheRowsThatTheTextsGive(Path question) throws IOException {
    Path expected = FOLDER.resolve(question.getFileName().toString().replace(".rq", ".expected"));
    List<String> rows = rows(Files.readString(question));
    if (System.getProperty("golden", "").equals("update") && System.getenv("CI") == null) {
      Files.write(expected, rows);
    }
    assertThat(rows).containsExactlyElementsOf(Files.readAllLines(expected));
  }

  @Test
  void thereIsAQueryForEachOfTheTwentyQuestions() throws IOException {
    assertThat(questions()).hasSize(20);
  }

  /// The variables, then the rows as tab-separated values, sorted.
  private static List<String> rows(String sparql) {
    List<String> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.graph(FACTS).query(sparql).build()) {
      RowSet set = exec.select();
      List<Var> variables = set.getResultVars();
      set.forEachRemaining(binding ->
          rows.add(String.join("\t", variables.stream().map(v -> value(binding.get(v))).toList())));
      rows.sort(null);
      rows.addFirst(String.join("\t", variables.stream().map(Var::getVarName).toList()));
    }
    return rows;
  }

  private static String value(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.replaceAll("\\s+", " ").strip();
  }
}
