package org.remit.language;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OrtException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// Two embedding models side by side, bge-small-en-v1.5 and all-MiniLM-L6-v2: they were taught by
/// different texts, and where one is mistaken the other often is not.
///
/// A text's vector is what the models make of it on their way, side by side and each of equal
/// weight: of the first, at the end, the state of the first token, `[CLS]`, as it was trained, and
/// the mean of all tokens; of the second that mean, as it was trained; and of both the mean before
/// the first layer and further up, where more is left of how a text is worded. Of a text over 512
/// tokens only the beginning counts. The models are found on the class path and loaded when first
/// needed, once. One instance serves any number of threads until it is closed. Each text is read by
/// itself: in a batch the 8-bit scales are shared, so each vector would depend on the others.
public final class OnnxEmbedder implements Embedder {

  private static final String BGE = "bge-small-en-v1.5-q";
  private static final String MINILM = "all-minilm-l6-v2-q";

  /// The same for both models: BERT's own.
  private static final String TOKENIZER = "/" + BGE + "-tokenizer.json";

  /// Of twelve layers.
  private static final List<String> IN_BGE =
      List.of(BertModel.FIRST, BertModel.after(7), BertModel.after(10));

  /// Of six.
  private static final List<String> IN_MINILM = List.of(BertModel.FIRST, BertModel.after(4));

  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();
  private @Nullable Loaded loaded;
  private @Nullable String modelId;
  private boolean closed;

  @Override
  public float[] embed(String text) {
    return read(text).place();
  }

  @Override
  public Worded words(String text) {
    return whileOpen(models -> models.words(text));
  }

  @Override
  public Embedded read(String text) {
    return whileOpen(models -> models.read(text));
  }

  @Override
  public boolean knows(String word) {
    return whileOpen(models -> models.wordPiece().knows(word));
  }

  private <T> T whileOpen(Use<T> use) {
    lifetime.readLock().lock();
    try {
      return use.of(loaded());
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    } finally {
      lifetime.readLock().unlock();
    }
  }

  private interface Use<T> {
    T of(Loaded models) throws OrtException;
  }

  @Override
  public synchronized String modelId() {
    if (modelId == null) {
      modelId = BGE + "-" + MINILM + "-" + digest();
    }
    return modelId;
  }

  @Override
  public void close() {
    lifetime.writeLock().lock();
    try {
      closed = true;
      if (loaded != null) {
        loaded.close();
        loaded = null;
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed to close", e);
    } finally {
      lifetime.writeLock().unlock();
    }
  }

  private synchronized Loaded loaded() throws OrtException {
    if (closed) {
      throw new IllegalStateException("the embedder is closed");
    }
    if (loaded == null) {
      loaded = Loaded.load();
    }
    return loaded;
  }

  private static byte[] bge() {
    return BertModel.file("/" + BGE + ".onnx", IN_BGE);
  }

  private static byte[] minilm() {
    return BertModel.file("/" + MINILM + ".onnx", IN_MINILM);
  }

  private static byte[] tokenizer() {
    return BertModel.resource(TOKENIZER);
  }

  private static String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(bge());
      sha256.update(minilm());
      sha256.update(tokenizer());
      return HexFormat.of().formatHex(sha256.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Loaded(BertModel bge, BertModel minilm, WordPiece wordPiece)
      implements AutoCloseable {

    static Loaded load() throws OrtException {
      return new Loaded(
          BertModel.load(OnnxEmbedder.bge()),
          BertModel.load(OnnxEmbedder.minilm()),
          WordPiece.read(new String(tokenizer(), StandardCharsets.UTF_8)));
    }

    Embedded read(String text) throws OrtException {
      List<String> pieces = wordPiece.pieces(text);
      long[] tokens = wordPiece.encode(pieces);
      List<float[]> parts = new ArrayList<>();
      Map<String, float[][]> inBge = states(bge, tokens, IN_BGE);
      parts.add(requireNonNull(inBge.get(BertModel.LAST))[0]);
      parts.addAll(means(inBge, IN_BGE));
      parts.addAll(means(states(minilm, tokens, IN_MINILM), IN_MINILM));
      float[] vector = new float[parts.size() * BertModel.STATE];
      for (int part = 0; part < parts.size(); part++) {
        System.arraycopy(
            Unit.of(parts.get(part)), 0, vector, part * BertModel.STATE, BertModel.STATE);
      }
      return new Embedded(Unit.of(vector), words(pieces, inBge));
    }

    Worded words(String text) throws OrtException {
      List<String> pieces = wordPiece.pieces(text);
      return words(pieces, states(bge, wordPiece.encode(pieces), List.of()));
    }

    private static Worded words(List<String> pieces, Map<String, float[][]> inBge) {
      float[][] last = requireNonNull(inBge.get(BertModel.LAST));
      List<float[]> words = new ArrayList<>();
      for (int i = 1; i < pieces.size() - 1; i++) { // between the marks for start and end
        words.add(Unit.of(last[i]));
      }
      return new Worded(pieces.subList(1, pieces.size() - 1), words);
    }

    /// What stands for each token at the end, and at some depths before it.
    private static Map<String, float[][]> states(
        BertModel model, long[] tokens, List<String> earlier) throws OrtException {
      Set<String> wanted = new LinkedHashSet<>(earlier);
      wanted.add(BertModel.LAST);
      return model.states(tokens, wanted);
    }

    /// The means at the end and at those depths.
    private static List<float[]> means(Map<String, float[][]> states, List<String> earlier) {
      List<float[]> means = new ArrayList<>();
      means.add(mean(requireNonNull(states.get(BertModel.LAST))));
      earlier.forEach(depth -> means.add(mean(requireNonNull(states.get(depth)))));
      return means;
    }

    /// The mean of all tokens between the marks for start and end; nothing, where there are none.
    private static float[] mean(float[][] tokens) {
      float[] mean = new float[BertModel.STATE];
      for (int token = 1; token < tokens.length - 1; token++) {
        for (int i = 0; i < BertModel.STATE; i++) {
          mean[i] += tokens[token][i] / (tokens.length - 2);
        }
      }
      return mean;
    }

    @Override
    public void close() throws OrtException {
      try (minilm) {
        bge.close();
      }
    }
  }
}
