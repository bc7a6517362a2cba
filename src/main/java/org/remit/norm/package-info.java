/// What a clause means for those it binds: a duty, a prohibition, a permission or a right, as a
/// frame of modality, bearer, action, counterparty, condition, exception and time limit.
///
/// This package is the keystone, and holds the model alone. A norm read from a clause and the norm
/// with a hole that a question asks about have the same frame; readers of text make the one,
/// readers of questions the other, and the graph writes and finds both. Beside norms stand the
/// other things that a protocol says: definitions, descriptions of roles, and paths of escalation,
/// whose steps name who to go to next and when.
///
/// The types follow ODRL and LegalRuleML, and each says which words it was read from. They are
/// records, enums and sealed interfaces, so that a new kind of norm shows every place to touch as
/// an error of the compiler.
@NullMarked
package org.remit.norm;

import org.jspecify.annotations.NullMarked;
