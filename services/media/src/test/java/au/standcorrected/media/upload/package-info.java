/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.upload;

import org.jspecify.annotations.NullMarked;
