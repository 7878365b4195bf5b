/** Reads what people send: what cannot be read is 400 and names the field. */
@NullMarked
package au.standcorrected.programs.care.input;

import org.jspecify.annotations.NullMarked;
