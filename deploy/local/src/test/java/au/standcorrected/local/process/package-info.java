/** How process behaves, good input and bad. */
@NullMarked
package au.standcorrected.local.process;

import org.jspecify.annotations.NullMarked;
