/** The clinic looks after its patients' concerns: each has an owner, a time and an outcome. */
@NullMarked
package au.standcorrected.programs.care.followup;

import org.jspecify.annotations.NullMarked;
