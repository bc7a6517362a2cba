package org.remit.norm;

/// Someone a norm speaks of: a role, and the words it was read from.
///
/// @param role IRI of the role: `https://w3id.org/remit/role/officer`
/// @param words `Officers`, `they`, or the heading that says whose duties follow
public record Party(String role, Phrase words) {

  /// The last part of the role's IRI: `head-of-service`.
  public String localName() {
    return role.substring(role.lastIndexOf('/') + 1);
  }
}
