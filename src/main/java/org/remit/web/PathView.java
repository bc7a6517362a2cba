package org.remit.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  /// @param instead who it goes to instead, in some case
  record Step(String lead, String who, List<Cited> ways, List<Step> instead) {}

  /// Words of a clause with what must be known of them.
  ///
  /// @param words the words that matter here, or ""
  /// @param sentence the whole sentence, or "" where it is shown already
  record Cited(String words, String sentence, String citation, String href, List<Badge> badges) {

    /// Whether the words are nearly all of the sentence that is shown, and need not be said twice.
    public boolean whole() {
      return words.length() * 10 >= sentence.length() * 7 && !sentence.isEmpty();
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

  /// The address of a path's own page.
  static String address(EscalationPath path) {
    return "/escalations/" + path.edition().document() + "/" + path.id();
  }

  /// Makes the view of one path; remembers which sentences have been shown.
  private static final class Making {

    private final EscalationPath path;
    private final String here;
    private final Set<String> shown = new HashSet<>();

    Making(EscalationPath path, String here) {
      this.path = path;
      this.here = here;
    }

    PathView view(String from, Flow flow, String condition) {
      String document = path.edition().document();
      List<PathView> variants = new ArrayList<>();
      List<Cited> procedures = path.ends().stream().filter(path::isFirst).map(this::cited).toList();
      List<Step> steps = steps();
      List<Cited> ends =
          path.ends().stream().filter(end -> !path.isFirst(end)).map(this::cited).toList();
      for (EscalationPath variant : path.variants()) {
        variants.add(new Making(variant, here).view(from, flow, variant.condition()));
      }
      return new PathView(
          document + "-" + path.id(),
          address(path),
          EditionView.of(path.edition()),
          from,
          here.isEmpty() ? YOU : "It starts with:",
          path.about(),
          condition,
          procedures,
          steps,
          ends,
          path.deadEnd(),
          path.complaint() && variants.isEmpty() && !steps.isEmpty(),
          variants,
          FlowChart.of(flow, WIDE),
          FlowChart.of(flow, NARROW),
          summary(from, steps, path));
    }

    private List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      for (Stop stop : path.stops()) {
        boolean instead = stop.turn() == Turn.INSTEAD;
        boolean reader = stop.roles().contains(here);
        String lead = reader ? YOU : instead ? "Or instead, go to:" : "Go to:";
        Step step =
            new Step(
                lead,
                stop.who(),
                stop.ways().stream().map(this::cited).toList(),
                new ArrayList<>());
        if (instead) {
          steps.getLast().instead().add(step);
        } else {
          steps.add(step);
        }
      }
      return steps;
    }

    private Cited cited(Told told) {
      Reading reading = told.reading();
      String document = path.edition().document();
      return new Cited(
          told.words(),
          shown.add(reading.id()) ? reading.text() : "",
          reading.citation(),
          "/documents/" + document + "#" + reading.clause().value(),
          Badge.of(reading));
    }
  }

  private static String summary(String from, List<Step> steps, EscalationPath path) {
    StringBuilder words = new StringBuilder("From: ").append(from).append(".");
    for (Step step : steps) {
      words.append(" Then: ").append(step.who());
      step.instead().forEach(other -> words.append(", or instead: ").append(other.who()));
      words.append(".");
    }
    path.variants()
        .forEach(variant ->
            words.append(" There is another way: ").append(variant.condition()).append("."));
    words.append(
        path.deadEnd()
            ? " It then ends nowhere."
            : path.ends().isEmpty() ? "" : " It then ends with what the document says.");
    return words.toString();
  }
}
