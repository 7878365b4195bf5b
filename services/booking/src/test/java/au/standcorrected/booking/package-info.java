/** Tests of the whole service. */
@NullMarked
package au.standcorrected.booking;

import org.jspecify.annotations.NullMarked;
