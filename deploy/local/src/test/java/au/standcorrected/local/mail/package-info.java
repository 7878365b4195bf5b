/** How mail behaves, good input and bad. */
@NullMarked
package au.standcorrected.local.mail;

import org.jspecify.annotations.NullMarked;
