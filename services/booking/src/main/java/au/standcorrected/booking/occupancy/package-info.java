/** What is taken: holds and appointments in one table, and the locks under which it changes. */
@NullMarked
package au.standcorrected.booking.occupancy;

import org.jspecify.annotations.NullMarked;
