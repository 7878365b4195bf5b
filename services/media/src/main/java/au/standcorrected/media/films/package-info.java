/** The films that a release brings. */
@NullMarked
package au.standcorrected.media.films;

import org.jspecify.annotations.NullMarked;
