/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.slot;

import org.jspecify.annotations.NullMarked;
