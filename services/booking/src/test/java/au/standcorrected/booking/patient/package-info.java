/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.patient;

import org.jspecify.annotations.NullMarked;
