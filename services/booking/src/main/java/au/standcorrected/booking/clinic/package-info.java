/** The clinics with their rooms, opening hours and closures, and the kinds of visit they offer. */
@NullMarked
package au.standcorrected.booking.clinic;

import org.jspecify.annotations.NullMarked;
