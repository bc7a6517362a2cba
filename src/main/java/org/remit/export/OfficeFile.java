package org.remit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/// What every Office file tells of itself, and how it becomes bytes.
final class OfficeFile {

  static final String LANGUAGE = "en-GB";

  private OfficeFile() {}

  /// The file's bytes, once its title, language and day are told.
  static byte[] bytes(POIXMLDocument file, Handout handout) {
    CoreProperties about = file.getProperties().getCoreProperties();
    about.setTitle(handout.title());
    about.setDescription(handout.what());
    about.setCreator("Remit");
    about.setLastModifiedByUser("Remit");
    Date day = Date.from(handout.made().atStartOfDay(ZoneOffset.UTC).toInstant());
    about.setCreated(Optional.of(day));
    about.setModified(Optional.of(day));
    about.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.write(bytes);
      return SteadyZip.pack(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + handout.name(), e);
    }
  }
}
