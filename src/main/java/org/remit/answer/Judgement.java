package org.remit.answer;

import org.remit.norm.Verdict;

/// What a yes/no question comes to.
///
/// @param sure whether it can be said plainly, since the answers to the questions nearest to it
///   agree well and it is sure enough that the clause is the right one; else it is only likely
public record Judgement(Verdict verdict, boolean sure) {}
