package org.remit.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.Judgement;
import org.remit.answer.Reply;
import org.remit.answer.Result;
import org.remit.answer.Result.Part;
import org.remit.answer.Understood;
import org.remit.norm.Verdict;
import org.remit.source.Edition;
import org.remit.source.EditionStatus;

/// Questions and answers with only what scoring reads.
final class Samples {

  static final String QUOTE = "officers should reply within five working days of receipt today";

  private Samples() {}

  static Result result(String document, String citation, String context, String text, Part part) {
    Edition edition =
        new Edition(
            document,
            "A Council",
            false,
            "",
            "Protocol",
            null,
            "",
            EditionStatus.NOT_STATED,
            "",
            "",
            "protocol.txt",
            "0".repeat(64));
    return new Result(
        1, 1, part, edition, citation, "", context, text, null, List.of(), "", List.of(), List.of(),
        List.of(), "", "", Map.of());
  }

  /// A clause of Waverley's, as part of the answer.
  static Result clause(String citation, String text) {
    return result("waverley", citation, "", text, Part.ANSWER);
  }

  static Result wrong() {
    return clause("1", "Nothing to do with it.");
  }

  static Answer answered(String text, @Nullable Verdict verdict, Result... results) {
    return answer(new Reply(text, judgement(verdict), null, null, List.of(), List.of()), results);
  }

  static @Nullable Judgement judgement(@Nullable Verdict verdict) {
    return verdict == null ? null : new Judgement(verdict, true);
  }

  static Answer silent(Result... results) {
    Reply.Silence silence = Reply.Silence.NOT_COVERED;
    return answer(new Reply("", null, silence, null, List.of(), List.of()), results);
  }

  static Answer answer(Reply reply, Result... results) {
    Understood understood =
        new Understood("", "passage", List.of(), "", Understood.Frame.EMPTY, List.of());
    return new Answer(Ask.of("?", null), understood, reply, List.of(results));
  }

  static GoldClause gold(String citation, String quote) {
    return new GoldClause("waverley", citation, quote, null);
  }

  static GoldQuestion question(String id, GoldClause... gold) {
    return question(id, List.of(), null, gold);
  }

  static GoldQuestion question(
      String id, List<String> answer, @Nullable Verdict verdict, GoldClause... gold) {
    return new GoldQuestion(
        id,
        "How long?",
        "waverley",
        "member",
        gold.length == 0 ? "out-of-scope" : "deadline",
        List.of(gold),
        answer,
        verdict,
        gold.length > 0);
  }
}
