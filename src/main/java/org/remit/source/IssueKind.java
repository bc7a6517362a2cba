package org.remit.source;

/// The kinds of oddity a text can have. What an oddity means is for its reader to judge.
public enum IssueKind {
  UNDECODABLE_BYTES("some bytes are not UTF-8 text"),
  NO_STRUCTURE("no numbers or headings were found"),
  NUMBER_REPEATED("a number stands twice"),
  NUMBER_OUT_OF_SEQUENCE("a number does not follow the one before"),
  REFERENCE_UNRESOLVED("a reference leads nowhere"),
  REFERENCE_MISSING("a reference has lost its target"),
  HEADING_RENAMED("a heading referred to has another name"),
  AND_OR_MIXED("a list joins its items by both \"and\" and \"or\""),
  SENTENCE_SPLIT("a sentence is broken by a page break"),
  LONG_CLAUSE("a clause is too long to show whole and is shown in pieces"),
  MARK_UNBALANCED("an emphasis or quotation mark is not closed"),
  NOT_CONFORMING("a fact does not conform and was withheld"),
  STALE_REVIEW("the words that somebody reviewed are not here any more");

  private final String description;

  IssueKind(String description) {
    this.description = description;
  }

  public String description() {
    return description;
  }
}
