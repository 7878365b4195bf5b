/** Sending and listing messages. */
@NullMarked
package au.standcorrected.accounts.message;

import org.jspecify.annotations.NullMarked;
