package org.remit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.clause.ClauseTree;
import org.remit.clause.Level;
import org.remit.language.Language;
import org.remit.language.Sentence;
import org.remit.norm.Escalation;
import org.remit.norm.Norm;
import org.remit.norm.Party;
import org.remit.norm.Reading;
import org.remit.norm.SentenceKind;
import org.remit.vocabulary.Vocabulary;

/// Reads what a document's sentences and list items say: a draft, which a reviewer may confirm or
/// correct.
///
/// One instance serves any number of documents and threads.
public final class NormExtractor {

  private final Language language;
  private final Roles roles;
  private final Parties parties;
  private final Concepts concepts;
  private final Frames frames;
  private final Escalations escalations;
  private final List<NormRule> rules = NormRules.inOrder();

  public NormExtractor(Language language, Vocabulary vocabulary) {
    this.language = language;
    this.roles = new Roles(vocabulary);
    this.parties = new Parties(roles);
    this.concepts = new Concepts(vocabulary);
    this.frames = new Frames(parties, concepts);
    this.escalations = new Escalations(roles);
  }

  /// A reading of every sentence, list item and heading, in order.
  public List<Reading> read(ClauseTree tree) {
    Setting setting = new Setting(roles);
    TableTimes times = new TableTimes(tree.source().text());
    List<Reading> readings = new ArrayList<>();
    for (Statement statement : Statements.of(tree, language)) {
      setting.enter(statement);
      readings.add(read(statement, setting, times));
    }
    return readings;
  }

  private Reading read(Statement statement, Setting setting, TableTimes times) {
    Kinds.Told place = Kinds.byPlace(statement);
    List<String> topics = concepts.topics(statement);
    if (place != null) {
      if (place.kind() == SentenceKind.LEAD_IN) {
        List<Reader> readers = readers(statement);
        readers.forEach(reader -> remember(reader, setting));
        times.announced(
            statement,
            readers.stream()
                .flatMap(reader ->
                    frames.read(reader, findings(reader.grammar()), setting, topics).stream())
                .toList());
      } else if (statement.clause().level() == Level.TABLE) {
        times.headed(statement.clause());
      }
      return reading(statement, place, List.of(), null, topics, "place");
    }
    List<Norm> norms = new ArrayList<>();
    List<Party> before = setting.bearers();
    List<Reader> readers = readers(statement);
    for (Reader reader : readers) {
      List<Norm> found = frames.read(reader, findings(reader.grammar()), setting, topics);
      norms.addAll(found);
      remember(reader, setting);
      found.forEach(norm -> setting.said(List.of(), norm.bearers()));
    }
    if (statement.clause().level() != Level.ROW) {
      times.left();
    } else if (norms.isEmpty() && statement.place() == 1) {
      norms.addAll(times.of(statement, topics));
    }
    Escalation escalation =
        readers.isEmpty() ? null : escalations.read(readers.getFirst(), norms, before);
    if (!norms.isEmpty()) {
      Kinds.Told norm = new Kinds.Told(SentenceKind.NORM, null);
      String rule = norms.getFirst().grounding().rule();
      return reading(statement, norm, norms, escalation, topics, rule);
    }
    Kinds.Told told =
        readers.isEmpty()
            ? new Kinds.Told(SentenceKind.UNMODELLED, null)
            : Kinds.byWords(readers.getFirst(), setting, parties);
    return reading(statement, told, List.of(), escalation, topics, "words");
  }

  private void remember(Reader reader, Setting setting) {
    Grammar g = reader.grammar();
    setting.mentioned(parties.sides(reader));
    setting.related(Anaphora.between(reader), Anaphora.receivers(reader, g.size()));
    for (int at = 1; at <= g.size(); at++) {
      if (g.relation(at).equals("root")) {
        int subject = g.subject(at).orElse(0);
        List<Party> spokenOf = parties.parties(reader, subject, setting);
        boolean thing = spokenOf.isEmpty() && g.isNoun(subject);
        if (thing) {
          setting.saidOfThing();
        } else {
          setting.said(spokenOf, List.of());
        }
      }
    }
  }

  private List<Reader> readers(Statement statement) {
    List<Reader> readers = new ArrayList<>();
    String text = statement.whole().text();
    List<Sentence> parsed = language.parse(text);
    for (Sentence sentence : parsed.stream().limit(1).toList()) {
      Grammar grammar = new Grammar(text, sentence, roles.spans(text), statement.lead().isEmpty());
      readers.add(new Reader(statement, grammar, roles.in(grammar)));
    }
    return readers;
  }

  /// What the rules find, in the order of the text; what overlaps an earlier rule's finding is
  /// dropped.
  List<Frames.Ruled> findings(Grammar grammar) {
    List<Frames.Ruled> found = new ArrayList<>();
    for (NormRule rule : rules) {
      List<Frames.Ruled> earlier = List.copyOf(found);
      for (Finding finding : rule.find(grammar)) {
        // one rule may say two things of one verb: "only the chair may" permits and forbids
        List<Frames.Ruled> others = rule instanceof Restriction ? earlier : found;
        if (others.stream().noneMatch(other -> overlap(other.finding(), finding))) {
          found.add(new Frames.Ruled(finding, rule.name()));
        }
      }
    }
    List<Frames.Ruled> divided = new ArrayList<>();
    for (Frames.Ruled ruled : found) {
      for (Finding part : Coordination.divide(grammar, ruled.finding())) {
        boolean taken =
            found.stream()
                .anyMatch(o ->
                    !o.equals(ruled)
                        && o.finding().modalFrom() != ruled.finding().modalFrom()
                        && (claims(o.finding(), part)
                            || o.finding().predicate() == part.predicate()));
        boolean again =
            divided.stream()
                .anyMatch(o ->
                    o.finding().predicate() == part.predicate()
                        && (o.finding().type() == part.type() || !o.rule().equals("restriction")));
        if (!again && (part.equals(ruled.finding()) || !taken)) {
          divided.add(new Frames.Ruled(part, ruled.rule()));
        }
      }
    }
    divided.sort(Comparator.comparingInt(ruled -> ruled.finding().predicate()));
    return divided;
  }

  /// Whether a finding's modal words are another's verb: "will act and have a duty to advise".
  private static boolean claims(Finding owner, Finding part) {
    return part.predicate() >= owner.modalFrom() && part.predicate() <= owner.modalTo();
  }

  private static boolean overlap(Finding one, Finding other) {
    boolean modals = one.modalFrom() <= other.modalTo() && other.modalFrom() <= one.modalTo();
    return modals || one.predicate() == other.predicate();
  }

  private static Reading reading(
      Statement statement,
      Kinds.Told told,
      List<Norm> norms,
      @Nullable Escalation escalation,
      List<String> topics,
      @Nullable String rule) {
    return new Reading(
        statement.id(),
        statement.clause().eId(),
        statement.clause().citation(),
        statement.own().spans(),
        statement.own().text(),
        statement.clause().standing(),
        told.kind(),
        norms,
        escalation,
        topics,
        told.reason(),
        rule,
        false);
  }
}
