package org.remit.quiz;

import java.util.List;
import org.remit.answer.Badge;
import org.remit.answer.Rule;
import org.remit.norm.Reading;
import org.remit.source.Edition;

/// A clause that settles a question, or that a wrong answer was taken from.
///
/// @param context the lead-ins that complete it, or ""
/// @param text as printed
/// @param href the page that shows it in its document
/// @param badges what must be known before relying on it
public record Clause(
    Edition edition,
    String citation,
    String context,
    String text,
    String href,
    List<Badge> badges) {

  public Clause {
    badges = List.copyOf(badges);
  }

  static Clause of(Rule rule) {
    return new Clause(
        rule.edition(),
        rule.citation(),
        rule.context(),
        rule.text(),
        rule.href(),
        Badge.of(rule.standing(), rule.quotedFrom()));
  }

  static Clause of(Reading reading, Edition edition) {
    return new Clause(
        edition,
        reading.citation(),
        "",
        reading.text(),
        "/documents/" + edition.document() + "#" + reading.clause().value(),
        Badge.of(reading).stream().filter(badge -> !badge.kind().equals("force")).toList());
  }
}
