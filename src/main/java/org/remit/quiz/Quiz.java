package org.remit.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.source.Edition;
import org.remit.vocabulary.Concept;

/// Some questions about one council's rules.
///
/// @param role the role that they concern, or null where they concern any
/// @param seed what was drawn with: the same seed draws the same questions
public record Quiz(Edition edition, @Nullable Concept role, int seed, List<Question> questions) {

  /// How many questions a quiz has, where there are as many.
  public static final int QUESTIONS = 10;

  /// The largest seed.
  public static final int MAX_SEED = 9_999;

  public Quiz {
    questions = List.copyOf(questions);
  }

  /// What it is called.
  public String title() {
    return "Quiz: " + (role == null ? "" : role.label() + ", ") + edition.council();
  }
}
