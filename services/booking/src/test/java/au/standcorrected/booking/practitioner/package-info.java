/** The people who treat, as the other services hear of them. */
@NullMarked
package au.standcorrected.booking.practitioner;

import org.jspecify.annotations.NullMarked;
