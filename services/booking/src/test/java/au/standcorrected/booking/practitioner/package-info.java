/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.practitioner;

import org.jspecify.annotations.NullMarked;
