/** Ending sign-ins. */
@NullMarked
package au.standcorrected.accounts.access;

import org.jspecify.annotations.NullMarked;
