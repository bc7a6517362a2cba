package org.remit.question;

import java.util.Optional;

/// What is asked for.
public enum Kind {
  DEADLINE("deadline", "how long something may take"),
  PERMISSION("permission", "whether something is allowed"),
  PROHIBITION("prohibition", "whether something is forbidden"),
  DUTY("duty", "whether something has to be done"),
  RIGHT("right", "what somebody is entitled to"),
  ROLE("role", "who does something, or decides it"),
  DUTIES("duties", "what somebody must, should and may do"),
  ESCALATION("escalation", "who to go to"),
  DEFINITION("definition", "what something means"),
  PROCEDURE("procedure", "how something is done"),
  COMPARE("compare", "what each council says"),
  CROSS_REFERENCE("cross-reference", "where something is said"),
  PASSAGE("passage", "what is said about something"),
  ABOUT("about", "about Remit itself");

  private final String label;
  private final String words;

  Kind(String label, String words) {
    this.label = label;
    this.words = words;
  }

  public String label() {
    return label;
  }

  /// What is asked for, as it is said back to the person.
  public String words() {
    return words;
  }

  /// The kind with a label.
  public static Optional<Kind> of(String label) {
    for (Kind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
