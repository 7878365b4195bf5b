@NullMarked
package au.standcorrected.programs.care.calendar;

import org.jspecify.annotations.NullMarked;
