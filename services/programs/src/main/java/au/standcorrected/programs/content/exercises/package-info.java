/** The exercise library that programs take their exercises from. */
@NullMarked
package au.standcorrected.programs.content.exercises;

import org.jspecify.annotations.NullMarked;
