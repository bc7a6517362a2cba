package org.remit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.Judgement;
import org.remit.answer.Reply;
import org.remit.answer.Reply.Silence;
import org.remit.answer.Understood;

/// Answers kept ready that lead to a page of Remit's own.
final class CannedPages {

  private CannedPages() {}

  static Answer aboutRemit(Ask ask) {
    Reply reply =
        new Reply(
            "This is about Remit itself.",
            null,
            Silence.NOT_A_MATTER,
            null,
            List.of(),
            List.of(),
            new Reply.Page("How good the answers are", "/about#quality"));
    Understood understood =
        new Understood(
            "You ask about Remit itself.",
            "about",
            List.of(),
            "",
            Understood.Frame.EMPTY,
            List.of());
    return new Answer(ask, understood, reply, List.of());
  }

  static Answer ofEdition(Ask ask, @Nullable Judgement judgement) {
    Reply reply =
        new Reply(
            "As it is held here, the protocol is a draft.",
            judgement,
            null,
            null,
            List.of("ambleford"),
            List.of(),
            new Reply.Page("The document, and what is known of it", "/documents/ambleford"));
    return new Answer(ask, CannedAnswers.understood(ask), reply, List.of(CannedAnswers.rule(true)));
  }
}
