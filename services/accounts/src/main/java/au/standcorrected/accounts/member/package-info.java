/** Who a member is: made at the first sign-in, kept up by the member. */
@NullMarked
package au.standcorrected.accounts.member;

import org.jspecify.annotations.NullMarked;
