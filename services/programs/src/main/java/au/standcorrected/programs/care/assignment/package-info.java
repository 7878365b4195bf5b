/** A practitioner puts a program together for a patient, who takes it up or not, and keeps it up to date. */
@NullMarked
package au.standcorrected.programs.care.assignment;

import org.jspecify.annotations.NullMarked;
