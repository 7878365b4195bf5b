/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.format;

import org.jspecify.annotations.NullMarked;
