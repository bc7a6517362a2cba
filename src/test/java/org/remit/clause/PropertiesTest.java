package org.remit.clause;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every clause tree holds of the documents that people really wrote.
class PropertiesTest {

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#protocols")
  void everyPropertyHoldsOfEveryProtocol(String id) {
    Properties.hold(ClauseParser.parse(Documents.protocol(id)));
  }

  @ParameterizedTest
  @MethodSource("org.remit.clause.Documents#styles")
  void everyPropertyHoldsOfEveryStyle(String name) {
    Properties.hold(ClauseParser.parse(Documents.style(name)));
  }
}
