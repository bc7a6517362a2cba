/// A council's document as it was received: its text, which edition of the protocol it is, and
/// where in the text something stands.
///
/// This is the lowest floor of Remit, and it knows nothing of the law that the text states. All
/// that the other packages say about a document carries a [org.remit.source.Span] made here, so
/// that a quotation is cut from the source and never found again by searching for it. The text is
/// not corrected: what is odd about it becomes an issue of the document, whose weight the caller
/// decides.
///
/// The readers that turn a file of any kind into text live here, and so do the libraries they need.
@NullMarked
package org.remit.source;

import org.jspecify.annotations.NullMarked;
