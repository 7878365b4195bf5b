/** Visits from the moment they are booked until they are attended, missed or cancelled. */
@NullMarked
package au.standcorrected.booking.appointment;

import org.jspecify.annotations.NullMarked;
