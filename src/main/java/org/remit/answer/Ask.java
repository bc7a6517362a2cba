package org.remit.answer;

import org.jspecify.annotations.Nullable;

/// A question as it was put, with what the person chose beside it.
///
/// @param question what was typed, 1 to 500 characters
/// @param council the document they ask about, or null for all of them
/// @param limit how many results they want, 1 to 50
/// @param asker the role of the person asking (a role concept's local name), or null if not given
/// @param kind the kind of question to take it for, or null to work it out
/// @param edition the edition to answer from, or null for the one held
/// @param explain whether each result is to say how its score came about
public record Ask(
    String question,
    @Nullable String council,
    int limit,
    @Nullable String asker,
    @Nullable String kind,
    @Nullable String edition,
    boolean explain) {

  public static final int MAX_QUESTION = 500;
  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 50;

  /// A plain question with nothing chosen.
  public static Ask of(String question, @Nullable String council) {
    return new Ask(question, council, DEFAULT_LIMIT, null, null, null, false);
  }
}
