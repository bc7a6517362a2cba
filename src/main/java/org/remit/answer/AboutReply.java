package org.remit.answer;

import java.util.List;
import org.remit.answer.Reply.Page;
import org.remit.question.Aspect;

/// What is said to somebody who asks about Remit itself: no document answers, and a page of Remit's
/// own does.
final class AboutReply {

  private static final String SAID = "This is about Remit itself, not about a protocol. ";

  private AboutReply() {}

  static Reply of(Aspect aspect) {
    return new Reply(
        SAID + line(aspect),
        null,
        Reply.Silence.NOT_A_MATTER,
        null,
        List.of(),
        List.of(),
        page(aspect));
  }

  /// What is said where somebody asks of what date "this" is, or whether it is in force, and of no
  /// document: the list tells that of each.
  static Reply ofEditions() {
    return new Reply(
        "Each document has its own date. The list of documents tells it, and whether each is in"
            + " force.",
        null,
        Reply.Silence.NOT_A_MATTER,
        null,
        List.of(),
        List.of(),
        page(Aspect.DOCUMENTS));
  }

  private static String line(Aspect aspect) {
    return switch (aspect) {
      case PURPOSE ->
          "Remit answers questions about how councillors and officers must work together, in the"
              + " council’s own words.";
      case MAKER ->
          "Remit is free software. A council whose document is held here need not have made Remit,"
              + " nor agree with it.";
      case WORKINGS ->
          "Remit looks for the clauses that fit your question, and shows them word for word.";
      case INVENTION ->
          "No text is written by a machine. Every word of an answer is quoted from a clause or"
              + " comes from a short list of fixed phrases.";
      case QUALITY -> "Remit can choose the wrong clause. Read the clause before you rely on it.";
      case ADVICE ->
          "Remit shows what a document says. That is not legal advice. If it matters, ask your"
              + " Monitoring Officer.";
      case PRIVACY ->
          "Your questions are not stored and not written to any log. There are no cookies.";
      case ACCESSIBILITY ->
          "It is meant to work on a phone, with a keyboard, with a screen reader and without"
              + " script.";
      case DOCUMENTS -> "The documents that it holds are listed on a page of their own.";
      case ADDING -> "Whoever runs this copy of Remit can add a council’s document.";
      case LICENCE ->
          "Remit is free software, and free to use. The documents belong to their councils.";
      case PROGRAMS -> "Everything shown here can also be had as JSON.";
    };
  }

  private static Page page(Aspect aspect) {
    return switch (aspect) {
      case PURPOSE -> new Page("About Remit", "/about");
      case MAKER -> new Page("Who makes Remit", "/about#maker");
      case WORKINGS -> new Page("How an answer is made", "/about#how");
      case INVENTION -> new Page("Why it cannot make up an answer", "/about#invent");
      case QUALITY -> new Page("How good the answers are", "/about#quality");
      case ADVICE -> new Page("What to look out for", "/about#standing");
      case PRIVACY -> new Page("Privacy", "/about#privacy");
      case ACCESSIBILITY -> new Page("Accessibility", "/about#accessibility");
      case DOCUMENTS -> new Page("Documents", "/documents");
      case ADDING -> new Page("Is your council not here?", "/about#not-here");
      case LICENCE -> new Page("Licence and sources", "/about#licence");
      case PROGRAMS -> new Page("For programs", "/about#programs");
    };
  }
}
