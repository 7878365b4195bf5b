/** Warning signs that a member has noticed, and who has checked them. */
@NullMarked
package au.standcorrected.programs.care.concern;

import org.jspecify.annotations.NullMarked;
