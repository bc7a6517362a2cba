package org.remit.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.remit.web.Routes.Page;

/// Pages as they were written for an earlier reader, compressed, so that neither is done again. A
/// page is kept for as long as the facts that it was written from are the facts, and as long as
/// there is room; one that says what is wrong with a form is not kept, and no answer is, since a
/// question is a private matter.
final class Kept {

  private static final int LONGEST_ADDRESS = 500;

  private final int most;
  private final Map<String, Written> byAddress = new LinkedHashMap<>(16, .75f, true);
  private String fingerprint = "";
  private int size;

  /// @param most how many bytes are kept
  Kept(int most) {
    this.most = most;
  }

  /// A page that is ready to be sent.
  static final class Written {

    private final int status;
    private final byte[] compressed;
    private final String tag;

    private Written(int status, byte[] compressed, String tag) {
      this.status = status;
      this.compressed = compressed;
      this.tag = tag;
    }

    private static Written of(Page page) {
      byte[] html = page.bytes();
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(compressed)) {
        out.write(html);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Written(page.status(), compressed.toByteArray(), StaticFiles.hash(html));
    }

    int status() {
      return status;
    }

    /// It changes when the page does.
    String tag() {
      return tag;
    }

    byte[] compressed() {
      return compressed;
    }

    byte[] html() {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The page at an address, kept or written now.
  ///
  /// @param facts the fingerprint of the facts as they are
  Written at(String address, String facts, Callable<Page> page) throws Exception {
    Written kept = kept(address, facts);
    if (kept != null) {
      return kept;
    }
    Written written = Written.of(page.call());
    if (written.status() == 200 && address.length() <= LONGEST_ADDRESS) {
      keep(address, facts, written);
    }
    return written;
  }

  private synchronized @Nullable Written kept(String address, String facts) {
    if (!facts.equals(fingerprint)) {
      byAddress.clear();
      size = 0;
      fingerprint = facts;
    }
    return byAddress.get(address);
  }

  private synchronized void keep(String address, String facts, Written written) {
    if (!facts.equals(fingerprint)) {
      return;
    }
    Written before = byAddress.put(address, written);
    size += written.compressed().length - (before == null ? 0 : before.compressed().length);
    Iterator<Written> oldest = byAddress.values().iterator();
    while (size > most && oldest.hasNext()) {
      size -= oldest.next().compressed().length;
      oldest.remove();
    }
  }
}
