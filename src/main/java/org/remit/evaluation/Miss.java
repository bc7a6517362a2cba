package org.remit.evaluation;

import org.remit.answer.Answer;

/// A question that was not answered as it should be.
///
/// @param why what was wrong: where the first right result stands, or that silence was right
public record Miss(GoldQuestion question, Answer answer, String why) {}
