/** Keeps a time for a person for a few minutes while they type. */
@NullMarked
package au.standcorrected.booking.hold;

import org.jspecify.annotations.NullMarked;
