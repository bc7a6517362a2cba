package org.remit.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/// Compares questions word by word with the passages of documents that no editor has written
/// questions for: how near each word of the question comes to some word of the passage, rarer words
/// counting for more. Where there are questions, they tell more.
final class WordIndex {

  private static final int MAGIC = 0x52454d57;

  private final Map<String, PassageWords> passages;
  private final Map<String, Integer> containing = new HashMap<>();

  private WordIndex(Map<String, PassageWords> passages) {
    this.passages = passages;
    passages
        .values()
        .forEach(p -> new TreeSet<>(p.words()).forEach(w -> containing.merge(w, 1, Integer::sum)));
  }

  /// Makes the index of the facts, or reads the one that was made of them. The file is a
  /// convenience: what is missing, damaged or of another model is worked out again.
  record Maker(Meaning meaning, @Nullable Path file, Consumer<String> progress) {

    WordIndex make(Facts facts) {
      Kept kept = read();
      if (!kept.fingerprint().equals(facts.fingerprint())) {
        kept = made(facts, kept.words());
        if (file != null) {
          write(file, kept);
        }
      }
      Map<String, PassageWords> passages = new LinkedHashMap<>();
      for (Map.Entry<String, String> passage : kept.said().entrySet()) {
        PassageWords words = kept.words().get(passage.getValue());
        if (words != null) {
          passages.put(passage.getKey(), words);
        }
      }
      return new WordIndex(passages);
    }

    private Kept made(Facts facts, Map<String, PassageWords> before) {
      Map<String, String> said = new LinkedHashMap<>();
      Map<String, PassageWords> words = new LinkedHashMap<>();
      for (Entries.Passage passage : facts.entries().withoutQuestions()) {
        said.put(passage.clause(), passage.said());
        PassageWords known = before.get(passage.said());
        words.computeIfAbsent(
            passage.said(), text -> known != null ? known : PassageWords.of(meaning.words(text)));
      }
      return new Kept(facts.fingerprint(), said, words);
    }

    private Kept read() {
      if (file == null || !Files.exists(file)) {
        return Kept.NOTHING;
      }
      CRC32 sum = new CRC32();
      try (DataInputStream in =
          new DataInputStream(
              new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
        if (in.readInt() != MAGIC || !in.readUTF().equals(meaning.wordsModel())) {
          return Kept.NOTHING;
        }
        Kept kept = Kept.read(in);
        long read = sum.getValue();
        if (in.readLong() == read) {
          return kept;
        }
      } catch (IOException | IllegalArgumentException | ArithmeticException e) {
        // cut short, or never such a file: said below
      }
      progress.accept("the words kept are damaged");
      return Kept.NOTHING;
    }

    private void write(Path to, Kept kept) {
      Path fresh = to.resolveSibling(to.getFileName() + ".new");
      CRC32 sum = new CRC32();
      try {
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (DataOutputStream out =
            new DataOutputStream(
                new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(fresh)), sum))) {
          out.writeInt(MAGIC);
          out.writeUTF(meaning.wordsModel());
          kept.write(out);
          out.writeLong(sum.getValue());
        }
        Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + to, e);
      }
    }
  }

  /// What the file holds.
  ///
  /// @param fingerprint of the facts that it was made of, or ""
  /// @param said what each passage says, by its IRI
  /// @param words of what is said
  private record Kept(
      String fingerprint, Map<String, String> said, Map<String, PassageWords> words) {

    static final Kept NOTHING = new Kept("", Map.of(), Map.of());

    static Kept read(DataInputStream in) throws IOException {
      String fingerprint = PassageWords.readText(in);
      Map<String, PassageWords> words = new LinkedHashMap<>();
      int texts = in.readInt();
      for (int i = 0; i < texts; i++) {
        words.put(PassageWords.readText(in), PassageWords.read(in));
      }
      Map<String, String> said = new LinkedHashMap<>();
      int passages = in.readInt();
      for (int i = 0; i < passages; i++) {
        said.put(PassageWords.readText(in), PassageWords.readText(in));
      }
      return new Kept(fingerprint, said, words);
    }

    void write(DataOutputStream out) throws IOException {
      PassageWords.writeText(fingerprint, out);
      out.writeInt(words.size());
      for (Map.Entry<String, PassageWords> text : words.entrySet()) {
        PassageWords.writeText(text.getKey(), out);
        text.getValue().write(out);
      }
      out.writeInt(said.size());
      for (Map.Entry<String, String> passage : said.entrySet()) {
        PassageWords.writeText(passage.getKey(), out);
        PassageWords.writeText(passage.getValue(), out);
      }
    }
  }

  /// What was found, with how well each passage of such a document fits word by word.
  ///
  /// @param asked the words of the question
  Found fitted(Found found, Supplier<Words> asked) {
    if (found.hits().stream().noneMatch(hit -> passages.containsKey(hit.clause()))) {
      return found;
    }
    Words question = asked.get();
    double[] weights = new double[question.words().size()];
    for (int i = 0; i < weights.length; i++) {
      int in = containing.getOrDefault(question.words().get(i), 0);
      weights[i] = Math.log(1 + (passages.size() + 0.5) / (in + 0.5));
    }
    List<Hit> hits =
        found.hits().stream()
            .map(hit -> {
              PassageWords words = passages.get(hit.clause());
              return words == null ? hit : hit.withWordByWord(words.fit(question, weights));
            })
            .toList();
    return new Found(hits, found.asked(), found.votes());
  }
}
