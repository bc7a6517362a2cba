package org.remit.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a handout can be written as.
public enum Format {
  DOCX(
      "docx",
      "Word document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PPTX(
      "pptx",
      "PowerPoint slides",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  XLSX(
      "xlsx",
      "Excel workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "CSV table", "text/csv;charset=UTF-8;header=present"),
  HTML("html", "page to print", "text/html;charset=UTF-8"),
  JSON("json", "JSON, for programs", "application/json");

  /// What is for readers.
  public static final List<Format> TEXTS = List.of(DOCX, HTML, JSON);

  /// What is for readers and for a session.
  public static final List<Format> SESSION = List.of(DOCX, PPTX, HTML, JSON);

  /// What is for sorting and reckoning.
  public static final List<Format> TABLES = List.of(CSV, XLSX, JSON);

  /// Everything: what is a text and a table at once.
  public static final List<Format> ALL = List.of(values());

  private final String ending;
  private final String words;
  private final String mediaType;

  Format(String ending, String words, String mediaType) {
    this.ending = ending;
    this.words = words;
    this.mediaType = mediaType;
  }

  /// The end of a file's name: `docx`.
  public String ending() {
    return ending;
  }

  /// What people call it.
  public String words() {
    return words;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Whether a browser shows it, and need not save it.
  public boolean shown() {
    return this == HTML || this == JSON;
  }

  /// The handout as a file of this format.
  public byte[] write(Handout handout) {
    return switch (this) {
      case DOCX -> WordWriter.write(handout);
      case PPTX -> SlideWriter.write(handout);
      case XLSX -> WorkbookWriter.write(handout);
      case CSV -> CsvWriter.write(handout);
      case HTML -> PageWriter.write(handout);
      case JSON -> JsonWriter.write(handout);
    };
  }

  /// The format with an ending.
  public static Optional<Format> of(String ending) {
    return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
