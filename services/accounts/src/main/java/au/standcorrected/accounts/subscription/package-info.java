/** A member's subscription: the trial, its end, and whether it goes on. */
@NullMarked
package au.standcorrected.accounts.subscription;

import org.jspecify.annotations.NullMarked;
