package org.remit.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.remit.clause.Level;
import org.remit.clause.Standing;
import org.remit.norm.ContextReason;
import org.remit.norm.SentenceKind;

/// Tells what a sentence without a norm is: a definition, a description of a role, or context and
/// why.
final class Kinds {

  private static final Pattern DEFINES =
      Pattern.compile(
          "\\b(?:means?(?! of| that)|is defined (?:as|in|by|within)|is as defined|is deemed to"
              + " be|are deemed to be|can be characterised as|can be described as|refers? to"
              + " (?:all|any|the|those|an?|both)|for the purposes? of th(?:is|e)|shall include|is"
              + " taken to)\\b|\\b(?:references? to|the"
              + " (?:terms?|words?|expressions?|phrase))\\b.*\\bincludes?\\b|^this"
              + " includes\\b|^(?:such )?\\w+ (?:behaviour )?may happen\\b|\\bwill normally be"
              + " confidential\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern REFERS =
      Pattern.compile(
          "^\\(?(?:please )?(?:refer|see)\\b|\\bplease (?:refer|see)\\b|\\b(?:is|are) (?:set"
              + " out|detailed|contained|available|found|covered|described|laid"
              + " down|outlined|governed|referred to|given)\\b|\\bcan be found\\b|\\bsubject to"
              + " (?:their|the|its) (?:own |respective )*codes?\\b|\\bfurther"
              + " (?:information|guidance|details?)\\b|\\bfor (?:further|detailed|more) \\w+|\\bmay"
              + " also be relevant\\b|\\bhas (?:adopted|formal|its"
              + " own)\\b.*\\b(?:procedure|policy|guide|code|protocol|guidance)|\\bexplains?"
              + " the\\b|\\bshould be read in conjunction\\b|\\b(?:apply|applies) to"
              + " such\\b|\\bpolicy\\b.*\\bapplies\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\b(?:purpose|aims?|objectives?|intention) (?:of|is|are)\\b|\\b(?:is|are)"
              + " (?:intended|designed) to\\b|\\bseeks? to\\b|\\bit is hoped\\b|\\bthis"
              + " (?:protocol|document|guidance|guide|code)"
              + " (?:sets|provides|is|gives|describes|contains|offers|aims|has"
              + " been|defines|deals|covers|outlines)\\b|\\bthe need for\\b|\\bin order"
              + " to\\b.*\\bprotocol\\b|\\bone way of\\b|\\bcornerstone",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^(?:for example|for instance|e\\.g\\.|examples?)\\b|\\b(?:might|may|can|could)"
              + " (?:include|range)\\b|\\bexamples? (?:of|include)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\?$|\\b(?:was|were|had|has been|have been|has resulted|came"
              + " into|adopted|introduced)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE_WORDS =
      Pattern.compile(
          "\\b(?:accountable|responsible|employed|elected|appointed|answerable|head"
              + " of|serves?|represents?|responsibility of|is for the|politically neutral)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE_LEAD =
      Pattern.compile(
          "\\b(?:roles?|functions?|responsibilities|accountable)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> OPINIONS =
      Set.of(
          "assume",
          "feel",
          "think",
          "believe",
          "know",
          "recognise",
          "want",
          "need",
          "find",
          "have");

  /// A kind and, for context, its reason.
  record Told(SentenceKind kind, @Nullable ContextReason reason) {}

  private Kinds() {}

  private static Told context(ContextReason reason) {
    return new Told(SentenceKind.CONTEXT, reason);
  }

  /// What a statement is by its place alone, whatever it says; null where its words must tell.
  static @Nullable Told byPlace(Statement statement) {
    Set<Standing> standing = statement.clause().standing();
    if (standing.contains(Standing.MINUTED)) {
      return context(ContextReason.MINUTE);
    }
    if (standing.contains(Standing.REPORTED)) {
      return context(ContextReason.REPORT);
    }
    if (standing.contains(Standing.STRUCK_OUT)) {
      return context(ContextReason.STRUCK_OUT);
    }
    if (statement.clause().level() == Level.TITLE) {
      return context(ContextReason.TITLE);
    }
    return switch (statement.role()) {
      case HEADING -> new Told(SentenceKind.HEADING, null);
      case LEAD_IN -> new Told(SentenceKind.LEAD_IN, null);
      case SENTENCE -> null;
    };
  }

  /// What a sentence without a norm is.
  static Told byWords(Reader reader, Setting setting, Parties parties) {
    String text = reader.statement().own().text();
    if (text.matches("(?is).*\\bplease (?:refer|see)\\b.*|^\\(.*\\)\\.?$")) {
      return context(ContextReason.REFERENCE);
    }
    if (DEFINES.matcher(text).find() || underDefinitions(reader.statement())) {
      return new Told(SentenceKind.DEFINITION, null);
    }
    if (isHeading(reader)) {
      return new Told(SentenceKind.HEADING, null);
    }
    if (REFERS.matcher(text).find()) {
      return context(ContextReason.REFERENCE);
    }
    String whole = reader.statement().whole().text();
    boolean led = reader.statement().completesLeadIn();
    if (led && PURPOSE.matcher(whole).find()) {
      return context(ContextReason.PURPOSE);
    }
    if (describesRole(reader, setting, parties)) {
      return new Told(SentenceKind.ROLE, null);
    }
    if (PURPOSE.matcher(text).find()) {
      return context(ContextReason.PURPOSE);
    }
    if (EXAMPLE.matcher(text).find()) {
      return context(ContextReason.EXAMPLE);
    }
    return context(
        BACKGROUND.matcher(text).find() ? ContextReason.BACKGROUND : ContextReason.EXPLANATION);
  }

  private static boolean isHeading(Reader reader) {
    Grammar g = reader.grammar();
    boolean verb = false;
    for (int at = 1; at <= g.size(); at++) {
      verb |= g.tag(at).startsWith("VB") || g.tag(at).equals("MD");
    }
    return !verb
        && g.size() <= 8
        && !reader.statement().completesLeadIn()
        && reader.statement().lead().isEmpty();
  }

  private static boolean underDefinitions(Statement statement) {
    return statement.headings().stream()
        .anyMatch(h -> h.matches("(?i).*\\b(?:definitions?|glossary)\\b.*"));
  }

  private static boolean describesRole(Reader reader, Setting setting, Parties parties) {
    Grammar g = reader.grammar();
    String lead = reader.statement().lead();
    if (!lead.isEmpty() && ROLE_LEAD.matcher(lead).find()) {
      return true;
    }
    int root = 0;
    for (int at = 1; at <= g.size(); at++) {
      if (g.relation(at).equals("root")) {
        root = at;
      }
    }
    int subject = g.subject(root).orElse(0);
    boolean done = g.isPassive(root) && !parties.agents(reader, root).isEmpty();
    boolean role =
        done || opensWithRole(reader) || !parties.parties(reader, subject, setting).isEmpty();
    boolean past = g.tag(root).equals("VBD") && !g.isPassive(root);
    boolean possible = false;
    for (int at = 1; at < root; at++) {
      possible |= Set.of("may", "might", "could", "can", "would").contains(g.word(at));
    }
    boolean opinion =
        OPINIONS.contains(g.lemma(root))
            && !ROLE_LEAD.matcher(g.text()).find()
            && !g.text().contains(" will have ");
    boolean words = ROLE_WORDS.matcher(g.text()).find();
    return role && !past && !possible && (!opinion || words);
  }

  /// "Members work with officers", whose verb the parser may take for a noun.
  private static boolean opensWithRole(Reader reader) {
    if (reader.roles().isEmpty() || reader.roles().getFirst().first() > 2) {
      return false;
    }
    Grammar g = reader.grammar();
    int next = reader.roles().getFirst().last() + 1;
    return g.isVerb(next) || (g.isNoun(next) && g.follows(next + 1, "with|for|on|in|to"));
  }
}
