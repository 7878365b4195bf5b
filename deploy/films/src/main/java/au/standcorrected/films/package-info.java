/** Draws and encodes the films that a release brings. */
@NullMarked
package au.standcorrected.films;

import org.jspecify.annotations.NullMarked;
