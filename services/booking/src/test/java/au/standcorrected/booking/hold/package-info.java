/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.hold;

import org.jspecify.annotations.NullMarked;
