package org.remit.answer;

/// What is known of how well a passage fits a question. Each is between 0 and 1 unless said.
enum Feature {
  /// Cosine between the question and the passage in the space that questions share with what
  /// answers them.
  MEANING("meaning"),
  /// How near the editorial questions are that the passage answers; 0 without one.
  ASKED("asked"),
  /// How much nearer the editorial questions are that clauses of other documents answer which state
  /// the same rule; 0 where none is nearer.
  LIKEWISE("likewise"),
  /// Words shared with the passage: BM25 as a share of the best passage's.
  WORDS("words"),
  /// Words shared with its editorial questions: BM25 as a share of the best.
  ASKED_WORDS("asked-words"),
  /// Cosine as above, in a document without editorial questions; else 0.
  MEANING_ALONE("meaning-alone"),
  /// Words as above, in a document without editorial questions; else 0.
  WORDS_ALONE("words-alone"),
  /// How near the question's words come to the passage's, word by word, in a document without
  /// editorial questions; else 0.
  WORD_BY_WORD("word-by-word"),
  /// Cosine to what the clauses of other documents say whose editorial questions come nearest, in a
  /// document without such questions; else 0.
  LIKE_ANSWERS("like-answers"),
  /// Share of the question's roles that the passage names, in a document without editorial
  /// questions; else 0.
  ROLES_ALONE("roles-alone"),
  /// Share of the question's topics that the passage is about, in a document without editorial
  /// questions; else 0.
  TOPICS_ALONE("topics-alone"),
  /// 1 in a document without editorial questions.
  ALONE("alone"),
  /// Share of the question's roles that the passage names.
  ROLES("roles"),
  /// Share of the question's topics that the passage is about.
  TOPICS("topics"),
  /// 1 where the passage states what kind of thing is asked for: a step of a way where the question
  /// asks whom to go to, a time limit where it asks how long, what a role is where it asks who
  /// decides, a definition where it asks what something means.
  KIND("kind"),
  /// 1 where the question asks whom to go to about what one side did, a councillor or an officer,
  /// and the passage tells how to complain of that side.
  COMPLAINT("complaint"),
  /// 1 where the question asks whom to go to about one side, and the passage tells of complaints
  /// about the other only.
  OTHER_SIDE("other-side"),
  /// 1 where the question asks for all that a role does, and the passage rules some of it.
  BEARER("bearer"),
  /// 1 where the question asks what one side does, and the passage rules only what the other does.
  OTHER_ACTOR("other-actor"),
  /// 1 where the question names the passage's number.
  NUMBER("number"),
  /// 1 where the passage is struck out, minuted or reported: no rule in force.
  NO_RULE("no-rule"),
  /// 1 where the passage only leads in to a list.
  LEAD_IN("lead-in");

  private final String label;

  Feature(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
