/** One request id from the door to the last consumer. */
@NullMarked
package au.standcorrected.kit.trace;

import org.jspecify.annotations.NullMarked;
