/** Starts the whole platform once for a run of the journeys, finds its parts, and ends it. */
@NullMarked
package au.standcorrected.acceptance.platform;

import org.jspecify.annotations.NullMarked;
