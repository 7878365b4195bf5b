/** What can be subscribed to, and at what price. */
@NullMarked
package au.standcorrected.accounts.plan;

import org.jspecify.annotations.NullMarked;
