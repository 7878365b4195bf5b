/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.availability;

import org.jspecify.annotations.NullMarked;
