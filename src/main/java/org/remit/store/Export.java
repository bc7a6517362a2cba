package org.remit.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.remit.graph.Quads;

/// Writes all facts of a dataset in a format that other programs read, sorted.
final class Export {

  private Export() {}

  static void write(DatasetGraph dataset, String format, OutputStream out) {
    TreeMap<String, Quad> sorted = new TreeMap<>();
    dataset.find().forEachRemaining(quad -> sorted.put(Quads.line(quad), quad));
    switch (format) {
      case "nq" -> lines(sorted.keySet(), out);
      case "nt" -> lines(triples(sorted.values()), out);
      case "trig" -> blocks(sorted.values(), out);
      case "jsonld" -> RDFDataMgr.write(out, copy(sorted.values()), RDFFormat.JSONLD11_PRETTY);
      default ->
          throw new IllegalArgumentException(
              "unknown format \"" + format + "\": use nq, nt, trig or jsonld");
    }
  }

  private static Set<String> triples(Collection<Quad> quads) {
    Set<String> triples = new TreeSet<>();
    quads.forEach(quad -> triples.add(Quads.triple(quad)));
    return triples;
  }

  private static void blocks(Collection<Quad> quads, OutputStream out) {
    StreamRDF blocks = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    blocks.start();
    quads.forEach(blocks::quad);
    blocks.finish();
  }

  private static DatasetGraph copy(Collection<Quad> quads) {
    DatasetGraph copy = DatasetGraphFactory.create();
    quads.forEach(copy::add);
    return copy;
  }

  private static void lines(Set<String> lines, OutputStream out) {
    try {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the export", e);
    }
  }
}
