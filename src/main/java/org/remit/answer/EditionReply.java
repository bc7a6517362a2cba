package org.remit.answer;

import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;
import org.remit.question.OfEdition;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;

/// What is said to somebody who asks about the edition that is held: its date and its standing, as
/// they are recorded with it. No clause gives a yes or no to that.
final class EditionReply {

  private EditionReply() {}

  /// @param reply what the clauses come to
  static Reply of(Reply reply, OfEdition asked, Edition edition) {
    // what a clause says of amendments or reviews tells more than that nothing is recorded
    boolean clause =
        switch (asked) {
          case DRAFT, FORCE -> false;
          case LATEST -> edition.status() == EditionStatus.NOT_STATED;
          case DATE -> edition.date() == null;
        };
    return new Reply(
        clause && !reply.silent() ? reply.text() : line(asked, edition),
        judgement(asked, edition.status()),
        reply.silence(),
        reply.askNext(),
        reply.speaking(),
        reply.silentCouncils(),
        new Reply.Page("The document, and what is known of it", EditionView.of(edition).href()));
  }

  private static String line(OfEdition asked, Edition edition) {
    String standing =
        switch (edition.status()) {
          case DRAFT -> " is a draft.";
          case IN_FORCE -> " is in force.";
          case SUPERSEDED -> " is replaced by a later edition.";
          case NOT_STATED -> " does not say if it is in force.";
        };
    String line =
        "As it is held here, the "
            + edition.title()
            + standing
            + " "
            + EditionView.of(edition).date()
            + (asked == OfEdition.LATEST ? ". Ask the council if there is a later one." : ".");
    return ShortAnswer.cut(line, Reply.MAX_TEXT);
  }

  /// Whether something later is held elsewhere, no edition can tell unless it says so itself.
  private static @Nullable Judgement judgement(OfEdition asked, EditionStatus status) {
    if (asked == OfEdition.LATEST
        || asked == OfEdition.DATE
        || status == EditionStatus.NOT_STATED) {
      return null;
    }
    boolean yes =
        status == (asked == OfEdition.DRAFT ? EditionStatus.DRAFT : EditionStatus.IN_FORCE);
    return new Judgement(yes ? Verdict.YES : Verdict.NO, true);
  }
}
