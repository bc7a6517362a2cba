package org.remit.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Standing;
import org.remit.norm.Escalation;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Phrase;
import org.remit.norm.Reading;
import org.remit.norm.Strength;
import org.remit.norm.TimeLimit;
import org.remit.vocabulary.Concept;
import org.remit.vocabulary.Vocabulary;

/// What sentences say, as a table for people: citation, kind and words, and below them, indented,
/// who must or may do what.
final class ReadingTable {

  private static final String INDENT = " ".repeat(12);

  private final Vocabulary vocabulary;

  ReadingTable(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<String> lines(Reading reading) {
    List<String> lines = new ArrayList<>();
    StringBuilder first = new StringBuilder(String.format("%-11s ", reading.kind().label()));
    if (!reading.citation().isEmpty()) {
      first.append('[').append(reading.citation()).append("] ");
    }
    if (!reading.standing().isEmpty()) {
      List<String> standing = reading.standing().stream().map(Standing::label).toList();
      first.append('(').append(String.join(", ", standing)).append(") ");
    }
    lines.add(first.append(reading.text()).toString());
    if (reading.reason() != null) {
      lines.add(INDENT + "- why no norm: " + reading.reason().label());
    }
    reading.norms().forEach(norm -> lines.add(INDENT + "- " + norm(norm)));
    Escalation escalation = reading.escalation();
    if (escalation != null) {
      lines.add(INDENT + "- " + path(escalation));
    }
    return lines;
  }

  private String norm(Norm norm) {
    StringBuilder line = new StringBuilder(type(norm)).append(": ");
    line.append(norm.bearers().isEmpty() ? "(not stated)" : roles(norm.bearers()));
    if (!norm.counterparties().isEmpty()) {
      line.append(" towards ").append(roles(norm.counterparties()));
    }
    line.append(": ").append(norm.action().text());
    TimeLimit limit = norm.timeLimit();
    if (limit != null) {
      String iso = limit.iso();
      line.append("; by when: ").append(limit.words().text());
      line.append(iso == null ? " (" + limit.kind().label() + ")" : " (" + iso + ")");
    }
    slot(line, "if", norm.condition());
    slot(line, "except", norm.exception());
    String instrument = norm.instrument();
    if (instrument != null) {
      line.append("; from: ")
          .append(vocabulary.concept(instrument).map(Concept::label).orElse(instrument));
    }
    String rule = norm.grounding().rule();
    return line.append(norm.grounding().reviewed() ? "" : " [draft by rule " + rule + "]")
        .toString();
  }

  private static String type(Norm norm) {
    Strength strength = norm.strength();
    return strength == null ? norm.type() : strength.label() + " " + norm.type();
  }

  private static void slot(StringBuilder line, String name, @Nullable Phrase phrase) {
    if (phrase != null) {
      line.append("; ").append(name).append(": ").append(phrase.text());
    }
  }

  private String path(Escalation escalation) {
    StringBuilder line = new StringBuilder("path: ");
    line.append(escalation.from().isEmpty() ? "(anyone)" : roles(escalation.from()));
    line.append(" about: ").append(escalation.about().text());
    for (Escalation.Step step : escalation.steps()) {
      line.append("; to: ").append(roles(step.to()));
      Phrase when = step.when();
      line.append(when == null ? "" : " (" + when.text() + ")");
    }
    slot(line, "end", escalation.end());
    return line.toString();
  }

  private String roles(List<Party> parties) {
    return String.join(
        " or ",
        parties.stream()
            .map(party ->
                vocabulary.concept(party.role()).map(Concept::label).orElse(party.localName()))
            .toList());
  }
}
