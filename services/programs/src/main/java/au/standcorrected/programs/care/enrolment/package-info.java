/** A member follows a program: pinned to a revision, in a phase that they choose. */
@NullMarked
package au.standcorrected.programs.care.enrolment;

import org.jspecify.annotations.NullMarked;
