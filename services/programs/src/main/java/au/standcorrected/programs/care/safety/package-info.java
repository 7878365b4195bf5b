/** What recalls mean for the programs that a member follows, and that they have read it. */
@NullMarked
package au.standcorrected.programs.care.safety;

import org.jspecify.annotations.NullMarked;
