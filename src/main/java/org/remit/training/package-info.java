/// Learns from the editorial questions what carries over to documents that have none.
@NullMarked
package org.remit.training;

import org.jspecify.annotations.NullMarked;
