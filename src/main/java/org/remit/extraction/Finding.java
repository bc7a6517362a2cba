package org.remit.extraction;

import org.jspecify.annotations.Nullable;
import org.remit.norm.Strength;

/// One norm that a rule has found in a sentence, before its slots are read. Tokens go by index.
///
/// @param strength null for a permission and a right
/// @param modalFrom the first of the words that make it a norm
/// @param modalTo the last of them
/// @param predicate the verb, adjective or noun that says what is to be done
/// @param actionFrom where the words of the action begin
/// @param subject who or what the predicate is said of; 0 where nothing is
/// @param passive whether the subject undergoes the action
/// @param only the word "only" that turns a rule round: what comes with it is the exception; else 0
record Finding(
    Type type,
    @Nullable Strength strength,
    int modalFrom,
    int modalTo,
    int predicate,
    int actionFrom,
    int subject,
    boolean passive,
    int only) {

  /// The kinds of norms.
  enum Type {
    DUTY,
    PROHIBITION,
    PERMISSION,
    RIGHT
  }

  static Finding duty(Strength strength, int from, int to, int predicate, int subject) {
    return new Finding(Type.DUTY, strength, from, to, predicate, to + 1, subject, false, 0);
  }

  static Finding prohibition(Strength strength, int from, int to, int predicate, int subject) {
    return new Finding(Type.PROHIBITION, strength, from, to, predicate, to + 1, subject, false, 0);
  }

  static Finding permission(int from, int to, int predicate, int subject) {
    return new Finding(Type.PERMISSION, null, from, to, predicate, to + 1, subject, false, 0);
  }

  static Finding right(int from, int to, int predicate, int subject) {
    return new Finding(Type.RIGHT, null, from, to, predicate, to + 1, subject, false, 0);
  }

  Finding passive(boolean undergoes) {
    return new Finding(
        type, strength, modalFrom, modalTo, predicate, actionFrom, subject, undergoes, only);
  }

  Finding actionFrom(int token) {
    return new Finding(
        type, strength, modalFrom, modalTo, predicate, token, subject, passive, only);
  }

  Finding only(int token) {
    return new Finding(
        type, strength, modalFrom, modalTo, predicate, actionFrom, subject, passive, token);
  }

  /// The same modal about another predicate.
  Finding about(int other, int from, boolean undergoes) {
    return new Finding(type, strength, modalFrom, modalTo, other, from, subject, undergoes, only);
  }

  Finding turned(Type other) {
    boolean binds = other == Type.DUTY || other == Type.PROHIBITION;
    Strength kept = binds ? (strength == null ? Strength.MANDATORY : strength) : null;
    return new Finding(
        other, kept, modalFrom, modalTo, predicate, actionFrom, subject, passive, only);
  }
}
