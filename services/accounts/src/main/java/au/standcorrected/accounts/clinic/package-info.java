/** The clinics and practitioners, as booking last told of them. */
@NullMarked
package au.standcorrected.accounts.clinic;

import org.jspecify.annotations.NullMarked;
