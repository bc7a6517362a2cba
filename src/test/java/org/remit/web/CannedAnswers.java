package org.remit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Answering;
import org.remit.answer.Ask;
import org.remit.answer.Judgement;
import org.remit.answer.Reply;
import org.remit.answer.Reply.Silence;
import org.remit.answer.Result;
import org.remit.answer.Result.Changed;
import org.remit.answer.Result.Part;
import org.remit.answer.TableRow;
import org.remit.answer.Understood;
import org.remit.answer.Understood.Alternative;
import org.remit.answer.Understood.Match;
import org.remit.clause.EId;
import org.remit.norm.Action;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.norm.Verdict;
import org.remit.source.Edition;
import org.remit.source.Span;

/// Answers kept ready, chosen by a word of the question.
final class CannedAnswers implements Answering {

  /// Opens when a question with the word "wait" has begun to wait.
  final CountDownLatch waiting = new CountDownLatch(1);

  /// What a question with the word "wait" waits for.
  final CountDownLatch gate = new CountDownLatch(1);

  /// How many questions have been put to it.
  final AtomicInteger answered = new AtomicInteger();

  @Override
  public Answer answer(Ask ask) {
    answered.incrementAndGet();
    String question = ask.question();
    if (question.contains("break")) {
      throw new IllegalStateException("cannot answer: " + question);
    }
    if (question.contains("wait")) {
      awaitGate();
    }
    if (question.contains("parking")) {
      return silent(ask, Silence.NOT_COVERED, "None of the documents says anything on parking.");
    }
    if (question.contains("weather")) {
      return silent(ask, Silence.NOT_A_MATTER, "The weather is not a matter for a protocol.");
    }
    if (question.contains("asdf")) {
      return silent(ask, Silence.NOT_UNDERSTOOD, "The question was not understood.");
    }
    if (question.contains("trust")) {
      return CannedPages.aboutRemit(ask);
    }
    if (question.contains("draft?")) {
      return CannedPages.ofEdition(ask, new Judgement(Verdict.YES, true));
    }
    if (question.contains("latest")) {
      return CannedPages.ofEdition(ask, null);
    }
    return answered(ask);
  }

  private void awaitGate() {
    try {
      waiting.countDown();
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Answer answered(Ask ask) {
    Verdict verdict =
        ask.question().startsWith("May")
            ? Verdict.CONDITIONAL
            : ask.question().startsWith("Can") ? Verdict.NO : null;
    Reply reply =
        new Reply(
            "Officers must reply within 7 working days, unless the member agrees otherwise.",
            verdict == null ? null : new Judgement(verdict, true),
            null,
            null,
            List.of("ambleford", "brackendale"),
            List.of("coldharbour"));
    if (ask.question().contains("list")) {
      return new Answer(ask, understood(ask), reply, List.of(leadIn()));
    }
    if (ask.question().contains("table")) {
      return new Answer(ask, understood(ask), reply, List.of(row()));
    }
    List<Result> results =
        List.of(
            rule(!ask.question().contains("drafted")), proposal(), exception(), minute(), script());
    return new Answer(
        ask, understood(ask), reply, results.subList(0, Math.min(ask.limit(), results.size())));
  }

  private static Answer silent(Ask ask, Silence silence, String text) {
    Result next =
        result(3, Part.NEXT_STEP, SmallLibrary.AMBLEFORD, "1(1)")
            .words("Under “Questions”, ask the", "Monitoring Officer what this protocol means.")
            .build();
    Reply reply =
        new Reply(
            text,
            null,
            silence,
            silence == Silence.NOT_UNDERSTOOD ? null : next,
            List.of(),
            List.of("ambleford", "brackendale", "coldharbour"));
    List<Result> near =
        silence == Silence.NOT_UNDERSTOOD
            ? List.of()
            : IntStream.rangeClosed(1, ask.question().contains("permit") ? 5 : 1)
                .mapToObj(rank ->
                    result(rank, Part.NEARBY, SmallLibrary.COLDHARBOUR, "1 note")
                        .words("", "* A letter includes an email.")
                        .build())
                .toList();
    return new Answer(ask, understood(ask), reply, near);
  }

  static Understood understood(Ask ask) {
    if (ask.question().contains("asdf")) {
      return new Understood(
          "nothing that Remit knows", "passage", List.of(), "", Understood.Frame.EMPTY, List.of());
    }
    Match officer = new Match("https://w3id.org/remit/role/officer", "officer", "<i>staff</i>");
    Match member = new Match("https://w3id.org/remit/role/member", "Member", "");
    boolean told = "member".equals(ask.asker());
    return new Understood(
        "how long something may take: an officer, a member, a letter",
        "deadline",
        List.of(officer),
        "SELECT ?clause WHERE { ?clause a <https://w3id.org/remit/ns#Clause> }",
        new Understood.Frame(
            told ? member : null,
            told ? List.of(member.iri()) : List.of(),
            false,
            List.of(officer),
            List.of(),
            List.of(),
            List.of()),
        List.of(
            new Alternative(Understood.Part.KIND, "who to go to", "", ask.withKind("escalation")),
            new Alternative(
                Understood.Part.ROLE,
                "Line Manager",
                "<i>staff</i>",
                ask.withQuestion("How long, boss?")),
            new Alternative(Understood.Part.ASKER, "Member", "", ask.withAsker("member")),
            new Alternative(Understood.Part.ACTOR, "Member", "", ask.withActor("member")),
            new Alternative(
                Understood.Part.COUNCIL,
                "Cyngor Gwynedd Council",
                "",
                ask.withCouncil("ambleford"))));
  }

  static Result rule(boolean reviewed) {
    return result(1, Part.ANSWER, SmallLibrary.AMBLEFORD, "1(1)(a)")
        .words("Officers must:", "reply to a member’s letter within 7 working days; and")
        .marked(new Span(0, 5), new Span(20, 26))
        .at("sec_1__para_1__item_a")
        .saying(duty(reviewed))
        .build();
  }

  private static Result leadIn() {
    return result(1, Part.ANSWER, SmallLibrary.AMBLEFORD, "1(1)")
        .words("", "Officers must:")
        .at("sec_1__para_1")
        .build();
  }

  private static Result row() {
    return result(1, Part.ANSWER, SmallLibrary.AMBLEFORD, "1 row 1")
        .words("Officers must reply: Kind of enquiry Time", "By post 7 working days")
        .marked(new Span(3, 7), new Span(10, 17))
        .row(
            new TableRow(
                "Officers must reply:",
                List.of(
                    new TableRow.Cell("Kind of enquiry", "By post", new Span(0, 7)),
                    new TableRow.Cell("Time", "7 working days", new Span(8, 22)))))
        .at("sec_1__table_1__tr_1")
        .build();
  }

  private static Reading duty(boolean reviewed) {
    EId clause = new EId("sec_1__para_1__item_a");
    List<Span> place = List.of(new Span(0, 10));
    TimeLimit limit =
        new TimeLimit(
            TimeLimit.Kind.WITHIN,
            7,
            TimeLimit.Unit.WORKING_DAY,
            null,
            null,
            new Phrase("within 7 working days", place));
    Frame frame =
        new Frame(
            List.of(
                new Party("https://w3id.org/remit/role/officer", new Phrase("Officers", place))),
            List.of(new Party("https://w3id.org/remit/role/member", new Phrase("member", place))),
            new Phrase("must", place),
            new Action(null, "reply to a member’s letter", new Phrase("reply", place)),
            null,
            null,
            new Phrase("unless the member agrees otherwise", place),
            limit,
            null,
            List.of(),
            new Grounding(clause, place, null, "a reviewer"));
    return new Reading(
        "s_1",
        clause,
        "1(1)(a)",
        place,
        "reply to a member’s letter within 7 working days; and",
        Set.of(),
        SentenceKind.NORM,
        List.of(new Duty(Strength.MANDATORY, frame)),
        null,
        List.of(),
        null,
        null,
        reviewed);
  }

  private static Result proposal() {
    return result(2, Part.ANSWER, SmallLibrary.BRACKENDALE, "2.1")
        .words("", "A member may should not raise their voice at an officer 😀 ever.")
        .marked(new Span(24, 29), new Span(58, 62))
        .standing("draft", "proposed")
        .changed(new Changed("deleted", new Span(9, 12)), new Changed("inserted", new Span(13, 23)))
        .at("sec_2__para_2-1")
        .build();
  }

  private static Result exception() {
    return result(3, Part.CONDITION, SmallLibrary.BRACKENDALE, "2.3")
        .words("", "“You must show respect to others.”")
        .standing("draft", "quoted")
        .quotedFrom("Code of Conduct for Members")
        .at("sec_2__para_2-3")
        .build();
  }

  private static Result minute() {
    return result(4, Part.NEARBY, SmallLibrary.BRACKENDALE, "Appendix 2, 1")
        .words("", "A member asked about shouting.")
        .standing("draft", "minuted")
        .at("cmp_2__para_1")
        .build();
  }

  private static Result script() {
    return result(5, Part.NEARBY, SmallLibrary.COLDHARBOUR, "Introduction ¶1")
        .words(
            "<b>Lead-in</b>", "<script>alert('clause')</script> & \"quotes\" – \u202eright\u202c")
        .at("crossHeading_1__p_1")
        .build();
  }

  private static Making result(int rank, Part part, Edition edition, String citation) {
    return new Making(rank, part, edition, citation);
  }

  /// A result in the making.
  private static final class Making {
    private final int rank;
    private final Part part;
    private final Edition edition;
    private final String citation;
    private String context = "";
    private String text = "";
    private @Nullable TableRow row;
    private String quotedFrom = "";
    private String anchor = "sec_1";
    private List<String> standing = List.of();
    private List<Span> highlights = List.of();
    private List<Changed> changes = List.of();
    private List<Reading> readings = List.of();

    Making(int rank, Part part, Edition edition, String citation) {
      this.rank = rank;
      this.part = part;
      this.edition = edition;
      this.citation = citation;
    }

    Making words(String leadIn, String own) {
      context = leadIn;
      text = own;
      return this;
    }

    Making row(TableRow cells) {
      row = cells;
      return this;
    }

    Making quotedFrom(String instrument) {
      quotedFrom = instrument;
      return this;
    }

    Making at(String id) {
      anchor = id;
      return this;
    }

    Making standing(String... kinds) {
      standing = List.of(kinds);
      return this;
    }

    Making marked(Span... spans) {
      highlights = List.of(spans);
      return this;
    }

    Making changed(Changed... given) {
      changes = List.of(given);
      return this;
    }

    Making saying(Reading reading) {
      readings = List.of(reading);
      return this;
    }

    Result build() {
      return new Result(
          rank,
          1.0 / rank,
          part,
          edition,
          citation,
          "1. Members’ enquiries",
          context,
          text,
          row,
          standing,
          quotedFrom,
          highlights,
          changes,
          readings,
          "https://w3id.org/remit/" + edition.document() + "#" + anchor,
          "/documents/" + edition.document() + "#" + anchor,
          Map.of("words in common", 3.25));
    }
  }
}
