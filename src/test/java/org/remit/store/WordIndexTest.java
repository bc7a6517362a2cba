package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents without editorial questions are compared word by word; what is kept of their words is
/// worked out again wherever it is not sound.
final class WordIndexTest {

  private static final Search SEARCH = Protocols.search("officer", "officer reply", Set.of(), 50);

  @TempDir private Path folder;

  private final Facts facts = Facts.inMemory();
  private final List<String> asked = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void publish() {
    facts.publish(
        List.of(Protocols.asked(Protocols.north()), Protocols.plain(Protocols.south())),
        Protocols.vocabulary(),
        () -> true);
  }

  /// Words that mean themselves; remembers which texts it was asked about.
  private final class Plain implements Meaning {

    @Override
    public List<Sense> of(List<String> texts) {
      return BagOfWords.PLAIN.of(texts);
    }

    @Override
    public Words words(String text) {
      asked.add(text);
      List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\W+", -1));
      return new Words(words, words.stream().map(BagOfWords::vector).toList());
    }

    @Override
    public String model() {
      return "plain";
    }
  }

  private List<Hit> fitted() {
    asked.clear();
    notes.clear();
    Meaning meaning = new Plain();
    try (PassageIndex index = new NaiveIndex.Maker(meaning).make(facts)) {
      Found found = index.search(SEARCH, meaning.ofQuestion(SEARCH.meaning()).whole());
      asked.clear();
      WordIndex words = new WordIndex.Maker(meaning, file(), notes::add).make(facts);
      return words.fitted(found, () -> meaning.words(SEARCH.meaning())).hits();
    }
  }

  private Path file() {
    return folder.resolve("words.bin");
  }

  @Test
  void onlyDocumentsWithoutQuestionsAreCompared() {
    assertThat(fitted())
        .anySatisfy(hit -> {
          assertThat(hit.clause()).contains("/south-vale/");
          assertThat(hit.wordByWord()).isPositive();
        })
        .filteredOn(hit -> hit.clause().contains("/north-shire/"))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.wordByWord()).isZero());
  }

  @Test
  void aPassageOfTheVeryWordsFitsWholly() {
    Words words = new Plain().words("officer reply");
    assertThat(PassageWords.of(words).fit(words, new double[] {1, 3})).isCloseTo(1, within(1e-3));
  }

  @Test
  void whatIsKeptIsNotWorkedOutAgain() {
    List<Hit> first = fitted();
    assertThat(asked).hasSizeGreaterThan(1);
    assertThat(fitted()).isEqualTo(first);
    assertThat(asked).containsExactly(SEARCH.meaning());
  }

  @Test
  void whatIsKeptAndDamagedIsWorkedOutAgain() throws IOException {
    List<Hit> first = fitted();
    byte[] good = Files.readAllBytes(file());
    byte[] changed = good.clone();
    changed[good.length / 2] ^= 0x10;
    for (byte[] bad : List.of(new byte[0], Arrays.copyOf(good, good.length - 3), changed)) {
      Files.write(file(), bad);
      assertThat(fitted()).isEqualTo(first);
      assertThat(notes).containsExactly("the words kept are damaged");
      assertThat(Files.readAllBytes(file())).isEqualTo(good);
    }
  }
}
