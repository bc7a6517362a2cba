package org.remit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words after a command's name, told apart into operands and options.
record Arguments(List<String> operands, Map<String, String> options) {

  private static final Pattern COMMA = Pattern.compile(",");

  Arguments {
    operands = List.copyOf(operands);
    options = Map.copyOf(options);
  }

  /// Reads the words by what the command takes.
  ///
  /// @throws UsageException naming the word that does not fit
  static Arguments read(List<String> words, Command command) {
    List<String> operands = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (!word.startsWith("--")) {
        operands.add(word);
        continue;
      }
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      Command.Option option =
          command.options().stream()
              .filter(o -> o.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new UsageException(command.name() + " has no option " + name));
      if (option.value().isEmpty()) {
        options.put(name, "");
      } else if (word.contains("=")) {
        options.put(name, word.substring(word.indexOf('=') + 1));
      } else if (at + 1 < words.size()) {
        at++;
        options.put(name, words.get(at));
      } else {
        throw new UsageException(name + " needs " + option.value());
      }
    }
    return new Arguments(operands, options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option)).filter(value -> !value.isBlank());
  }

  /// The names that an option takes, divided by commas; none where it is not given.
  List<String> names(String option) {
    return value(option).stream()
        .flatMap(COMMA::splitAsStream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /// The one operand that a command takes.
  String only(String what) {
    if (operands.size() != 1) {
      throw new UsageException("expected one " + what + ", but " + operands.size() + " were given");
    }
    return operands.getFirst();
  }

  /// A whole number within bounds.
  int number(String option, int otherwise, int least, int most) {
    String value = value(option).orElse(Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        option + " takes a whole number from " + least + " to " + most + ", not " + value);
  }
}
