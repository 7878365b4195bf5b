/** How reminders are stopped from a letter, signed in or not. */
@NullMarked
package au.standcorrected.accounts.reminder;

import org.jspecify.annotations.NullMarked;
