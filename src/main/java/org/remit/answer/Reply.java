package org.remit.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.remit.norm.Verdict;

/// The short answer.
///
/// @param text one line of plain text, at most [#MAX_TEXT] characters
/// @param judgement for a yes/no question: yes, no or conditional; else null
/// @param silence why there is no answer, or null where there is one
/// @param askNext where there is none, the clause that names who to ask
/// @param speaking the documents that answer
/// @param silentCouncils the documents asked that do not
/// @param page the page that tells more of what is asked about Remit itself or about an edition, or
///   null where neither is asked about
public record Reply(
    String text,
    @Nullable Judgement judgement,
    @Nullable Silence silence,
    @Nullable Result askNext,
    List<String> speaking,
    List<String> silentCouncils,
    @Nullable Page page) {

  public static final int MAX_TEXT = 300;

  public Reply {
    speaking = List.copyOf(speaking);
    silentCouncils = List.copyOf(silentCouncils);
  }

  /// What is answered from the documents.
  public Reply(
      String text,
      @Nullable Judgement judgement,
      @Nullable Silence silence,
      @Nullable Result askNext,
      List<String> speaking,
      List<String> silentCouncils) {
    this(text, judgement, silence, askNext, speaking, silentCouncils, null);
  }

  /// A page of Remit's own, by what it tells and its address.
  public record Page(String title, String href) {}

  /// What it comes to for a yes/no question, however sure; else null.
  public @Nullable Verdict verdict() {
    return judgement == null ? null : judgement.verdict();
  }

  public boolean silent() {
    return silence != null;
  }

  /// The three ways of having no answer.
  public enum Silence {
    /// The documents asked do not cover it.
    NOT_COVERED("not-covered"),
    /// It is no matter for such documents.
    NOT_A_MATTER("not-a-matter"),
    /// The question was not understood.
    NOT_UNDERSTOOD("not-understood");

    private final String label;

    Silence(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
