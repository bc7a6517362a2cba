package org.remit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;

/// A path of escalation as a tree, ready to be drawn: where someone stands, what leads on from
/// there and on what condition.
///
/// @param condition the words on the arrow that leads here, or ""
/// @param title what stands in the box; a line of its own for each of several to choose from
/// @param note in smaller letters below: the citation
/// @param next where it leads on to
record Flow(Kind kind, String condition, String title, String note, List<Flow> next) {

  /// What a box is.
  enum Kind {
    /// Where the reader sets out.
    START("start", "You are here"),
    /// Where others set out, and the reader stands further on.
    ORIGIN("start", "It starts here"),
    /// What is to be done, wherever that leads.
    DO("stop", "Do this"),
    STOP("stop", ""),
    /// Taken there by somebody who has the matter.
    PASSED_ON("passed", PASSING),
    /// Dealt with there in the end.
    DEALT_WITH("end", DEALT),
    /// Several who may deal with it in the end.
    CHOICE("end", Flow.CHOICE),
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

  static final String GO = "Go to:";
  static final String CHOICE = "Dealt with by one or more of these, in no set order:";
  private static final String PASSING = "Others may pass it on to:";
  private static final String DEALT = "Dealt with by:";

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

  /// What is said before the name of somebody whom a matter goes to.
  static String lead(Stop stop) {
    return switch (stop.manner()) {
      case GO -> GO;
      case PASSED_ON -> PASSING;
      case DEALT_WITH -> DEALT;
    };
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
    Place after = procedures(path, condition, start);
    List<Place> places = new ArrayList<>();
    for (List<Stop> stops : together(path.stops())) {
      Stop stop = stops.getFirst();
      boolean main = stop.turn() == Turn.NEXT;
      before = main ? after : before;
      Place place = new Place(stop.ways(), main, new ArrayList<>());
      String own = stops.size() > 1 ? "" : condition(stop);
      String told = before.start() && own.isEmpty() ? condition : own;
      before.next().add(stop(told, stops, place, here));
      after = main ? place : after;
      places.add(place);
    }
    for (Told end : path.last()) {
      if (end.deed()) {
        Place at = tellingOf(end, places, after);
        at.next().add(end(at.start() ? condition : "", end));
      }
    }
    if (path.deadEnd()) {
      after.next().add(new Flow(Kind.DEAD_END, "", NOWHERE, "", List.of()));
    }
    return start.next();
  }

  /// What is to be followed before anybody is gone to, one after the other; gives the last place.
  private static Place procedures(EscalationPath path, String condition, Place start) {
    Place after = start;
    for (Told told : path.ends()) {
      if (path.isFirst(told)) {
        Place place = new Place(List.of(told), true, new ArrayList<>());
        String when = after.start() ? condition : "";
        String citation = told.reading().citation();
        after.next().add(new Flow(Kind.DO, when, "“" + told.words() + "”", citation, place.next()));
        after = place;
      }
    }
    return after;
  }

  /// Stops in order, those to choose from together.
  private static List<List<Stop>> together(List<Stop> stops) {
    List<List<Stop>> together = new ArrayList<>();
    for (Stop stop : stops) {
      if (stop.turn() == Turn.BESIDE && !together.isEmpty()) {
        together.getLast().add(stop);
      } else {
        together.add(new ArrayList<>(List.of(stop)));
      }
    }
    return together;
  }

  private static Flow stop(String condition, List<Stop> stops, Place place, String here) {
    List<Told> ways = stops.stream().flatMap(stop -> stop.ways().stream()).toList();
    if (stops.size() > 1) {
      String names =
          stops.stream()
              .map(stop ->
                  "• " + stop.who() + (condition(stop).isEmpty() ? "" : ": " + condition(stop)))
              .collect(Collectors.joining("\n"));
      boolean reader = stops.stream().anyMatch(stop -> stop.roles().contains(here));
      return new Flow(
          reader ? Kind.HERE : Kind.CHOICE, condition, names, citations(ways), place.next());
    }
    Stop stop = stops.getFirst();
    return new Flow(kind(stop, here), condition, stop.who(), citations(ways), place.next());
  }

  private static Kind kind(Stop stop, String here) {
    if (stop.roles().contains(here)) {
      return Kind.HERE;
    }
    return switch (stop.manner()) {
      case GO -> Kind.STOP;
      case PASSED_ON -> Kind.PASSED_ON;
      case DEALT_WITH -> Kind.DEALT_WITH;
    };
  }

  private static Flow end(String condition, Told end) {
    return new Flow(Kind.END, condition, quoted(end), end.reading().citation(), List.of());
  }

  private static String quoted(Told told) {
    return (told.who().isEmpty() ? "" : told.who() + ": ") + "“" + told.words() + "”";
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
