/** What a practitioner changes of a program for one person, as plain rules: dosage, swaps and what is left out. */
@NullMarked
package au.standcorrected.programs.care.adjustment;

import org.jspecify.annotations.NullMarked;
