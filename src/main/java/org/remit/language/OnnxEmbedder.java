package org.remit.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// The embedding model bge-small-en-v1.5, its weights rounded to 8 bits, run in this process.
///
/// A text's vector is that of its first token, `[CLS]`, as this model was trained; of a text over
/// 512 tokens only the beginning counts. The model is found on the class path and loaded when first
/// needed, once. One instance serves any number of threads until it is closed.
public final class OnnxEmbedder implements Embedder, AutoCloseable {

  private static final String NAME = "bge-small-en-v1.5-q";
  private static final String MODEL = "/" + NAME + ".onnx";
  private static final String TOKENIZER = "/" + NAME + "-tokenizer.json";
  private static final int DIMENSIONS = 384;

  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();
  private @Nullable Loaded loaded;
  private @Nullable String modelId;
  private boolean closed;

  @Override
  public float[] embed(String text) {
    lifetime.readLock().lock();
    try {
      Loaded model = loaded();
      return Unit.of(model.hidden(model.wordPiece().encode(text), 1)[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    } finally {
      lifetime.readLock().unlock();
    }
  }

  @Override
  public Worded words(String text) {
    lifetime.readLock().lock();
    try {
      Loaded model = loaded();
      List<String> pieces = model.wordPiece().pieces(text);
      float[][] hidden = model.hidden(model.wordPiece().encode(text), pieces.size());
      List<float[]> words = new ArrayList<>();
      for (int i = 1; i < pieces.size() - 1; i++) {
        words.add(Unit.of(hidden[i])); // between the marks for start and end
      }
      return new Worded(pieces.subList(1, pieces.size() - 1), words);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    } finally {
      lifetime.readLock().unlock();
    }
  }

  // one by one: in a batch the 8-bit scales are shared, so each vector would depend on the others
  @Override
  public float[][] embedAll(List<String> texts) {
    return texts.parallelStream().map(this::embed).toArray(float[][]::new);
  }

  @Override
  public boolean knows(String word) {
    lifetime.readLock().lock();
    try {
      return loaded().wordPiece().knows(word);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed", e);
    } finally {
      lifetime.readLock().unlock();
    }
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public synchronized String modelId() {
    if (modelId == null) {
      modelId = NAME + "-" + digest();
    }
    return modelId;
  }

  @Override
  public void close() {
    lifetime.writeLock().lock();
    try {
      closed = true;
      if (loaded != null) {
        loaded.session().close();
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

  private static String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(resource(MODEL));
      sha256.update(resource(TOKENIZER));
      return HexFormat.of().formatHex(sha256.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = OnnxEmbedder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the embedding model is not on the class path: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Loaded(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {

    static Loaded load() throws OrtException {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "remit");
      try (SessionOptions options = new SessionOptions()) {
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        // one thread a text: a second one mostly spins while it waits for the first
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setDeterministicCompute(true);
        OrtSession session = environment.createSession(resource(MODEL), options);
        String tokenizer = new String(resource(TOKENIZER), StandardCharsets.UTF_8);
        return new Loaded(environment, session, WordPiece.read(tokenizer));
      }
    }

    /// What stands for each of the first tokens.
    float[][] hidden(long[] ids, int first) throws OrtException {
      long[] ones = new long[ids.length];
      Arrays.fill(ones, 1);
      try (OnnxTensor tokens = tensor(ids);
          OnnxTensor mask = tensor(ones);
          OnnxTensor types = tensor(new long[ids.length]);
          OrtSession.Result result =
              session.run(
                  Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
        FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[][] vectors = new float[first][DIMENSIONS];
        for (float[] vector : vectors) {
          hidden.get(vector);
        }
        return vectors;
      }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
      return OnnxTensor.createTensor(environment, new long[][] {row});
    }
  }
}
