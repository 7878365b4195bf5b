/** Ends all of a person's sign-ins, everywhere. */
@NullMarked
package au.standcorrected.accounts.access;

import org.jspecify.annotations.NullMarked;
