package org.remit.answer;

import org.remit.norm.Verdict;

/// What a yes/no question comes to.
///
/// @param sure whether the answers to the questions nearest to it agree so well that it can be said
///   plainly; else it is only likely
public record Judgement(Verdict verdict, boolean sure) {}
