/** What a member takes along to follow the next days without a network, and for how long. */
@NullMarked
package au.standcorrected.programs.care.offline;

import org.jspecify.annotations.NullMarked;
