/** Reminders of what is left of a member's day, at hours that they chose. */
@NullMarked
package au.standcorrected.programs.care.reminder;

import org.jspecify.annotations.NullMarked;
