/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.accounts.subscription;

import org.jspecify.annotations.NullMarked;
