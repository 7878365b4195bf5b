/** Reads what stands in a query string; what cannot be read is 400 and names the field. */
@NullMarked
package au.standcorrected.programs.care.query;

import org.jspecify.annotations.NullMarked;
