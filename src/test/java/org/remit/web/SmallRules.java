package org.remit.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.clause.EId;
import org.remit.clause.Standing;
import org.remit.norm.Duty;
import org.remit.norm.Frame;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.PlainFrames;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.source.Edition;
import org.remit.source.Span;

/// What the sentences of the small library say: time limits of every kind, a definition, and paths
/// that end, that do not, and that have a variant.
final class SmallRules {

  private static final String ROLE = "https://w3id.org/remit/role/";
  private static final String TOPIC = "https://w3id.org/remit/topic/";

  private SmallRules() {}

  static List<Reading> readings(String document) {
    return switch (document) {
      case "ambleford" ->
          List.of(
              limited(
                  "sec_1__para_1__item_a",
                  "1(1)(a)",
                  "Officers must reply to a member’s letter within 7 working days.",
                  new Duty(
                      Strength.MANDATORY,
                      frame("officer", "reply to a member’s letter", within(7, null)))),
              limited(
                  "sec_1__para_1__bullet_1",
                  "1(1) bullet 1",
                  "Members should answer residents within 2 working days where possible.",
                  new Duty(
                      Strength.ADVISORY,
                      frame(
                          "member",
                          "answer residents",
                          within(2, PlainFrames.phrase("where possible"))))),
              said(
                  "sec_1__note_1",
                  "1 note",
                  "A letter includes an email & a <fax>.",
                  SentenceKind.DEFINITION,
                  Set.of()),
              complaint());
      case "brackendale" ->
          List.of(
              limited(
                  "sec_2__para_2-1",
                  "2.1",
                  "The Standards Committee will look at this protocol every year.",
                  new Duty(
                      Strength.MANDATORY,
                      frame(
                          "standards-committee",
                          "look at this protocol",
                          new TimeLimit(
                              TimeLimit.Kind.EVERY,
                              1,
                              TimeLimit.Unit.YEAR,
                              null,
                              null,
                              PlainFrames.phrase("every year"))))),
              limited(
                  "sec_2__para_2-3",
                  "2.3",
                  "Officers will tell members promptly.",
                  new Duty(
                      Strength.MANDATORY,
                      frame(
                          "officer",
                          "tell members",
                          new TimeLimit(
                              TimeLimit.Kind.PROMPTLY,
                              null,
                              null,
                              null,
                              null,
                              PlainFrames.phrase("promptly"))))),
              limited(
                  "sec_2__para_2-4",
                  "2.4",
                  "Officers should reply to a member’s letter within 14 working days.",
                  new Duty(
                      Strength.ADVISORY,
                      frame("officer", "reply to a member’s letter", within(14, null)))));
      default -> List.of();
    };
  }

  /// The sentences one under the other, which is all the source there is.
  static String text(String document) {
    return String.join("\n\n", readings(document).stream().map(Reading::text).toList());
  }

  static List<EscalationPath> paths(String document) {
    return switch (document) {
      case "ambleford" -> List.of(aboutAnOfficer(), aboutPapers());
      case "brackendale" -> List.of(aboutAMember());
      default -> List.of();
    };
  }

  private static Reading complaint() {
    return said(
        "sec_2__para_2-2",
        "2(2)",
        "A member with a concern about an officer should tell the Head of Service & no <other>.",
        SentenceKind.ROLE,
        Set.of());
  }

  private static EscalationPath aboutAnOfficer() {
    Reading first = complaint();
    Reading second =
        said(
            "sec_2__para_2-3",
            "2(3)",
            "If they are not content, they may go to the Chief Executive, who will decide.",
            SentenceKind.ROLE,
            Set.of());
    EscalationPath variant =
        path(
            SmallLibrary.AMBLEFORD,
            "member-about-officer",
            "member",
            "a concern about the Head of Service",
            "If the officer is the Head of Service",
            List.of(stop("Group Leader", "group-leader", Turn.NEXT, new Told("", first))),
            List.of(),
            List.of());
    return path(
        SmallLibrary.AMBLEFORD,
        "member-about-officer",
        "member",
        "a concern about an officer’s <conduct>",
        "",
        List.of(
            stop("Head of Service", "head-of-service", Turn.NEXT, new Told("", first)),
            stop(
                "Director",
                "director",
                Turn.INSTEAD,
                new Told("in the case of an emergency", first)),
            stop(
                "Chief Executive",
                "chief-executive",
                Turn.NEXT,
                new Told("If they are not content", second))),
        List.of(new Told("who will decide", second)),
        List.of(variant));
  }

  static EscalationPath complaintAboutLateReply() {
    Reading reading =
        said(
            "sec_1__para_1",
            "1(1)",
            "A member may complain to the Chief Executive, who will decide.",
            SentenceKind.ROLE,
            Set.of());
    return path(
        SmallLibrary.AMBLEFORD,
        "complaint",
        "member",
        "a late reply",
        "",
        List.of(stop("Chief Executive", "chief-executive", Turn.NEXT, new Told("", reading))),
        List.of(new Told("who will decide", reading)),
        List.of());
  }

  private static EscalationPath aboutPapers() {
    Reading reading =
        said(
            "sec_1__para_1",
            "1(1)",
            "Anyone may ask the Monitoring Officer about papers.",
            SentenceKind.ROLE,
            Set.of());
    return new EscalationPath(
        SmallLibrary.AMBLEFORD,
        "https://w3id.org/remit/ambleford#path-papers",
        "papers",
        List.of(),
        List.of("papers"),
        List.of(TOPIC + "access-to-information"),
        false,
        "",
        List.of(stop("Monitoring Officer", "monitoring-officer", Turn.NEXT, new Told("", reading))),
        List.of(),
        List.of(reading),
        List.of());
  }

  private static EscalationPath aboutAMember() {
    Reading reading =
        said(
            "sec_2__para_2-2",
            "2.2",
            "An officer with a concern about a member should tell their line manager.",
            SentenceKind.ROLE,
            Set.of(Standing.DRAFT));
    return path(
        SmallLibrary.BRACKENDALE,
        "officer-about-member",
        "officer",
        "a concern about a member",
        "",
        List.of(stop("line manager", "line-manager", Turn.NEXT, new Told("", reading))),
        List.of(),
        List.of());
  }

  private static EscalationPath path(
      Edition edition,
      String id,
      String from,
      String about,
      String condition,
      List<Stop> stops,
      List<Told> ends,
      List<EscalationPath> variants) {
    return new EscalationPath(
        edition,
        "https://w3id.org/remit/" + edition.document() + "#path-" + id,
        id,
        List.of(ROLE + from),
        List.of(about),
        List.of(TOPIC + "breach-and-complaints"),
        true,
        condition,
        stops,
        ends,
        stops.stream().flatMap(stop -> stop.ways().stream()).map(Told::reading).distinct().toList(),
        variants);
  }

  private static Stop stop(String who, String role, Turn turn, Told way) {
    return new Stop(who, List.of(ROLE + role), turn, List.of(way));
  }

  private static Reading limited(String clause, String citation, String text, Norm norm) {
    return reading(clause, citation, text, SentenceKind.NORM, List.of(norm), Set.of());
  }

  private static Reading said(
      String clause, String citation, String text, SentenceKind kind, Set<Standing> standing) {
    return reading(clause, citation, text, kind, List.of(), standing);
  }

  private static Reading reading(
      String clause,
      String citation,
      String text,
      SentenceKind kind,
      List<Norm> norms,
      Set<Standing> standing) {
    return new Reading(
        clause + "__s_1",
        new EId(clause),
        citation,
        List.of(new Span(0, text.length())),
        text,
        standing,
        kind,
        norms,
        null,
        List.of(TOPIC + "response-times"),
        null,
        null,
        true);
  }

  private static Frame frame(String bearer, String action, TimeLimit limit) {
    return PlainFrames.frame(
        List.of(new Party(ROLE + bearer, PlainFrames.phrase(bearer))),
        List.of(),
        "must",
        action,
        limit,
        List.of(TOPIC + "response-times"));
  }

  private static TimeLimit within(int days, @Nullable Phrase hedge) {
    return new TimeLimit(
        TimeLimit.Kind.WITHIN,
        days,
        TimeLimit.Unit.WORKING_DAY,
        PlainFrames.phrase("receipt"),
        hedge,
        PlainFrames.phrase("within " + days + " working days"));
  }
}
