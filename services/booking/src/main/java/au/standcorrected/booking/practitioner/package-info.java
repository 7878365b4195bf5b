/** The people who treat, and the clinics where they do. */
@NullMarked
package au.standcorrected.booking.practitioner;

import org.jspecify.annotations.NullMarked;
