package org.remit.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where commands print: answers to standard output, notes of progress to standard error.
record Console(PrintStream out, PrintStream err) {

  static Console system() {
    return new Console(
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err),
            true,
            StandardCharsets.UTF_8));
  }

  void line(String text) {
    out.println(text);
  }

  void note(String text) {
    err.println("remit: " + text);
  }
}
