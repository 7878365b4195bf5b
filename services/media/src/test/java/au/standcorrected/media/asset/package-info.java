/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.asset;

import org.jspecify.annotations.NullMarked;
