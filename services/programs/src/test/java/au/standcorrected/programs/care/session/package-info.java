/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.session;

import org.jspecify.annotations.NullMarked;
