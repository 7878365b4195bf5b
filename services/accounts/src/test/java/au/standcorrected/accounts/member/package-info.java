/** Tests of the package of the same name. */
@NullMarked
package au.standcorrected.accounts.member;

import org.jspecify.annotations.NullMarked;
