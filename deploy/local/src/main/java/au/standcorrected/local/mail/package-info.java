/** The local mailbox: takes every mail the platform sends and shows it in a browser. */
@NullMarked
package au.standcorrected.local.mail;

import org.jspecify.annotations.NullMarked;
