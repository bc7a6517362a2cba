package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final String EXAMPLE = "https://example.org/";

  private final List<String> notes = new ArrayList<>();

  private static DatasetGraph filled(Path folder) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    dataset.begin(ReadWrite.WRITE);
    for (int i = 0; i < 100; i++) {
      dataset.add(
          Quad.create(
              NodeFactory.createURI(EXAMPLE + "g"),
              NodeFactory.createURI(EXAMPLE + "s" + i),
              NodeFactory.createURI(EXAMPLE + "p"),
              NodeFactory.createLiteralString("words " + i)));
    }
    dataset.commit();
    dataset.end();
    return dataset;
  }

  private static long count(DatasetGraph dataset) {
    dataset.begin(ReadWrite.READ);
    try {
      return dataset.stream().count();
    } finally {
      dataset.end();
    }
  }

  @Test
  void aStoreThatIsSmallIsLeftAlone(@TempDir Path folder) {
    DatasetGraph dataset = filled(folder);
    try {
      assertThat(Compaction.ifWorthwhile(folder, dataset, notes::add)).isFalse();
      assertThat(notes).isEmpty();
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  @Test
  void aStoreThatHasGrownKeepsItsFacts(@TempDir Path folder) {
    DatasetGraph dataset = filled(folder);
    assertThat(Compaction.ifWorthwhile(folder, dataset, 1_000, notes::add)).isTrue();
    assertThat(notes).containsExactly("making room in the store ...");
    assertThat(count(dataset)).isEqualTo(100);
    TDBInternal.expel(dataset);
    DatasetGraph again = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    try {
      assertThat(count(again)).isEqualTo(100);
    } finally {
      TDBInternal.expel(again);
    }
    assertThat(folder.resolve("Data-0001")).doesNotExist();
  }
}
