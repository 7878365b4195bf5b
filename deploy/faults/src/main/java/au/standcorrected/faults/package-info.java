/** Breaks the running services on purpose and shows by a ledger that nothing was lost, doubled or put out of order. */
@NullMarked
package au.standcorrected.faults;

import org.jspecify.annotations.NullMarked;
