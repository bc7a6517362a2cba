package org.remit.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.remit.answer.EditionView;
import org.remit.source.Edition;

/// Something to hand out, before it is written in any format.
///
/// @param name the name of its file, without the ending that tells the format
/// @param what what it is, in a sentence or two
/// @param address where it is made anew: the link that never changes
/// @param made the day on which it was made
/// @param sources the editions that it quotes
/// @param sections what it says, for readers; empty where it is a table alone
/// @param grid the same as one table, for reckoning and sorting; null where it is for readers alone
public record Handout(
    String name,
    String title,
    String what,
    String address,
    LocalDate made,
    List<Source> sources,
    List<Section> sections,
    @Nullable Grid grid) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public Handout {
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
  }

  /// The day on which it was made, in words.
  public String madeOn() {
    return "Made by Remit on " + DAY.format(made) + ".";
  }

  /// How a reader can make sure of what it says.
  public List<String> checking() {
    return List.of(
        "The words quoted are the council’s own, copied to the letter from the edition named here.",
        "To check them, follow the link: it opens the document at that clause. Or look up the number"
            + " of the clause in the council’s own copy.",
        "Councils change their rules. Ask the Monitoring Officer which edition is in force. This is"
            + " not legal advice.");
  }

  /// An edition that is quoted.
  ///
  /// @param date its date in words, or that none is stated
  /// @param status whether it is in force, in words
  /// @param link where it can be read whole
  public record Source(
      String document,
      String council,
      String title,
      String edition,
      String date,
      String status,
      String link) {

    static Source of(Edition edition, Links links) {
      EditionView view = EditionView.of(edition);
      return new Source(
          edition.document(),
          edition.council() + (edition.councilInferred() ? " (name inferred)" : ""),
          edition.title(),
          edition.id(),
          view.date(),
          view.status(),
          links.to(view.href()));
    }

    /// All that is known of it in one line.
    public String line() {
      return council + ": " + title + ". " + date + ". " + status + ".";
    }
  }

  /// A part with a heading.
  ///
  /// @param level 1 for a main heading, 2 for one below it
  /// @param apart whether it begins on a page of its own
  public record Section(int level, String heading, boolean apart, List<Block> blocks) {

    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// A piece of a section.
  public sealed interface Block permits Words, Quote, Table, Choices {}

  /// Words of a template.
  public record Words(String text) implements Block {}

  /// A clause, quoted.
  ///
  /// @param label what kind of rule it is, in a word or two; or ""
  /// @param context the lead-ins that complete it, or ""
  /// @param words as printed
  /// @param notes what must be known before relying on it
  public record Quote(
      String label,
      String context,
      String words,
      String council,
      String citation,
      String link,
      List<String> notes)
      implements Block {

    public Quote {
      notes = List.copyOf(notes);
    }

    /// Whose clause it is, and its number.
    public String source() {
      return council + ", " + citation;
    }
  }

  /// A small table within a text.
  ///
  /// @param caption what it shows
  public record Table(String caption, List<String> columns, List<List<Cell>> rows)
      implements Block {

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Things to choose among, in order, each with its letter.
  public record Choices(List<String> choices) implements Block {

    public Choices {
      choices = List.copyOf(choices);
    }

    /// A choice with its letter: `A. 5 working days`.
    public static String lettered(int place, String choice) {
      return (char) ('A' + place) + ". " + choice;
    }
  }

  /// One large table.
  ///
  /// @param name what its rows are, in a word or two
  public record Grid(String name, List<String> columns, List<List<Cell>> rows) {

    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(name + ": a row has another length than the heading");
        }
      }
    }
  }

  /// What stands in a place of a table.
  ///
  /// @param link where it leads, or ""
  /// @param quoted whether these are a document's words
  public record Cell(String text, String link, boolean quoted) {

    /// Words of a template or a list.
    public static Cell of(String text) {
      return new Cell(text, "", false);
    }

    /// A document's words.
    public static Cell quote(String words) {
      return new Cell(words, "", true);
    }

    /// Something that leads somewhere.
    public static Cell link(String text, String link) {
      return new Cell(text, link, false);
    }
  }
}
