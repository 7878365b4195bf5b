/** How much of what was asked for was done, week by week and exercise by exercise. */
@NullMarked
package au.standcorrected.programs.care.adherence;

import org.jspecify.annotations.NullMarked;
