/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.input;

import org.jspecify.annotations.NullMarked;
