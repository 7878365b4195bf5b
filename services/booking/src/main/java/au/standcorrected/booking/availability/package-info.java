/** Brings what the database knows to the arithmetic of slots, and answers which times are free. */
@NullMarked
package au.standcorrected.booking.availability;

import org.jspecify.annotations.NullMarked;
