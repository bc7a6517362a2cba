package org.remit.web;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.remit.answer.Deadline;
import org.remit.answer.Library;
import org.remit.answer.RoleNames;
import org.remit.source.Edition;
import org.remit.web.Problem.FieldError;

/// Every time limit, by who is bound, and the date that one of them comes to.
///
/// @param times the time limits to choose from, by council
/// @param chosen what was chosen, as the end of an address; or ""
/// @param start the day to count from, or "" where none could be read
/// @param reckoning what was worked out, or null where nothing was asked
record DeadlinesView(
    List<Option> councils,
    List<Option> whos,
    List<Group> groups,
    int count,
    Map<String, List<Option>> times,
    String chosen,
    String start,
    @Nullable Reckoning reckoning,
    List<FieldError> errors) {

  /// Time limits of one side.
  record Group(String name, List<Deadline> deadlines) {}

  /// What is wrong with a field, or "".
  public String error(String field) {
    return FieldError.of(field, errors);
  }

  /// Reads a form against a library.
  static final class Finder {

    private static final int LONGEST_MATTER = 70;
    private static final String MEMBERS = "Councillors";
    private static final String OFFICERS = "Officers";
    private static final String OTHERS = "Committees and others";
    private static final List<String> SIDES = List.of(MEMBERS, OFFICERS, OTHERS);

    private static final List<DateTimeFormatter> DATES =
        List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT));

    private final List<Edition> editions;
    private final List<Deadline> all;
    private final RoleNames names;
    private final WorkingDays calendar;

    Finder(Library library, WorkingDays calendar) {
      this.editions = library.editions();
      this.all = Deadline.all(library);
      this.names = new RoleNames(library.vocabulary());
      this.calendar = calendar;
    }

    DeadlinesView find(Parameters parameters) {
      Fields fields = new Fields(parameters);
      List<Option> councils =
          editions.stream()
              .map(e ->
                  new Option(e.document(), e.council(), e.document().equals(fields.one("council"))))
              .toList();
      List<Option> whos = whos(fields.one("who"));
      String council =
          fields.from("council", councils, "Choose a council from the list, or all councils.");
      String who = fields.from("who", whos, "Choose who is bound from the list.");
      Reckoning reckoning = reckoning(fields);
      List<Deadline> chosen =
          all.stream()
              .filter(d -> council.isEmpty() || d.edition().document().equals(council))
              .filter(d -> who.isEmpty() || binds(d, who))
              .toList();
      return new DeadlinesView(
          councils,
          whos,
          groups(chosen),
          chosen.size(),
          times(council, fields.one("time")),
          chosen(council, who),
          start(fields),
          reckoning,
          fields.errors());
    }

    private static String chosen(String council, String who) {
      List<String> chosen = new ArrayList<>();
      if (!council.isEmpty()) {
        chosen.add("council=" + council);
      }
      if (!who.isEmpty()) {
        chosen.add("who=" + who);
      }
      return chosen.isEmpty() ? "" : "?" + String.join("&", chosen);
    }

    private static boolean binds(Deadline deadline, String who) {
      return deadline.roles().stream().map(RoleNames::localName).anyMatch(who::equals);
    }

    private @Nullable Reckoning reckoning(Fields fields) {
      if (!fields.given("start")) {
        String time = fields.one("time");
        if (!time.isEmpty() && all.stream().noneMatch(d -> d.id().equals(time))) {
          fields.wrong("time", "Choose a time limit from the list.");
        }
        return null;
      }
      Deadline deadline =
          all.stream().filter(d -> d.id().equals(fields.one("time"))).findFirst().orElse(null);
      if (deadline == null) {
        fields.wrong("time", "Choose a time limit from the list.");
      }
      LocalDate start = date(fields);
      return deadline == null || start == null ? null : Reckoning.of(deadline, start, calendar);
    }

    private static @Nullable LocalDate date(Fields fields) {
      LocalDate date = parsed(fields.one("start"));
      if (date == null
          || date.getYear() < WorkingDays.FIRST_YEAR
          || date.getYear() > WorkingDays.LAST_YEAR) {
        fields.wrong(
            "start",
            "Give a real date between %d and %d, such as 4/5/2026."
                .formatted(WorkingDays.FIRST_YEAR, WorkingDays.LAST_YEAR));
        return null;
      }
      return date;
    }

    /// As a date field can show it; what is no date it cannot show.
    private static String start(Fields fields) {
      LocalDate date = parsed(fields.one("start"));
      return date == null ? "" : date.toString();
    }

    private static @Nullable LocalDate parsed(String typed) {
      for (DateTimeFormatter format : DATES) {
        ParsePosition end = new ParsePosition(0);
        TemporalAccessor read = format.parseUnresolved(typed, end);
        if (read != null && end.getIndex() == typed.length()) {
          try {
            return LocalDate.parse(typed, format);
          } catch (DateTimeException e) {
            return null;
          }
        }
      }
      return null;
    }

    private List<Option> whos(String chosen) {
      Set<String> roles = new TreeSet<>(Comparator.comparing(names::of));
      all.forEach(deadline -> roles.addAll(deadline.roles()));
      return roles.stream()
          .map(role -> {
            String local = RoleNames.localName(role);
            return new Option(local, names.of(role), local.equals(chosen));
          })
          .toList();
    }

    private List<Group> groups(List<Deadline> deadlines) {
      return SIDES.stream()
          .map(side ->
              new Group(side, deadlines.stream().filter(d -> side(d).equals(side)).toList()))
          .filter(group -> !group.deadlines().isEmpty())
          .toList();
    }

    private String side(Deadline deadline) {
      if (deadline.roles().stream().anyMatch(role -> names.within(role, RoleNames.OFFICER))) {
        return OFFICERS;
      }
      return deadline.roles().stream().anyMatch(role -> names.within(role, RoleNames.MEMBER))
          ? MEMBERS
          : OTHERS;
    }

    /// Those of a council, or of all, that days can be counted for; the one chosen stays among
    /// them.
    private Map<String, List<Option>> times(String council, String chosen) {
      List<Deadline> offered =
          all.stream()
              .filter(d ->
                  d.id().equals(chosen)
                      || (d.countable()
                          && (council.isEmpty() || d.edition().document().equals(council))))
              .toList();
      Map<String, Integer> alike = new HashMap<>();
      offered.forEach(deadline ->
          alike.merge(deadline.edition().document() + label(deadline), 1, Integer::sum));
      Map<String, List<Option>> times = new LinkedHashMap<>();
      for (Deadline deadline : offered) {
        String label = label(deadline);
        boolean one = alike.getOrDefault(deadline.edition().document() + label, 1) == 1;
        times
            .computeIfAbsent(deadline.edition().council(), name -> new ArrayList<>())
            .add(
                new Option(
                    deadline.id(),
                    one ? label : label + matter(deadline),
                    deadline.id().equals(chosen)));
      }
      return times;
    }

    private static String label(Deadline deadline) {
      return deadline.who() + ": " + deadline.time() + " (" + deadline.citation() + ")";
    }

    /// What sets a limit apart from another with the same name: its case, or what is to be done.
    private static String matter(Deadline deadline) {
      String what =
          deadline.matter().isEmpty() ? String.join("; ", deadline.actions()) : deadline.matter();
      int end = what.length() <= LONGEST_MATTER ? -1 : what.lastIndexOf(' ', LONGEST_MATTER);
      return ", " + (end < 0 ? what : what.substring(0, end) + " …");
    }
  }
}
