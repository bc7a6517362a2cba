/// Reads a plain-English question as a norm with a hole: what may a member do, how long has an
/// officer, who comes next when a complaint fails.
///
/// There is one form for each way in which people ask. What a form cannot place remains as words to
/// search for, so that a question half understood still finds its clause. What was understood is
/// part of the answer, in one line that the asker can check.
@NullMarked
package org.remit.question;

import org.jspecify.annotations.NullMarked;
