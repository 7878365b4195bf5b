/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.occupancy;

import org.jspecify.annotations.NullMarked;
