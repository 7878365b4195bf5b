/** Today: what to do now, how long it takes, and the block that is played. */
@NullMarked
package au.standcorrected.programs.care.day;

import org.jspecify.annotations.NullMarked;
