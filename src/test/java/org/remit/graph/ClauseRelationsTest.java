package org.remit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.graph.ClauseRelations.Related;
import org.remit.graph.ClauseRelations.Relation;

class ClauseRelationsTest {

  private static final String BASE = "https://w3id.org/remit/document/example/edition/1#";

  @TempDir private Path folder;

  private Path file(String turtle) throws IOException {
    return Files.writeString(
        folder.resolve("relations.ttl"),
        "@base <https://w3id.org/remit/document/example/edition/1> .\n"
            + "@prefix remit: <https://w3id.org/remit/ns#> .\n"
            + "@prefix shared: <https://w3id.org/remit/shared-rule/> .\n"
            + turtle);
  }

  @Test
  void whatBelongsToAClauseIsReadWithHowItBelongs() throws IOException {
    Path turtle =
        file(
            "<#para_1> remit:statesRule shared:two , shared:one ;"
                + " remit:followedBy <#para_3> ; remit:qualifiedBy <#para_4> , <#para_2> .");
    NamedGraph graph = ClauseRelations.read("example", turtle);
    ClauseRelations relations = ClauseRelations.of(graph.graph());
    assertThat(graph.name()).isEqualTo("https://w3id.org/remit/document/example/relations");
    assertThat(relations.states().get(BASE + "para_1"))
        .containsExactly(
            "https://w3id.org/remit/shared-rule/one", "https://w3id.org/remit/shared-rule/two");
    assertThat(relations.related().get(BASE + "para_1"))
        .containsExactly(
            new Related(BASE + "para_2", Relation.QUALIFIED),
            new Related(BASE + "para_4", Relation.QUALIFIED),
            new Related(BASE + "para_3", Relation.FOLLOWED));
  }

  @Test
  void aFileThatIsNotTurtleIsRefusedByName() throws IOException {
    Path turtle = file("<#para_1> remit:followedBy");
    assertThatThrownBy(() -> ClauseRelations.read("example", turtle))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("relations.ttl: not Turtle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colchester", "gwynedd", "staffordshire", "waverley", "west-oxfordshire"})
  void whatEditorsHaveWrittenOfTheFiveConforms(String document) {
    NamedGraph written =
        ClauseRelations.read(document, Path.of("data", "protocols", document, "relations.ttl"));
    EditionGraph edition = NormsOfTheFive.of(document).edition();
    assertThat(Conformance.load().checked(written, edition).withheld()).isEmpty();
    assertThat(ClauseRelations.of(written.graph()).states()).hasSizeGreaterThan(60);
  }
}
