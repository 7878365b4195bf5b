/** The parts of the body, in the words of their pages. */
@NullMarked
package au.standcorrected.programs.content.regions;

import org.jspecify.annotations.NullMarked;
