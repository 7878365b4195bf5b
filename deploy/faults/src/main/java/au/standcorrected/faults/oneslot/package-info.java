/** Many people and one time, over two replicas of booking: exactly one has it, whichever guard is left. */
@NullMarked
package au.standcorrected.faults.oneslot;

import org.jspecify.annotations.NullMarked;
