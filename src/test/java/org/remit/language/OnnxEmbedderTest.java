package org.remit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

  private static final List<String> TEXTS =
      List.of(
          "Officers must respond to enquiries from Members within 10 working days.",
          "An officer has two weeks to reply to a councillor's question.",
          "The car park closes at dusk.",
          "",
          "😀 \u0000 議員 א",
          "officer ".repeat(2_000));

  /// The states of both models that a vector is made of.
  private static final int PARTS = 8;

  private final Embedder embedder = SharedLanguage.embedder();

  @Test
  void everyVectorHasLengthOne() {
    for (String text : TEXTS) {
      float[] vector = embedder.embed(text);
      assertThat(vector).hasSize(PARTS * 384);
      assertThat(product(vector, vector)).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void everyPieceOfAWordHasAVectorOfLengthOne() {
    for (String text : TEXTS) {
      Worded worded = embedder.words(text);
      assertThat(worded.pieces()).doesNotContain("[CLS]", "[SEP]");
      for (float[] vector : worded.vectors()) {
        assertThat(product(vector, vector)).isCloseTo(1, within(1e-6));
      }
    }
    assertThat(embedder.words("Enquiries?").pieces()).containsExactly("en", "##qui", "##ries", "?");
  }

  @Test
  void readOnceOrTwiceATextIsTheSame() {
    String text = TEXTS.get(0);
    assertThat(embedder.read(text).place()).isEqualTo(embedder.embed(text));
    assertThat(embedder.read(text).words())
        .usingRecursiveComparison()
        .isEqualTo(embedder.words(text));
  }

  @Test
  void theMapOfWordsIsReadAsItIsWritten() throws IOException {
    assertThat(WordMap.load().written())
        .isEqualTo(Files.readString(Path.of("data", "ranking", "word-map.txt")));
  }

  @Test
  void theSameTextHasTheSameVectorBitByBit() {
    try (OnnxEmbedder other = new OnnxEmbedder()) {
      for (String text : TEXTS) {
        assertThat(embedder.embed(text))
            .isEqualTo(embedder.embed(text))
            .isEqualTo(other.embed(text));
      }
    }
  }

  @Test
  void likeMeaningsLieNearerThanUnlikeOnes() {
    float[] duty = embedder.embed(TEXTS.get(0));

    assertThat(product(duty, embedder.embed(TEXTS.get(1))))
        .isGreaterThan(product(duty, embedder.embed(TEXTS.get(2))) + 0.2);
  }

  @Test
  void theModelIsNamedWithItsDigest() {
    assertThat(embedder.modelId()).matches("bge-small-en-v1\\.5-q-all-minilm-l6-v2-q-[0-9a-f]{12}");
  }

  @Test
  void manyThreadsAtOnceEmbedAsOne() throws InterruptedException, ExecutionException {
    List<String> texts = TEXTS.subList(0, 5);
    float[][] expected = all(texts);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<float[][]>> embedded =
          threads.invokeAll(Collections.nCopies(8, () -> all(texts)));
      for (Future<float[][]> vectors : embedded) {
        assertThat(vectors.get()).isDeepEqualTo(expected);
      }
    }
  }

  private float[][] all(List<String> texts) {
    return texts.stream().map(embedder::embed).toArray(float[][]::new);
  }

  @Test
  void aVectorHasWhatTheFirstModelMakesOfTheText() {
    // a text of one piece: its mean is that piece's state, as the words have it
    float[] vector = embedder.embed("officer");
    float[] word = embedder.words("officer").vectors().getFirst();

    for (int i = 0; i < word.length; i++) {
      assertThat(vector[384 + i] * Math.sqrt(PARTS)).isCloseTo(word[i], within(1e-5));
    }
  }

  @Test
  void bothModelsCutWordsIntoTheSamePieces() {
    assertThat(VocabularyReader.read(file("all-minilm-l6-v2-q-tokenizer.json")))
        .isEqualTo(VocabularyReader.read(file("bge-small-en-v1.5-q-tokenizer.json")));
  }

  private static String file(String name) {
    return new String(BertModel.resource("/" + name), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWordedAlikeIsNearerBeforeTheModelHasReadIt() {
    float[] asked = embedder.embed("May an officer tell a councillor?");
    float[] turned = embedder.embed("May a councillor tell an officer?");

    for (int end : List.of(1, 5)) { // what each model makes of it, and after it what it began with
      double after = part(asked, turned, end);
      double before = part(asked, turned, end + 1);
      assertThat(before).isGreaterThan(0.999);
      assertThat(after).isLessThan(before - 0.003);
    }
  }

  /// The cosine of one of the parts.
  private static double part(float[] a, float[] b, int part) {
    double product = 0;
    for (int i = part * 384; i < (part + 1) * 384; i++) {
      product += (double) PARTS * a[i] * b[i];
    }
    return product;
  }

  @Test
  void aClosedEmbedderSaysSo() {
    OnnxEmbedder closed = new OnnxEmbedder();
    closed.embed("Who decides?");
    closed.close();
    closed.close();

    assertThatThrownBy(() -> closed.embed("Who decides?"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private static double product(float[] a, float[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += (double) a[i] * b[i];
    }
    return product;
  }
}
