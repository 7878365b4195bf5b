/** The projection of clinics. */
@NullMarked
package au.standcorrected.accounts.clinic;

import org.jspecify.annotations.NullMarked;
