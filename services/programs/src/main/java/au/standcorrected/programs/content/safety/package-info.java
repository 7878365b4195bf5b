/** Editors issue safety recalls and lift them. */
@NullMarked
package au.standcorrected.programs.content.safety;

import org.jspecify.annotations.NullMarked;
