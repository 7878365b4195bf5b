/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.accounts.audit;

import org.jspecify.annotations.NullMarked;
