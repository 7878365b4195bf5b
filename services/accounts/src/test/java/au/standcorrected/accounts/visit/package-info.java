/** Messages about visits, from the broker to the letter that a real mail server got. */
@NullMarked
package au.standcorrected.accounts.visit;

import org.jspecify.annotations.NullMarked;
