/** The one decision on access: until when a member may follow programs. */
@NullMarked
package au.standcorrected.accounts.entitlement;

import org.jspecify.annotations.NullMarked;
