package org.remit.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/// What texts mean, kept in a file beside the index so that a rebuilt index does not work it out
/// again. The file is a convenience: if it is missing, damaged or of another meaning, it is made
/// anew.
final class Vectors {

  private static final int BATCH = 640;
  private static final int MAGIC = 0x52454d34;

  private final Meaning meaning;
  private final @Nullable Path file;
  private final Consumer<String> progress;
  private final Map<String, Sense> known = new HashMap<>();

  Vectors(Meaning meaning, @Nullable Path file, Consumer<String> progress) {
    this.meaning = meaning;
    this.file = file;
    this.progress = progress;
    if (file != null && Files.exists(file)) {
      read(file);
    }
  }

  /// What all these texts mean; forgets every other. Of no texts it forgets nothing: a store is
  /// empty before it is filled, with what the file may know already.
  Map<String, Sense> of(List<String> texts) {
    if (texts.isEmpty()) {
      return Map.of();
    }
    List<String> missing = texts.stream().filter(text -> !known.containsKey(text)).toList();
    for (int at = 0; at < missing.size(); at += BATCH) {
      List<String> batch = missing.subList(at, Math.min(at + BATCH, missing.size()));
      List<Sense> senses = meaning.of(batch);
      for (int i = 0; i < batch.size(); i++) {
        known.put(batch.get(i), senses.get(i));
      }
      if (missing.size() > BATCH) {
        progress.accept("meanings " + (at + batch.size()) + " of " + missing.size());
      }
    }
    boolean changed = !missing.isEmpty() || known.size() > texts.size();
    known.keySet().retainAll(Set.copyOf(texts));
    if (file != null && changed) {
      write(file);
    }
    return Map.copyOf(known);
  }

  private void read(Path from) {
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(from)), sum))) {
      if (in.readInt() != MAGIC || !in.readUTF().equals(meaning.model())) {
        return;
      }
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        byte[] text = in.readNBytes(in.readInt());
        Sense sense = new Sense(place(in), place(in), place(in));
        known.put(new String(text, StandardCharsets.UTF_8), sense);
      }
      long read = sum.getValue();
      if (in.readLong() != read) {
        forget();
      }
    } catch (IOException | IllegalArgumentException e) {
      forget(); // cut short, or never such a file
    }
  }

  private static float[] place(DataInputStream in) throws IOException {
    float[] place = new float[in.readUnsignedShort()];
    for (int i = 0; i < place.length; i++) {
      place[i] = in.readFloat();
    }
    return place;
  }

  private void forget() {
    known.clear();
    progress.accept("the vectors kept are damaged");
  }

  private void write(Path to) {
    Path fresh = to.resolveSibling(to.getFileName() + ".new");
    CRC32 sum = new CRC32();
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      try (DataOutputStream out =
          new DataOutputStream(
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(fresh)), sum))) {
        write(out);
        out.writeLong(sum.getValue());
      }
      Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(meaning.model());
    out.writeInt(known.size());
    for (Map.Entry<String, Sense> entry : new TreeMap<>(known).entrySet()) {
      byte[] bytes = entry.getKey().getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
      Sense sense = entry.getValue();
      for (float[] place : List.of(sense.asked(), sense.said(), sense.judged())) {
        out.writeShort(place.length);
        for (float value : place) {
          out.writeFloat(value);
        }
      }
    }
  }
}
