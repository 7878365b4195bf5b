/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.demonstration;

import org.jspecify.annotations.NullMarked;
