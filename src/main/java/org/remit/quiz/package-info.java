/// Questions for an induction, made from the rules of one council by templates.
///
/// The right answer is what a clause says. Each wrong one is what another council says in the same
/// place of a rule, and is shown to be wrong here before it is used: the clause says otherwise, and
/// nothing else in the council's own document gives that answer in that place. The same seed gives
/// the same questions.
@NullMarked
package org.remit.quiz;

import org.jspecify.annotations.NullMarked;
