package org.remit.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.answer.Badge;
import org.remit.answer.EditionView;
import org.remit.answer.EscalationPath;
import org.remit.answer.EscalationPath.Stop;
import org.remit.answer.EscalationPath.Told;
import org.remit.answer.EscalationPath.Turn;
import org.remit.answer.RoleNames;
import org.remit.norm.Reading;

/// A path of escalation made ready for its page: drawn for wide and for narrow windows, and told as
/// a numbered list.
///
/// @param id unique on a page
/// @param from who sets out, in words
/// @param lead what is said of them: that the reader is one, or not
/// @param summary the way in one sentence, for those who do not see the drawing
/// @param condition the words that make it a variant, or ""
/// @param procedures what is to be followed from the first
/// @param closed whether somebody is named who deals with it in the end
/// @param unsaid whether nothing is said of the person concerned being in the path, where it
///   matters
record PathView(
    String id,
    String href,
    EditionView edition,
    String from,
    String lead,
    List<String> about,
    String condition,
    List<Cited> procedures,
    List<Step> steps,
    List<Cited> ends,
    boolean closed,
    boolean deadEnd,
    boolean unsaid,
    List<PathView> variants,
    FlowChart wide,
    FlowChart narrow,
    String summary) {

  private static final String YOU = "You are here:";
  private static final int WIDE = 700;
  private static final int NARROW = 288;

  /// One step.
  ///
  /// @param lead what comes before the name
  /// @param who who it goes to, or "" where that is a choice
  /// @param others who it goes to instead, in some case; or what there is to choose from
  record Step(String lead, String who, List<Cited> ways, List<Step> others) {

    /// The step in a few words, for those who do not see the drawing.
    private String told() {
      String all = String.join(", or: ", others.stream().map(Step::who).toList());
      return who.isEmpty() ? all : others.isEmpty() ? who : who + ", or instead: " + all;
    }
  }

  /// Words of a clause with what must be known of them.
  ///
  /// @param words the words that matter here, or ""
  /// @param who who does what the words say, or "" where they name somebody
  /// @param leadIn the words before a list that complete the sentence, or ""
  /// @param sentence the whole sentence, or "" where it is shown already
  record Cited(
      String words,
      String who,
      String leadIn,
      String sentence,
      String citation,
      String href,
      List<Badge> badges) {

    /// Whether the words are nearly all of the sentence that is shown, and need not be said twice.
    public boolean whole() {
      return who.isEmpty() && words.length() * 10 >= sentence.length() * 7 && !sentence.isEmpty();
    }
  }

  /// @param reader the IRI of the role that the reader holds, or "" where it is not known
  static PathView of(EscalationPath path, RoleNames names, String reader) {
    String from = names.of(path.from(), "Anyone");
    boolean through = !setsOut(path, names, reader) && leadsThrough(path, reader);
    String here = through ? reader : "";
    return new Making(path, here).view(from, Flow.of(path, from, here), "");
  }

  /// Whether somebody in a role may set out on a path.
  static boolean setsOut(EscalationPath path, RoleNames names, String role) {
    return path.from().isEmpty() || path.from().stream().anyMatch(from -> names.within(role, from));
  }

  /// Whether a path or a variant of it leads to somebody in a role.
  static boolean leadsThrough(EscalationPath path, String role) {
    return path.withVariants()
        .flatMap(each -> each.stops().stream())
        .anyMatch(stop -> stop.roles().contains(role));
  }

  /// Where a page says what happens if somebody in a path is the person concerned.
  static String concerned(EscalationPath path) {
    return name(path) + "-concerned";
  }

  private static String name(EscalationPath path) {
    return path.edition().document() + "-" + path.id();
  }

  /// The address of a path's own page.
  static String address(EscalationPath path) {
    return "/escalations/" + path.edition().document() + "/" + path.id();
  }

  /// Makes the view of one path; remembers which sentences have been shown.
  private static final class Making {

    private final EscalationPath path;
    private final String here;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> leadIns = new HashSet<>();

    Making(EscalationPath path, String here) {
      this.path = path;
      this.here = here;
    }

    PathView view(String from, Flow flow, String condition) {
      List<PathView> variants = new ArrayList<>();
      List<Cited> procedures = path.ends().stream().filter(path::isFirst).map(this::cited).toList();
      List<Step> steps = steps();
      List<Cited> ends = path.last().stream().map(this::cited).toList();
      for (EscalationPath variant : path.variants()) {
        variants.add(new Making(variant, here).view(from, flow, variant.condition()));
      }
      return new PathView(
          name(path),
          address(path),
          EditionView.of(path.edition()),
          from,
          here.isEmpty() ? YOU : "It starts with:",
          path.about(),
          condition,
          procedures,
          steps,
          ends,
          path.dealtWith(),
          path.deadEnd(),
          path.complaint() && variants.isEmpty() && !steps.isEmpty(),
          variants,
          FlowChart.of(flow, WIDE),
          FlowChart.of(flow, NARROW),
          summary(from, steps, path));
    }

    private List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      List<Stop> stops = path.stops();
      for (int i = 0; i < stops.size(); i++) {
        Stop stop = stops.get(i);
        boolean choice = i + 1 < stops.size() && stops.get(i + 1).turn() == Turn.BESIDE;
        if (stop.turn() == Turn.INSTEAD) {
          steps.getLast().others().add(step("Or instead, go to:", stop));
        } else if (stop.turn() == Turn.BESIDE) {
          steps.getLast().others().add(step("", stop));
        } else if (choice) {
          List<Cited> rule = leadIn(stop).stream().toList();
          steps.add(new Step(Flow.CHOICE, "", rule, new ArrayList<>(List.of(step("", stop)))));
        } else {
          steps.add(step(Flow.lead(stop), stop));
        }
      }
      return steps;
    }

    private Step step(String lead, Stop stop) {
      return new Step(
          stop.roles().contains(here) ? YOU : lead,
          stop.who(),
          stop.ways().stream().map(this::cited).toList(),
          new ArrayList<>());
    }

    /// The lead-in of a list of those to choose from, which binds for all of them.
    private Optional<Cited> leadIn(Stop stop) {
      Told told = stop.ways().getFirst();
      Reading reading = told.reading();
      return leadIns.add(told.leadIn()) && !told.leadIn().isEmpty()
          ? Optional.of(
              new Cited(
                  "", "", "", told.leadIn(), reading.citation(), href(reading), Badge.of(reading)))
          : Optional.empty();
    }

    private Cited cited(Told told) {
      Reading reading = told.reading();
      boolean first = shown.add(reading.id());
      boolean led = first && !told.leadIn().isEmpty() && leadIns.add(told.leadIn());
      List<Badge> badges = led ? Badge.of(reading) : Badge.alone(reading);
      return new Cited(
          told.words(),
          told.who(),
          led ? told.leadIn() : "",
          first ? reading.text() : "",
          reading.citation(),
          href(reading),
          badges);
    }

    private String href(Reading reading) {
      return "/documents/" + path.edition().document() + "#" + reading.clause().value();
    }
  }

  private static String summary(String from, List<Step> steps, EscalationPath path) {
    StringBuilder words = new StringBuilder("From: ").append(from).append(".");
    path.ends().stream()
        .filter(path::isFirst)
        .forEach(end -> words.append(" First: ").append(end.words()).append("."));
    for (Step step : steps) {
      boolean goes = step.lead().equals(Flow.GO) || step.lead().equals(YOU);
      words.append(goes ? " Then: " : " " + step.lead() + " ").append(step.told()).append(".");
    }
    path.variants()
        .forEach(variant ->
            words.append(" There is another way: ").append(variant.condition()).append("."));
    words.append(
        path.deadEnd()
            ? " It then ends nowhere."
            : path.last().isEmpty() ? "" : " It then ends with what the document says.");
    return words.toString();
  }
}
