package org.remit.cli;

import java.util.List;

/// `remit export`: writes the whole graph for those who want it.
final class ExportCommand implements Command {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return "Writes all facts of the store to standard output.";
  }

  @Override
  public String operands() {
    return "[--format nq|nt|trig|jsonld]";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("--format", "FORMAT", "nq (sorted N-Quads, the default), nt, trig or jsonld"),
        Home.STORE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String format = arguments.value("--format").orElse("nq");
    if (!List.of("nq", "nt", "trig", "jsonld").contains(format)) {
      throw new UsageException("--format takes nq, nt, trig or jsonld, not " + format);
    }
    try (Home home = Home.open(arguments, console)) {
      home.base().export(format, console.out());
    }
    return 0;
  }
}
