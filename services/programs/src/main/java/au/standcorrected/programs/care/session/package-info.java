/** Logs of what was done, with the dosage as it was that day. */
@NullMarked
package au.standcorrected.programs.care.session;

import org.jspecify.annotations.NullMarked;
