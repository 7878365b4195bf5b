/** How a member is going: pain over time. */
@NullMarked
package au.standcorrected.programs.care.outcome;

import org.jspecify.annotations.NullMarked;
