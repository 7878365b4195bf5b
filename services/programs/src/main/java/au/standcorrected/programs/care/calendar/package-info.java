/** A member's sessions as their own calendar reads them. */
@NullMarked
package au.standcorrected.programs.care.calendar;

import org.jspecify.annotations.NullMarked;
