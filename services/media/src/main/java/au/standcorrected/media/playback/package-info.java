/** How bytes go out: ranges, in slices, with the right to see them asked on every request. */
@NullMarked
package au.standcorrected.media.playback;

import org.jspecify.annotations.NullMarked;
