/** How bytes come in: streamed, hashed and checked on the way, and nothing of a cut upload stays. */
@NullMarked
package au.standcorrected.media.upload;

import org.jspecify.annotations.NullMarked;
