/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.day;

import org.jspecify.annotations.NullMarked;
