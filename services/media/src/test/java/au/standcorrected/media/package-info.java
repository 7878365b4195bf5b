/** Tests of the whole service. */
@NullMarked
package au.standcorrected.media;

import org.jspecify.annotations.NullMarked;
