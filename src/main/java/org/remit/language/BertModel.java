package org.remit.language;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A model of the BERT family, its weights rounded to 8 bits, found on the class path and run in
/// this process. It gives each token of a text a state of [#STATE] numbers, before its first layer,
/// after each, and at the end. One instance serves any number of threads until it is closed.
final class BertModel implements AutoCloseable {

  static final int STATE = 384;

  /// What the graph calls the states at the end.
  static final String LAST = "last_hidden_state";

  /// What it calls those before the first layer.
  static final String FIRST = "/embeddings/LayerNorm/Add_1_output_0";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private BertModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// What a graph calls the states after a layer that is not the last.
  ///
  /// @param layer counted from 1
  static String after(int layer) {
    return "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
  }

  /// @param file the bytes of its file: see [#file(String, List)]
  static BertModel load(byte[] file) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "remit");
    try (SessionOptions options = new SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // one thread a text: a second one mostly spins while it waits for the first
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      return new BertModel(environment, environment.createSession(file, options));
    }
  }

  /// A model's file, with states on its way among what it puts out. A protobuf message that is
  /// followed by another of its kind takes over the other's fields, lists being added to: so the
  /// file is followed by a model whose graph has nothing but the names of these outputs. (Protocol
  /// Buffers, Encoding, "Last One Wins"; the numbers are those of `graph` in ONNX's `ModelProto`,
  /// `output` in `GraphProto` and `name` in `ValueInfoProto`.)
  static byte[] file(String name, List<String> states) {
    ByteArrayOutputStream outputs = new ByteArrayOutputStream();
    for (String state : states) {
      outputs.writeBytes(field(12, field(1, state.getBytes(StandardCharsets.UTF_8))));
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    model.writeBytes(resource(name));
    model.writeBytes(field(7, outputs.toByteArray()));
    return model.toByteArray();
  }

  static byte[] resource(String name) {
    try (InputStream in = BertModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the embedding model is not on the class path: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /// The state of each token, by the name of the states.
  Map<String, float[][]> states(long[] tokens, Set<String> wanted) throws OrtException {
    long[] ones = new long[tokens.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(tokens);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[tokens.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
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

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
