/** How data behaves, good input and bad. */
@NullMarked
package au.standcorrected.local.data;

import org.jspecify.annotations.NullMarked;
