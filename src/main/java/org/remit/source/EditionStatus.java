package org.remit.source;

/// What an edition says of its own standing.
public enum EditionStatus {
  DRAFT("draft"),
  IN_FORCE("in force"),
  SUPERSEDED("superseded"),
  NOT_STATED("not stated");

  private final String label;

  EditionStatus(String label) {
    this.label = label;
  }

  /// The words used in data files, answers and pages.
  public String label() {
    return label;
  }

  /// The status with that label; throws if there is none.
  public static EditionStatus of(String label) {
    for (EditionStatus status : values()) {
      if (status.label.equals(label)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "unknown status \"" + label + "\": use draft, in force, superseded or not stated");
  }
}
