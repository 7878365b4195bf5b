/** What somebody prints: the phase they are in, with pictures, doses in words and the warning signs. */
@NullMarked
package au.standcorrected.programs.care.handout;

import org.jspecify.annotations.NullMarked;
