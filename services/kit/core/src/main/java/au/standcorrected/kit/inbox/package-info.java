/** Events that arrive more than once have their effect once; events that cannot be understood are parked, not lost. */
@NullMarked
package au.standcorrected.kit.inbox;

import org.jspecify.annotations.NullMarked;
