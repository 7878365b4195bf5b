/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.programs.care.entitlement;

import org.jspecify.annotations.NullMarked;
