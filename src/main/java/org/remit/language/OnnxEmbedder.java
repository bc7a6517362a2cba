package org.remit.language;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// The embedding model bge-small-en-v1.5, its weights rounded to 8 bits, run in this process.
///
/// A text's vector is what the model makes of it on its way, side by side and each of equal weight:
/// at the end the state of the first token, `[CLS]`, as this model was trained, and the mean of all
/// tokens; and that mean before the first of its twelve layers, after the seventh and after the
/// tenth, where more is left of how a text is worded. Of a text over 512 tokens only the beginning
/// counts. The model is found on the class path and loaded when first needed, once. One instance
/// serves any number of threads until it is closed. Each text is read by itself: in a batch the
/// 8-bit scales are shared, so each vector would depend on the others.
public final class OnnxEmbedder implements Embedder {

  private static final String NAME = "bge-small-en-v1.5-q";
  private static final String MODEL = "/" + NAME + ".onnx";
  private static final String TOKENIZER = "/" + NAME + "-tokenizer.json";
  private static final int STATE = 384;
  private static final String LAST = "last_hidden_state";

  /// What the model's graph calls the states that it goes through.
  private static final List<String> EARLIER =
      List.of(
          "/embeddings/LayerNorm/Add_1_output_0",
          "/encoder/layer.6/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.9/output/LayerNorm/Add_1_output_0");

  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();
  private @Nullable Loaded loaded;
  private @Nullable String modelId;
  private boolean closed;

  @Override
  public float[] embed(String text) {
    lifetime.readLock().lock();
    try {
      Loaded model = loaded();
      Map<String, float[][]> states = model.states(text, EARLIER);
      float[][] last = requireNonNull(states.get(LAST));
      List<float[]> parts = new ArrayList<>(List.of(last[0], mean(last)));
      EARLIER.forEach(depth -> parts.add(mean(requireNonNull(states.get(depth)))));
      float[] vector = new float[parts.size() * STATE];
      for (int part = 0; part < parts.size(); part++) {
        System.arraycopy(Unit.of(parts.get(part)), 0, vector, part * STATE, STATE);
      }
      return Unit.of(vector);
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
      float[][] hidden = requireNonNull(model.states(text, List.of()).get(LAST));
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

  /// The mean of all tokens between the marks for start and end; nothing, where there are none.
  private static float[] mean(float[][] tokens) {
    float[] mean = new float[STATE];
    for (int token = 1; token < tokens.length - 1; token++) {
      for (int i = 0; i < STATE; i++) {
        mean[i] += tokens[token][i] / (tokens.length - 2);
      }
    }
    return mean;
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
      sha256.update(model());
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

  /// The model with its earlier states among what it puts out. A protobuf message that is followed
  /// by another of its kind takes over the other's fields, lists being added to: so the model's
  /// file is followed by a model whose graph has nothing but the names of these outputs. (Protocol
  /// Buffers, Encoding, "Last One Wins"; the numbers are those of `graph` in ONNX's `ModelProto`,
  /// `output` in `GraphProto` and `name` in `ValueInfoProto`.)
  private static byte[] model() {
    ByteArrayOutputStream outputs = new ByteArrayOutputStream();
    for (String depth : EARLIER) {
      outputs.writeBytes(field(12, field(1, depth.getBytes(StandardCharsets.UTF_8))));
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    model.writeBytes(resource(MODEL));
    model.writeBytes(field(7, outputs.toByteArray()));
    return model.toByteArray();
  }

  /// A field of a protobuf message that has a length.
  private static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    field.write((number << 3) | 2);
    int rest = content.length;
    for (; rest >= 0x80; rest >>>= 7) {
      field.write((rest & 0x7f) | 0x80);
    }
    field.write(rest);
    field.writeBytes(content);
    return field.toByteArray();
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
        OrtSession session = environment.createSession(model(), options);
        String tokenizer = new String(resource(TOKENIZER), StandardCharsets.UTF_8);
        return new Loaded(environment, session, WordPiece.read(tokenizer));
      }
    }

    /// What stands for each token at the end, and before it at some depths.
    Map<String, float[][]> states(String text, List<String> earlier) throws OrtException {
      long[] ids = wordPiece.encode(text);
      long[] ones = new long[ids.length];
      Arrays.fill(ones, 1);
      Set<String> wanted = new LinkedHashSet<>(earlier);
      wanted.add(LAST);
      try (OnnxTensor tokens = tensor(ids);
          OnnxTensor mask = tensor(ones);
          OnnxTensor types = tensor(new long[ids.length]);
          OrtSession.Result result =
              session.run(
                  Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types),
                  wanted)) {
        Map<String, float[][]> states = new HashMap<>();
        for (Map.Entry<String, OnnxValue> each : result) {
          states.put(each.getKey(), rows(((OnnxTensor) each.getValue()).getFloatBuffer()));
        }
        return states;
      }
    }

    private static float[][] rows(FloatBuffer numbers) {
      float[][] rows = new float[numbers.remaining() / STATE][STATE];
      for (float[] row : rows) {
        numbers.get(row);
      }
      return rows;
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
      return OnnxTensor.createTensor(environment, new long[][] {row});
    }
  }
}
