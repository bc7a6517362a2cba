package org.remit.cli;

import java.util.List;

/// One command of the command line.
interface Command {

  /// The word that calls it.
  String name();

  /// What it does, in one line.
  String summary();

  /// What stands after the name, for the usage line.
  String operands();

  /// Its options, for `--help` and for checking what was given.
  List<Option> options();

  /// Runs it.
  ///
  /// @return the exit code: 0 done, 1 found something wrong in the input
  /// @throws UsageException for wrong usage
  int run(Arguments arguments, Console console);

  /// One option of a command.
  ///
  /// @param name with its dashes
  /// @param value what its value is called, or "" where it takes none
  /// @param help what it does, in one line
  record Option(String name, String value, String help) {}
}
