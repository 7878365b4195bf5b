/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.handout;

import org.jspecify.annotations.NullMarked;
