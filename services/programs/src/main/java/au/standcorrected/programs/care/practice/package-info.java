/** A practitioner's patients: who needs them, and how each is going. */
@NullMarked
package au.standcorrected.programs.care.practice;

import org.jspecify.annotations.NullMarked;
