package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The style sheet, the scripts and the icon. Each is served under a name that holds a hash of its
/// content, so that a browser may keep it for good.
final class StaticFiles {

  static final String FOLDER = "/static/";

  private final Map<String, StaticFile> byPath = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

  /// A file as it is served.
  static final class StaticFile {

    private final String type;
    private final byte[] bytes;

    private StaticFile(String type, byte[] bytes) {
      this.type = type;
      this.bytes = bytes;
    }

    String type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  StaticFiles() {
    add("style", "/static/remit.css", "css", "text/css;charset=UTF-8");
    add("script", "/frontend/scripts/remit.js", "js", "text/javascript;charset=UTF-8");
    add("suggest", "/frontend/scripts/suggest.js", "js", "text/javascript;charset=UTF-8");
    add("cards", "/frontend/scripts/cards.js", "js", "text/javascript;charset=UTF-8");
    add("icon", "/frontend/images/icon.svg", "svg", "image/svg+xml");
  }

  private void add(String name, String resource, String extension, String type) {
    byte[] bytes = read(resource);
    String path = FOLDER + "remit." + hash(bytes) + "." + extension;
    byPath.put(path, new StaticFile(type, bytes));
    paths.put(name, path);
  }

  /// The path of each file by its name: style, script, suggest, cards, icon.
  Map<String, String> paths() {
    return paths;
  }

  Optional<StaticFile> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  static byte[] read(String resource) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing: build Remit again with Maven");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first half of a SHA-256, in hexadecimal.
  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
