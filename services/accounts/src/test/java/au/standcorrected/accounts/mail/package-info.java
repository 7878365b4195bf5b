/** The mail server of the tests, and how letters are read there. */
@NullMarked
package au.standcorrected.accounts.mail;

import org.jspecify.annotations.NullMarked;
