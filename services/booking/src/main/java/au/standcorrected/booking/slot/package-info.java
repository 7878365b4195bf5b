/** When a visit can be: rosters, breaks, travel and what is taken already, as plain arithmetic without a database. */
@NullMarked
package au.standcorrected.booking.slot;

import org.jspecify.annotations.NullMarked;
