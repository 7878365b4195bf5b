/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.appointment;

import org.jspecify.annotations.NullMarked;
