/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.roster;

import org.jspecify.annotations.NullMarked;
