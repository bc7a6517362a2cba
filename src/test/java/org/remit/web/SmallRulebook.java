package org.remit.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath;
import org.remit.answer.NormQuery;
import org.remit.answer.PathQuery;
import org.remit.answer.Portion;
import org.remit.answer.Relations;
import org.remit.answer.Rule;
import org.remit.answer.Rule.Part;
import org.remit.answer.Rule.Place;
import org.remit.answer.Rule.Slot;
import org.remit.answer.Rulebook;
import org.remit.answer.StatedPath;
import org.remit.clause.EId;
import org.remit.norm.Action;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Grounding;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Permission;
import org.remit.norm.Phrase;
import org.remit.norm.Prohibition;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;
import org.remit.source.Span;
import org.remit.vocabulary.Scheme;
import org.remit.vocabulary.Vocabulary;

/// The rules of the small library's protocols.
final class SmallRulebook implements Rulebook {

  static final String OFFICER = Scheme.ROLE.concept("officer");
  static final String MEMBER = Scheme.ROLE.concept("member");
  static final String TIMES = Scheme.TOPIC.concept("response-times");
  static final String COURTESY = Scheme.TOPIC.concept("respect-and-courtesy");
  private static final List<Span> SOMEWHERE = List.of(new Span(0, 10));

  private final Vocabulary vocabulary = Vocabulary.load();
  private final List<Rule> rules = List.of(reply(), shouting(), firstNames());

  @Override
  public Portion<Rule> norms(NormQuery query) {
    List<Rule> found = everyNorm(query);
    List<Rule> page =
        found.stream().skip(query.page().before()).limit(query.page().size()).toList();
    return new Portion<>(page, found.size(), query.sparql());
  }

  @Override
  public List<Rule> everyNorm(NormQuery query) {
    return rules.stream()
        .filter(rule -> query.council() == null || isOf(rule, query.council()))
        .filter(rule -> names(rule.norm().bearers(), query.bearer()))
        .filter(rule -> names(rule.norm().counterparties(), query.counterparty()))
        .filter(rule -> query.type() == null || rule.norm().type().equals(query.type()))
        .filter(rule -> query.topic() == null || rule.norm().topics().contains(query.topic()))
        .toList();
  }

  private static boolean isOf(Rule rule, String document) {
    return rule.edition().document().equals(document);
  }

  private static boolean names(List<Party> parties, @Nullable String role) {
    return role == null || parties.stream().anyMatch(party -> party.role().equals(role));
  }

  @Override
  public Portion<StatedPath> paths(PathQuery query) {
    return new Portion<>(List.of(complaint()), 1, query.sparql());
  }

  @Override
  public List<Rule> norms(String document) {
    return Stream.concat(rules.stream(), Stream.of(asking(), helping()))
        .filter(rule -> isOf(rule, document))
        .toList();
  }

  @Override
  public Relations relations(String document) {
    String rule = "https://w3id.org/remit/shared-rule/response-time-to-members";
    return switch (document) {
      case "ambleford" -> states(SmallLibrary.AMBLEFORD, "sec_1__para_1__item_a", rule);
      case "brackendale" -> states(SmallLibrary.BRACKENDALE, "sec_2__para_2-4", rule);
      default -> Relations.NONE;
    };
  }

  private static Relations states(Edition edition, String clause, String rule) {
    String iri =
        "https://w3id.org/remit/document/"
            + edition.document()
            + "/edition/"
            + edition.id()
            + "#"
            + clause;
    return new Relations(Map.of(iri, Set.of(rule)), Map.of(), Map.of(), Map.of(), Map.of());
  }

  @Override
  public String fingerprint() {
    return "small";
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private static Rule reply() {
    String list = "sec_1__para_1";
    String item = "sec_1__para_1__item_a";
    TimeLimit limit =
        new TimeLimit(
            TimeLimit.Kind.WITHIN,
            7,
            TimeLimit.Unit.WORKING_DAY,
            null,
            null,
            words("within 7 working days"));
    Norm norm =
        new Duty(
            Strength.MANDATORY,
            frame(item, OFFICER, MEMBER, "must", "reply to a member’s letter", limit, TIMES));
    return rule(
        SmallLibrary.AMBLEFORD,
        item,
        "1(1)(a)",
        "Officers must:",
        "reply to a member’s letter within 7 working days; and",
        List.of(),
        norm,
        new Slot(Part.BEARER, OFFICER, "Officers", at(list, 0, 8)),
        new Slot(Part.MODAL, null, "must", at(list, 9, 13)),
        new Slot(Part.ACTION, null, "reply to a member’s letter", at(item, 0, 26)),
        new Slot(Part.COUNTERPARTY, MEMBER, "member’s", at(item, 11, 19)),
        new Slot(Part.LIMIT, null, "within 7 working days", at(item, 27, 48)),
        new Slot(
            Part.EXCEPTION,
            null,
            "unless the member agrees otherwise",
            List.of(new Place(list, null))));
  }

  private static Rule shouting() {
    String clause = "sec_2__para_2-1";
    Norm norm =
        new Prohibition(
            Strength.ADVISORY,
            frame(
                clause,
                MEMBER,
                OFFICER,
                "should not",
                "raise their voice at an officer",
                null,
                COURTESY));
    return rule(
        SmallLibrary.BRACKENDALE,
        clause,
        "2.1",
        "",
        "A member may should not raise their voice at an officer.",
        List.of("draft", "proposed"),
        norm,
        new Slot(Part.BEARER, MEMBER, "member", at(clause, 2, 8)),
        new Slot(Part.MODAL, null, "should not", at(clause, 13, 23)),
        new Slot(Part.ACTION, null, "not raise their voice at an officer", at(clause, 20, 55)),
        new Slot(Part.COUNTERPARTY, OFFICER, "officer", at(clause, 48, 55)));
  }

  private static Rule firstNames() {
    String clause = "sec_1__para_1__bullet_1";
    Norm norm =
        new Permission(frame(clause, OFFICER, null, "may", "say who is dealing", null, TIMES));
    return rule(
        SmallLibrary.AMBLEFORD,
        clause,
        "1(1) bullet 1",
        "Officers must:",
        "say who is <dealing> with it,",
        List.of(),
        norm,
        new Slot(Part.ACTION, null, "say who is dealing with it", at(clause, 0, 26)));
  }

  /// The page of a role shows more: a rule for it alone and one for all of its kind.
  private static Rule asking() {
    return ofColdharbour(Scheme.ROLE.concept("head-of-service"), "A Head of Service must ask.");
  }

  private static Rule helping() {
    return ofColdharbour(OFFICER, "Officers must help.");
  }

  private static Rule ofColdharbour(String bearer, String text) {
    String clause = "sec_1__note_1";
    Norm norm =
        new Duty(Strength.MANDATORY, frame(clause, bearer, null, "must", "do", null, TIMES));
    return rule(SmallLibrary.COLDHARBOUR, clause, "1 note", "", text, List.of(), norm);
  }

  static List<Place> at(String clause, int start, int end) {
    return List.of(new Place(clause, new Span(start, end)));
  }

  static Phrase words(String text) {
    return new Phrase(text, SOMEWHERE);
  }

  static Frame frame(
      String clause,
      String bearer,
      @Nullable String counterparty,
      String modal,
      String action,
      @Nullable TimeLimit limit,
      String topic) {
    return new Frame(
        List.of(new Party(bearer, words("they"))),
        counterparty == null ? List.of() : List.of(new Party(counterparty, words("them"))),
        words(modal),
        new Action(null, action, words(action)),
        null,
        null,
        limit == null ? null : words("unless the member agrees otherwise"),
        limit,
        null,
        List.of(topic),
        new Grounding(new EId(clause), SOMEWHERE, null, "a reviewer"));
  }

  static Rule rule(
      Edition edition,
      String clause,
      String citation,
      String context,
      String text,
      List<String> standing,
      Norm norm,
      Slot... slots) {
    String uri = "https://w3id.org/remit/" + edition.document() + "#" + clause;
    return new Rule(
        uri + "__s_1__norm_1",
        edition,
        clause,
        citation,
        "1. Members’ enquiries",
        context,
        text,
        List.of(new Place(clause, new Span(0, text.codePointCount(0, text.length())))),
        standing,
        "",
        norm,
        true,
        List.of(slots),
        uri);
  }

  private static StatedPath complaint() {
    EscalationPath path = SmallRules.complaintAboutLateReply();
    StatedPath.At at =
        new StatedPath.At(
            "sec_1__para_1",
            "1(1)",
            "1. Members’ enquiries",
            "",
            List.of(),
            "",
            "https://w3id.org/remit/ambleford#sec_1__para_1",
            "/documents/ambleford#sec_1__para_1");
    return new StatedPath(path, Map.of(at.clause(), at));
  }
}
