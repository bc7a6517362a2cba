/// Measures the answers: questions whose right clauses are known are asked one by one, and the
/// scores are laid beside the floors that they must not fall below.
///
/// Questions and floors are data. A table shows where quality was lost before a test says that it
/// was, and numbers of documents, clauses and norms are compared before any quality is.
@NullMarked
package org.remit.evaluation;

import org.jspecify.annotations.NullMarked;
