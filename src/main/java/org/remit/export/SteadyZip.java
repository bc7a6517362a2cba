package org.remit.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs an Office file anew without the clock's time, so that the same content makes the same
/// file.
final class SteadyZip {

  /// The first moment that such a file can tell.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  static byte[] pack(byte[] office) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(office.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        out.putNextEntry(timeless);
        in.transferTo(out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack a file", e);
    }
    return packed.toByteArray();
  }
}
