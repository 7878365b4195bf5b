@NullMarked
package au.standcorrected.programs.care.reminder;

import org.jspecify.annotations.NullMarked;
