/** Reads what comes in queries, and says what to correct. */
@NullMarked
package au.standcorrected.booking.input;

import org.jspecify.annotations.NullMarked;
