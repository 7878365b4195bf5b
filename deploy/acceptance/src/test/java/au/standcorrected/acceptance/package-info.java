/** Journeys through the gateway against the running platform, with a real browser and over the API. */
@NullMarked
package au.standcorrected.acceptance;

import org.jspecify.annotations.NullMarked;
