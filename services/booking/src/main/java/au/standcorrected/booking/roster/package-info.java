/** When a practitioner works: weekly rosters in local time, breaks and leave. */
@NullMarked
package au.standcorrected.booking.roster;

import org.jspecify.annotations.NullMarked;
