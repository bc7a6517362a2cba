/// What trainers and officers hand out: packs, reports, slides and tables, each written in the
/// formats that people use.
///
/// A [Handout] is the content, whatever it is written as: the same words to the letter in every
/// format, each quotation with its clause's number, its edition and a link that opens the document
/// there. One writer per format turns it into a file; the same content of the same day makes the
/// same file, byte for byte.
@NullMarked
package org.remit.export;

import org.jspecify.annotations.NullMarked;
