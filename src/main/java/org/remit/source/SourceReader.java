package org.remit.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads a document's folder: `document.yaml` and the text file that it names.
public final class SourceReader {

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "council",
          "councilInferred",
          "councilEvidence",
          "title",
          "date",
          "dateNote",
          "status",
          "statusEvidence",
          "origin",
          "file",
          "sha256");

  private SourceReader() {}

  /// Reads the document in a folder.
  ///
  /// @throws IllegalArgumentException naming the file, the field and the cure, where the folder
  ///   does not hold a well-formed document or its text is not the one the metadata were written
  ///   for
  public static Source read(Path folder) {
    Path yaml = folder.resolve("document.yaml");
    Map<String, String> fields = fields(yaml);
    String file = text(yaml, fields, "file");
    if (!Path.of(file).equals(Path.of(file).getFileName())
        || !Files.isRegularFile(folder.resolve(file))) {
      throw new IllegalArgumentException(
          yaml + ": the field \"file\" names no file of the folder: " + file);
    }
    byte[] bytes = bytes(folder.resolve(file));
    String sha256 = sha256(bytes);
    String stated = text(yaml, fields, "sha256");
    if (!sha256.equals(stated)) {
      throw new IllegalArgumentException(
          yaml + ": sha256 is that of another text; " + file + " has " + sha256);
    }
    try {
      Edition edition =
          new Edition(
              identifier(text(yaml, fields, "id")),
              text(yaml, fields, "council"),
              truth(fields, "councilInferred"),
              text(yaml, fields, "councilEvidence"),
              text(yaml, fields, "title"),
              date(fields),
              text(yaml, fields, "dateNote"),
              EditionStatus.of(text(yaml, fields, "status")),
              text(yaml, fields, "statusEvidence"),
              text(yaml, fields, "origin"),
              file,
              sha256);
      return of(edition, bytes);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(yaml + ": " + e.getMessage(), e);
    }
  }

  /// A text without metadata of its own, such as a file somebody only wants to look at.
  public static Source read(Path file, Edition edition) {
    return of(edition, bytes(file));
  }

  /// Decodes a text. Bytes that are not UTF-8 are read as Windows-1252, and an issue says so.
  public static Source of(Edition edition, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Source(edition, text, List.of());
    } catch (CharacterCodingException e) {
      String text = new String(bytes, Charset.forName("windows-1252"));
      Issue issue =
          new Issue(
              IssueKind.UNDECODABLE_BYTES,
              new Span(0, text.length()),
              "The file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 to be sure.");
      return new Source(edition, text, List.of(issue));
    }
  }

  /// The checksum of a file's bytes, 64 lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Checks a document identifier: lower-case words joined by hyphens.
  public static String identifier(String id) {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.length() > 60) {
      throw new IllegalArgumentException(
          "the id \""
              + id
              + "\" must be lower-case words joined by hyphens, at most 60 characters");
    }
    return id;
  }

  /// The bytes of a file, or an error that names it.
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The fields as they are written: YAML's own idea of dates would make 2024-13-01 one.
  private static Map<String, String> fields(Path yaml) {
    Node root;
    try {
      String text = new String(bytes(yaml), StandardCharsets.UTF_8);
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (YAMLException e) {
      throw new IllegalArgumentException(yaml + ": not YAML: " + e.getMessage(), e);
    }
    if (!(root instanceof MappingNode map)) {
      throw new IllegalArgumentException(yaml + ": expected \"field: value\" lines");
    }
    Map<String, String> fields = new TreeMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
      if (!FIELDS.contains(key)) {
        throw new IllegalArgumentException(yaml + ": unknown field \"" + key + "\"");
      }
      if (!(tuple.getValueNode() instanceof ScalarNode value)
          || fields.put(key, value.getValue().strip()) != null) {
        throw new IllegalArgumentException(
            yaml + ": the field \"" + key + "\" has more than one value");
      }
    }
    return fields;
  }

  private static String text(Path yaml, Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(yaml + ": the field \"" + name + "\" is missing");
    }
    return value;
  }

  private static boolean truth(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "the field \"" + name + "\" is true or false, not \"" + value + "\"");
    };
  }

  private static @Nullable LocalDate date(Map<String, String> fields) {
    String value = fields.getOrDefault("date", "");
    return value.isEmpty() ? null : parsed(value);
  }

  private static LocalDate parsed(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "the field \"date\" is a date like 2024-05-31, not \"" + date + "\"", e);
    }
  }
}
