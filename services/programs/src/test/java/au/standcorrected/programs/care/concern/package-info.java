/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.concern;

import org.jspecify.annotations.NullMarked;
