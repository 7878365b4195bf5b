/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.followup;

import org.jspecify.annotations.NullMarked;
