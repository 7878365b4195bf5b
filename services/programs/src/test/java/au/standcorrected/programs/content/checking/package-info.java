/** Checks the content files while they are being written, and tables how far they are. */
@NullMarked
package au.standcorrected.programs.content.checking;

import org.jspecify.annotations.NullMarked;
