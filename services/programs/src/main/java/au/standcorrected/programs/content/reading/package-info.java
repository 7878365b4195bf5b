/** How hard a text is to read. */
@NullMarked
package au.standcorrected.programs.content.reading;

import org.jspecify.annotations.NullMarked;
