/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.media.entitlement;

import org.jspecify.annotations.NullMarked;
