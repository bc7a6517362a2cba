package org.remit.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.remit.question.QuestionReader;

/// A question as it was put, with what the person chose beside it.
///
/// @param question what was typed, 1 to 500 characters
/// @param council the document they ask about, or null for all of them
/// @param limit how many results they want, 1 to 50
/// @param asker the role of the person asking (a role concept's local name), or null if not given
/// @param actor the role whose doing it is to be taken to ask about, [#ASKER] for the person
///   asking, or null to work it out
/// @param kind the kind of question to take it for, or null to work it out
/// @param edition the edition to answer from, or null for the one held
/// @param explain whether each result is to say how its score came about
public record Ask(
    String question,
    @Nullable String council,
    int limit,
    @Nullable String asker,
    @Nullable String actor,
    @Nullable String kind,
    @Nullable String edition,
    boolean explain) {

  /// As who acts: the person asking, whatever their role.
  public static final String ASKER = QuestionReader.ASKER;

  public static final int MAX_QUESTION = 500;
  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 50;

  /// The same question, taken for another kind; null to work it out.
  public Ask withKind(@Nullable String other) {
    return new Ask(question, council, limit, asker, actor, other, edition, explain);
  }

  /// The same question, put by somebody in another role; null for nobody in particular.
  public Ask withAsker(@Nullable String other) {
    return new Ask(question, council, limit, other, actor, kind, edition, explain);
  }

  /// The same question about what somebody else does; null for whom its words tell.
  public Ask withActor(@Nullable String other) {
    return new Ask(question, council, limit, asker, other, kind, edition, explain);
  }

  /// The same question about another document; null for all of them.
  public Ask withCouncil(@Nullable String other) {
    return new Ask(question, other, limit, asker, actor, kind, null, explain);
  }

  /// The same in other words.
  public Ask withQuestion(String other) {
    return new Ask(other, council, limit, asker, actor, kind, edition, explain);
  }

  /// The address of the page that answers it: with all that was chosen but the number of results
  /// and the edition.
  public String address() {
    StringBuilder address = new StringBuilder("/ask?q=").append(encoded(question));
    append(address, "council", council);
    append(address, "as", asker);
    append(address, "actor", actor);
    append(address, "kind", kind);
    return address.toString();
  }

  private static void append(StringBuilder address, String name, @Nullable String value) {
    if (value != null) {
      address.append('&').append(name).append('=').append(encoded(value));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// A plain question with nothing chosen.
  public static Ask of(String question, @Nullable String council) {
    return new Ask(question, council, DEFAULT_LIMIT, null, null, null, null, false);
  }
}
