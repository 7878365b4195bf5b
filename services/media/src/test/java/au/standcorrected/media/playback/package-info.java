/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.playback;

import org.jspecify.annotations.NullMarked;
