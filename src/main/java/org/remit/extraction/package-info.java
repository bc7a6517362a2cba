/// Reads norms from clauses: one rule for each way in which English states a duty, a prohibition, a
/// permission or a right.
///
/// A rule has a name, examples and counter-examples, and one function from a parsed sentence to a
/// frame; the rules are tried in one written order. Each norm found names the rule that found it
/// and the words it rests on, so a wrong reading explains itself. A sentence that no rule reads
/// yields nothing, and that too is reported.
@NullMarked
package org.remit.extraction;

import org.jspecify.annotations.NullMarked;
