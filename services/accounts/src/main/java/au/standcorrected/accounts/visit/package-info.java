/** The messages about visits: booked, moved and cancelled, each with an invitation that a calendar keeps up to date. */
@NullMarked
package au.standcorrected.accounts.visit;

import org.jspecify.annotations.NullMarked;
