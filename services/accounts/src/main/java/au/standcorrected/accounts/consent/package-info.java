/** What a member has agreed to, in which version, and when. */
@NullMarked
package au.standcorrected.accounts.consent;

import org.jspecify.annotations.NullMarked;
