package org.remit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Answer;
import org.remit.answer.Ask;
import org.remit.answer.Reply;
import org.remit.answer.Result;
import org.remit.answer.TableRow;
import org.remit.vocabulary.Scheme;
import org.remit.web.AnswerJson;

/// `remit ask`: answers a question in the council's own words, with the citation.
final class AskCommand implements Command {

  private static final int SHOWN = 5;

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public String summary() {
    return "Answers a question in the council's own words, with its citation.";
  }

  @Override
  public String operands() {
    return "\"QUESTION\" [OPTIONS]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--council", "ID", "ask one council only, e.g. colchester"),
        new Option("--limit", "N", "how many clauses to show (1 to 50)"),
        new Option("--kind", "KIND", "what kind of question to take it for"),
        new Option("--as", "ROLE", "who is asking, e.g. member or chief-officer"),
        new Option("--actor", "ROLE", "whose doing it is about, e.g. officer; asker for your own"),
        new Option("--explain", "", "say how each clause came by its place"),
        new Option("--json", "", "print the answer as the API gives it"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String question = String.join(" ", arguments.operands()).strip();
    if (question.isEmpty()) {
      throw new UsageException("what is the question? Put it in quotation marks.");
    }
    if (question.codePointCount(0, question.length()) > Ask.MAX_QUESTION) {
      throw new UsageException("a question has at most " + Ask.MAX_QUESTION + " characters");
    }
    int limit = arguments.number("--limit", SHOWN, 1, Ask.MAX_LIMIT);
    @Nullable String council = arguments.value("--council").orElse(null);
    try (Home home = Home.open(arguments, console)) {
      if (council != null
          && home.base().editions().stream().noneMatch(e -> e.document().equals(council))) {
        List<String> known = home.base().editions().stream().map(e -> e.document()).toList();
        throw new UsageException(
            "no document of \"" + council + "\" is held; there are: " + String.join(", ", known));
      }
      @Nullable String asker = arguments.value("--as").orElse(null);
      requireRole(asker, home);
      @Nullable String actor = arguments.value("--actor").orElse(null);
      if (!Ask.ASKER.equals(actor)) {
        requireRole(actor, home);
      }
      Ask ask =
          new Ask(
              question,
              council,
              limit,
              asker,
              actor,
              arguments.value("--kind").orElse(null),
              null,
              arguments.has("--explain"));
      Answer answer = home.answerer().answer(ask);
      if (arguments.has("--json")) {
        console.line(AnswerJson.pretty(answer));
      } else {
        print(answer, console);
      }
      return 0;
    }
  }

  private static void requireRole(@Nullable String name, Home home) {
    if (name != null && home.vocabulary().concept(Scheme.ROLE.concept(name)).isEmpty()) {
      throw new UsageException("there is no role \"" + name + "\": try member or officer");
    }
  }

  private static void print(Answer answer, Console console) {
    console.line(answer.reply().text());
    console.line("");
    console.line("I understood: " + answer.understood().text());
    Reply.Page page = answer.reply().page();
    if (page != null) {
      console.line("Read: " + page.title() + "  [" + page.href() + "]");
    }
    Result next = answer.reply().askNext();
    if (next != null) {
      console.line("Who to ask: " + next.text() + "  [" + source(next) + "]");
    }
    for (Result result : answer.results()) {
      console.line("");
      console.line(result.rank() + ". " + source(result) + part(result));
      TableRow row = result.row();
      String context = row == null ? result.context() : row.leadIn();
      if (!context.isEmpty()) {
        console.line("   " + context);
      }
      console.line("   " + (row == null ? result.text() : row.line()));
      if (!result.explanation().isEmpty()) {
        console.line("   score " + result.score() + " " + result.explanation());
      }
    }
  }

  private static String source(Result result) {
    String inferred = result.edition().councilInferred() ? " (name inferred)" : "";
    String standing =
        result.standing().isEmpty() ? "" : ", " + String.join(", ", result.standing());
    return result.edition().council() + inferred + ", " + result.citation() + standing;
  }

  private static String part(Result result) {
    return result.part() == Result.Part.ANSWER ? "" : " (" + result.part().label() + ")";
  }
}
