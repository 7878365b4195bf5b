/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.films;

import org.jspecify.annotations.NullMarked;
