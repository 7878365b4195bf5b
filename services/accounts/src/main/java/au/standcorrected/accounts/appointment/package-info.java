/** The newest that is known of each appointment, as booking told of it. */
@NullMarked
package au.standcorrected.accounts.appointment;

import org.jspecify.annotations.NullMarked;
