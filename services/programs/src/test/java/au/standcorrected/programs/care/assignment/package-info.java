/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.assignment;

import org.jspecify.annotations.NullMarked;
