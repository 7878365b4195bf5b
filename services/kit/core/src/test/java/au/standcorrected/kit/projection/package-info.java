/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.kit.projection;

import org.jspecify.annotations.NullMarked;
