/** Demonstrations: pose files that a release brings, the body that they move, and stills of each. */
@NullMarked
package au.standcorrected.media.demonstration;

import org.jspecify.annotations.NullMarked;
