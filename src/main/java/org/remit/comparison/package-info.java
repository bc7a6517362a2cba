/// One protocol beside another, and each beside all: what differs, what is worded alike, and where
/// a document leaves something for an editor to look at.
///
/// Everything rests on reviewed facts and stated rules. Where these do not decide, the two clauses
/// stand side by side and nothing is claimed.
@NullMarked
package org.remit.comparison;

import org.jspecify.annotations.NullMarked;
