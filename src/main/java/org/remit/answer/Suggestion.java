package org.remit.answer;

/// A way to go on with what somebody has begun to type.
///
/// @param text what they may have had in mind, as it stands in the editorial questions, the
///   vocabulary or a document's headings
/// @param href the address that it leads to
public record Suggestion(String text, Kind kind, String href) {

  /// What is suggested.
  public enum Kind {
    TOPIC("topic"),
    ROLE("role"),
    ACTION("action"),
    QUESTION("question"),
    CLAUSE("clause");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
