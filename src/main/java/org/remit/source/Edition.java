package org.remit.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One edition of one council's document: whose it is, how old it is and how far it can be trusted.
///
/// @param document the document's identifier, e.g. `west-oxfordshire`
/// @param council the council's name; [#councilInferred] says whether the text itself gives it
/// @param councilEvidence what in the text the name rests on
/// @param date the date the text gives itself, or null where none is stated
/// @param dateNote in the text's words, what the date is the date of, or that none is stated
/// @param statusEvidence what in the text the status rests on
/// @param origin where the text came from and whose it is
/// @param sha256 of the source file's bytes, 64 lower-case hexadecimal digits
public record Edition(
    String document,
    String council,
    boolean councilInferred,
    String councilEvidence,
    String title,
    @Nullable LocalDate date,
    String dateNote,
    EditionStatus status,
    String statusEvidence,
    String origin,
    String file,
    String sha256) {

  /// Unique among a document's editions and stable: its date, or else the start of its checksum.
  public String id() {
    return date != null ? date.toString() : "sha-" + sha256.substring(0, 8);
  }
}
