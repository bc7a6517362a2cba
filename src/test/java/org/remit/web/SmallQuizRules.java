package org.remit.web;

import static org.remit.web.SmallRulebook.COURTESY;
import static org.remit.web.SmallRulebook.MEMBER;
import static org.remit.web.SmallRulebook.OFFICER;
import static org.remit.web.SmallRulebook.TIMES;
import static org.remit.web.SmallRulebook.frame;
import static org.remit.web.SmallRulebook.rule;
import static org.remit.web.SmallRulebook.words;

import java.util.List;
import org.remit.answer.NormQuery;
import org.remit.answer.PathQuery;
import org.remit.answer.Portion;
import org.remit.answer.Relations;
import org.remit.answer.Rule;
import org.remit.answer.Rulebook;
import org.remit.answer.StatedPath;
import org.remit.norm.Duty;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;
import org.remit.vocabulary.Vocabulary;

/// The rules of the small library's protocols with as many more as a quiz takes: three councils
/// give an officer three times to reply, and two bind a member unlike firmly.
final class SmallQuizRules implements Rulebook {

  private final SmallRulebook small = new SmallRulebook();

  @Override
  public List<Rule> norms(String document) {
    return switch (document) {
      case "ambleford" ->
          List.of(
              reply(SmallLibrary.AMBLEFORD, "sec_1__para_1__item_a", "1(1)(a)", 7),
              listen(SmallLibrary.AMBLEFORD, "crossHeading_1__p_1", "must"));
      case "brackendale" ->
          List.of(
              reply(SmallLibrary.BRACKENDALE, "sec_2__para_2-4", "2.4", 14),
              listen(SmallLibrary.BRACKENDALE, "sec_2__para_2-1", "should"));
      default -> List.of(reply(SmallLibrary.COLDHARBOUR, "sec_1__para_1__item_a", "1(1)(a)", 21));
    };
  }

  private static Rule reply(Edition edition, String clause, String citation, int days) {
    TimeLimit limit =
        new TimeLimit(
            TimeLimit.Kind.WITHIN,
            days,
            TimeLimit.Unit.WORKING_DAY,
            null,
            null,
            words("within " + days + " working days"));
    return rule(
        edition,
        clause,
        citation,
        "Officers must:",
        "reply to a member’s letter within " + days + " working days; and",
        List.of(),
        new Duty(
            Strength.MANDATORY,
            frame(clause, OFFICER, MEMBER, "must", "reply to a member’s letter", limit, TIMES)));
  }

  private static Rule listen(Edition edition, String clause, String modal) {
    return rule(
        edition,
        clause,
        "2.1",
        "",
        "Members " + modal + " <always> listen to officers & staff.",
        List.of(),
        new Duty(
            modal.equals("must") ? Strength.MANDATORY : Strength.ADVISORY,
            frame(clause, MEMBER, OFFICER, modal, "listen to officers", null, COURTESY)));
  }

  @Override
  public Portion<Rule> norms(NormQuery query) {
    return small.norms(query);
  }

  @Override
  public List<Rule> everyNorm(NormQuery query) {
    return small.everyNorm(query);
  }

  @Override
  public Portion<StatedPath> paths(PathQuery query) {
    return small.paths(query);
  }

  @Override
  public Relations relations(String document) {
    return small.relations(document);
  }

  @Override
  public String fingerprint() {
    return "small quiz";
  }

  @Override
  public Vocabulary vocabulary() {
    return small.vocabulary();
  }
}
