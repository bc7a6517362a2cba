package org.remit.answer;

/// The two that a protocol stands between.
public enum Side {
  MEMBER(RoleNames.MEMBER),
  OFFICER(RoleNames.OFFICER);

  private final String role;

  Side(String role) {
    this.role = role;
  }

  /// The IRI of its role.
  String role() {
    return role;
  }

  /// The end of the IRI of its role.
  public String label() {
    return RoleNames.localName(role);
  }
}
