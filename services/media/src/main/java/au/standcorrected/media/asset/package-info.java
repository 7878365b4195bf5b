/** Pictures and films as records: what they show, who may see them, and where they stand. */
@NullMarked
package au.standcorrected.media.asset;

import org.jspecify.annotations.NullMarked;
