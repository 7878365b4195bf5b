/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.booking.person;

import org.jspecify.annotations.NullMarked;
