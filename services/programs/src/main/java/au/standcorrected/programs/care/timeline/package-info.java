/** The plan of a day as plain rules: training days, blocks, and where one stands in them. */
@NullMarked
package au.standcorrected.programs.care.timeline;

import org.jspecify.annotations.NullMarked;
