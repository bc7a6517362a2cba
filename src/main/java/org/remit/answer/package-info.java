/// Answers a question with the clauses that settle it, ranked and cited, or says in which way the
/// protocol is silent.
///
/// Every word of an answer is a clause's own or belongs to a fixed template; nothing is generated.
/// Silence is an answer and not an error: it says whether the matter is not covered, not a matter
/// for a protocol, or was not understood, shows the nearest clauses, and names who to ask next.
@NullMarked
package org.remit.answer;

import org.jspecify.annotations.NullMarked;
