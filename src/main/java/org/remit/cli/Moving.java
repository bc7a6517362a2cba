package org.remit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.remit.answer.Register;
import org.remit.answer.Shelf;
import org.remit.comparison.Difference;
import org.remit.comparison.Difference.Label;
import org.remit.comparison.Differences;
import org.remit.comparison.Protocols;
import org.remit.comparison.Saying;
import org.remit.web.DifferenceJson;

/// `remit compare --from A --to B`: tells what changes for somebody who moves from one council to
/// another.
final class Moving {

  private Moving() {}

  static int run(Arguments arguments, Console console) {
    String from = arguments.value("--from").orElseThrow(Moving::unsaid);
    String to = arguments.value("--to").orElseThrow(Moving::unsaid);
    if (from.equals(to)) {
      throw new UsageException("name two different councils");
    }
    try (Home home = Home.open(arguments, console)) {
      List<String> known = home.base().editions().stream().map(e -> e.document()).toList();
      Differences differences =
          new Protocols(
                  new Shelf(home.base(), home.vocabulary()),
                  new Register(home.base(), home.vocabulary()))
              .differences(from, to)
              .orElseThrow(() ->
                  new UsageException(
                      "one of them is not held; there are: " + String.join(", ", known)));
      if (arguments.has("--json")) {
        console.line(DifferenceJson.pretty(differences));
      } else {
        print(differences, home, console);
      }
      return 0;
    }
  }

  private static UsageException unsaid() {
    return new UsageException("name two councils: --from waverley --to west-oxfordshire");
  }

  private static void print(Differences differences, Home home, Console console) {
    console.line(
        "From " + differences.from().council() + " to " + differences.to().council() + ":");
    differences.tally().forEach((label, count) -> console.line("  " + label.label() + " " + count));
    String topic = "";
    for (Difference difference : differences.all()) {
      if (!difference.topic().equals(topic)) {
        topic = difference.topic();
        console.line("");
        console.line(
            home.vocabulary()
                .concept(topic)
                .map(c -> c.label().toUpperCase(java.util.Locale.ROOT))
                .orElse(topic));
      }
      console.line("");
      console.line(
          difference.labels().stream().map(Label::label).collect(Collectors.joining(", "))
              + (difference.rules().isEmpty() ? "" : ": " + String.join("; ", difference.rules())));
      difference.points().forEach(point -> console.line("  " + point));
      difference.sayings().forEach(saying -> say(saying, console));
    }
  }

  private static void say(Saying saying, Console console) {
    console.line("  " + saying.edition().council() + ", " + saying.citation() + ":");
    if (!saying.context().isEmpty()) {
      console.line("    " + saying.context());
    }
    console.line("    " + saying.text());
  }
}
