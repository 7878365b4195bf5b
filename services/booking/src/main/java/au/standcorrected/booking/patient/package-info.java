/** The people who are treated, whether or not they have signed up. */
@NullMarked
package au.standcorrected.booking.patient;

import org.jspecify.annotations.NullMarked;
