/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.clinic;

import org.jspecify.annotations.NullMarked;
