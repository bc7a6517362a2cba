package org.remit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.source.EditionStatus;

/// The index is derived: whatever becomes of its files, it is made anew from the facts.
final class LuceneIndexTest {

  private static final Search SEARCH =
      Protocols.search("officer reply", "staff get back to me", Set.of(), 20);

  @TempDir private Path folder;

  private final List<String> notes = new ArrayList<>();
  private final Facts facts = Facts.inMemory();
  private Found found = new Found(List.of(), Map.of(), VotesTest.NONE);

  @BeforeEach
  void make() {
    publish(Protocols.asked(Protocols.north()), Protocols.asked(Protocols.south()));
    found = searched(BagOfWords.PLAIN);
    assertThat(found.hits()).isNotEmpty();
    assertThat(notes).containsExactly("making the index");
  }

  private void publish(Publication... publications) {
    facts.publish(List.of(publications), Protocols.vocabulary(), () -> true);
  }

  private Found searched(Meaning meaning) {
    notes.clear();
    try (PassageIndex index = new LuceneIndex.Maker(folder, meaning, notes::add).make(facts)) {
      return index.search(SEARCH, meaning.ofQuestion(SEARCH.meaning()).whole());
    }
  }

  private void isMadeAnew(String what) {
    assertThat(searched(BagOfWords.PLAIN)).as(what).isEqualTo(found);
    assertThat(notes).as(what).contains("making the index");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void empty() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  @Test
  void isOpenedAgainWhereNothingHasChanged() {
    assertThat(searched(BagOfWords.PLAIN)).isEqualTo(found);
    assertThat(notes).isEmpty();
  }

  @Test
  void isMadeAnewWhereItIsMissingFromTheVectorsKept() throws IOException {
    empty();
    Files.delete(folder.resolve("index"));
    Meaning unasked =
        new WatchedMeaning(texts -> assertThat(texts).containsExactly(SEARCH.meaning()));
    assertThat(searched(unasked)).isEqualTo(found);
    assertThat(notes).containsExactly("making the index");
  }

  @Test
  void isMadeAnewWhereAnyFileIsCutShort() throws IOException {
    for (Path file : files()) {
      if (Files.exists(file) && Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        isMadeAnew(file.getFileName() + " cut short");
      }
    }
  }

  @Test
  void isMadeAnewWhereAnyFileIsMissing() throws IOException {
    for (Path file : files()) {
      if (Files.exists(file) && Files.size(file) > 0) {
        Files.delete(file);
        isMadeAnew(file.getFileName() + " missing");
      }
    }
  }

  @Test
  void isMadeAnewWhereAnyFileHasAWrongByte() throws IOException {
    Random random = new Random(7);
    for (Path file : files()) {
      if (Files.exists(file) && Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= 0x55;
        Files.write(file, bytes);
        isMadeAnew(file.getFileName() + " wrong at " + at + " of " + bytes.length);
      }
    }
  }

  @Test
  void isMadeAnewWhereRubbishStandsInItsPlace() throws IOException {
    for (Path file : files()) {
      Files.writeString(file, "rubbish 🎁");
    }
    isMadeAnew("rubbish");
    assertThat(searched(BagOfWords.PLAIN)).isEqualTo(found);
    assertThat(notes).as("once is enough").isEmpty();
  }

  @Test
  void isMadeAnewWhereItIsOfOtherFacts() {
    publish(
        Protocols.plain(Protocols.source("west", "1. West.\n", null, EditionStatus.NOT_STATED)));
    assertThat(searched(BagOfWords.PLAIN)).isNotEqualTo(found);
    assertThat(notes).containsExactly("making the index");
  }

  @Test
  void isMadeAnewWhereItIsOfAnotherModel() {
    assertThat(searched(new BagOfWords("another model"))).isEqualTo(found);
    assertThat(notes).contains("making the index");
    isMadeAnew("back to the first model");
  }

  @Test
  void vectorsMissingOrDamagedAreWorkedOutAgain() throws IOException {
    Path vectors = folder.resolve("vectors.bin");
    byte[] good = Files.readAllBytes(vectors);
    byte[] changed = good.clone();
    changed[good.length - 20] ^= 0x10;
    byte[] endless = good.clone();
    Arrays.fill(endless, good.length / 2, good.length / 2 + 8, (byte) 0xff);
    List<byte[]> damaged =
        List.of(
            new byte[0],
            "rubbish, and more of it than a heading has".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(good, good.length - 3),
            Arrays.copyOf(good, 30),
            changed,
            endless);
    for (byte[] bad : damaged) {
      Files.write(vectors, bad);
      empty();
      isMadeAnew("vectors " + damaged.indexOf(bad));
      assertThat(Files.readAllBytes(vectors)).isEqualTo(good);
    }
    Files.delete(vectors);
    assertThat(searched(BagOfWords.PLAIN)).isEqualTo(found);
    assertThat(notes).as("the index itself is sound").isEmpty();
  }
}
