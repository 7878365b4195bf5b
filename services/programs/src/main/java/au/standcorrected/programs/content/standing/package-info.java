/** Answers that stand until something is published, given again without asking anybody. */
@NullMarked
package au.standcorrected.programs.content.standing;

import org.jspecify.annotations.NullMarked;
