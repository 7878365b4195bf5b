/** What the tests of care share. */
@NullMarked
package au.standcorrected.programs.care;

import org.jspecify.annotations.NullMarked;
