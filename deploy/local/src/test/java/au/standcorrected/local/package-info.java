/** How a start behaves, good input and bad. */
@NullMarked
package au.standcorrected.local;

import org.jspecify.annotations.NullMarked;
