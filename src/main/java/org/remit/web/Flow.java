package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;

/// A path of escalation as a tree, ready to be drawn: where someone stands, what leads on from
/// there and on what condition.
///
/// @param condition the words on the arrow that leads here, or ""
/// @param title what stands in the box
/// @param note in smaller letters below: the citation
/// @param next where it leads on to
record Flow(Kind kind, String condition, String title, String note, List<Flow> next) {

  /// What a box is.
  enum Kind {
    /// Where the reader sets out.
    START("start", "You are here"),
    /// Where others set out, and the reader stands further on.
    ORIGIN("start", "It starts here"),
    STOP("stop", ""),
    HERE("here", "You are here"),
    END("end", ""),
    DEAD_END("dead-end", "");

    private final String label;
    private final String says;

    Kind(String label, String says) {
      this.label = label;
      this.says = says;
    }

    /// What stands above the title, or "".
    String says() {
      return says;
    }

    String label() {
      return label;
    }
  }

  private static final String NOWHERE = "It ends here. The document names no next step.";

  /// @param here the IRI of the role that the reader holds, or "" where they set out or it is not
  ///   known
  static Flow of(EscalationPath path, String from, String here) {
    List<Flow> next = new ArrayList<>(chain(path, "", here));
    for (EscalationPath variant : path.variants()) {
      next.addAll(chain(variant, variant.condition(), here));
    }
    String about = path.about().isEmpty() ? "" : "“" + path.about().getFirst() + "”";
    return new Flow(here.isEmpty() ? Kind.START : Kind.ORIGIN, "", from, about, next);
  }

  /// A place from which arrows lead on.
  ///
  /// @param ways what led here, and nothing for the start
  /// @param main whether the path goes on from here, and not only in some case
  private record Place(List<Told> ways, boolean main, List<Flow> next) {

    boolean start() {
      return ways.isEmpty();
    }
  }

  private static List<Flow> chain(EscalationPath path, String condition, String here) {
    Place start = new Place(List.of(), true, new ArrayList<>());
    Place before = start;
    Place after = start;
    List<Place> places = new ArrayList<>();
    for (Stop stop : path.stops()) {
      boolean main = stop.turn() == Turn.NEXT;
      before = main ? after : before;
      Place place = new Place(stop.ways(), main, new ArrayList<>());
      String own = condition(stop);
      String told = before.start() && own.isEmpty() ? condition : own;
      before.next().add(stop(told, stop, place, here));
      after = main ? place : after;
      places.add(place);
    }
    for (Told end : path.ends()) {
      Place at = path.isFirst(end) ? start : tellingOf(end, places, after);
      at.next().add(end(at.start() ? condition : "", end));
    }
    if (path.deadEnd()) {
      after.next().add(new Flow(Kind.DEAD_END, "", NOWHERE, "", List.of()));
    }
    return start.next();
  }

  private static Flow stop(String condition, Stop stop, Place place, String here) {
    Kind kind = stop.roles().contains(here) ? Kind.HERE : Kind.STOP;
    return new Flow(kind, condition, stop.who(), citations(stop.ways()), place.next());
  }

  private static Flow end(String condition, Told end) {
    String words = "“" + end.words() + "”";
    return new Flow(Kind.END, condition, words, end.reading().citation(), List.of());
  }

  /// Where an end belongs: after the stop that the same sentence tells of, else after the last.
  private static Place tellingOf(Told end, List<Place> places, Place after) {
    return places.reversed().stream()
        .filter(Place::main)
        .filter(place -> place.ways().stream().anyMatch(way -> way.reading().equals(end.reading())))
        .findFirst()
        .orElse(after);
  }

  private static String condition(Stop stop) {
    boolean always = stop.ways().stream().anyMatch(way -> way.words().isEmpty());
    return always ? "" : stop.ways().getFirst().words();
  }

  private static String citations(List<Told> ways) {
    return String.join(
        ", ", ways.stream().map(way -> way.reading().citation()).distinct().toList());
  }

  int leaves() {
    return next.isEmpty() ? 1 : next.stream().mapToInt(Flow::leaves).sum();
  }
}
