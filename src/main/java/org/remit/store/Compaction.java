package org.remit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/// Gives back the room on disk that replaced facts still take up: TDB2 writes beside what it has
/// and takes nothing away, so that each publication of the five documents adds some 50 MB.
///
/// It is done when the store is opened, before anybody reads. TDB2 copies what is current into a
/// folder under another name and then renames it: killed at any moment, the store opens as it was
/// or as it will be.
final class Compaction {

  /// What a store with hardly any facts takes up: most of it holes, which cost nothing.
  private static final long EMPTY = 210_000_000;

  /// Bytes for a fact, once, in all indexes.
  private static final long FACT = 300;

  private Compaction() {}

  /// Compacts the facts in a folder if that saves about half of their room.
  ///
  /// @param progress told that it takes a while
  /// @return whether it did
  static boolean ifWorthwhile(Path folder, DatasetGraph dataset, Consumer<String> progress) {
    return ifWorthwhile(folder, dataset, EMPTY, progress);
  }

  /// @param empty what a store with hardly any facts takes up
  static boolean ifWorthwhile(
      Path folder, DatasetGraph dataset, long empty, Consumer<String> progress) {
    long bytes = size(folder);
    if (bytes <= 2 * empty || bytes <= 2 * (empty + FACT * facts(dataset))) {
      return false;
    }
    progress.accept("making room in the store ...");
    DatabaseMgr.compact(dataset, true);
    return true;
  }

  static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure the store in " + folder, e);
    }
  }

  private static long facts(DatasetGraph dataset) {
    dataset.begin(ReadWrite.READ);
    try {
      return dataset.stream().count();
    } finally {
      dataset.end();
    }
  }
}
