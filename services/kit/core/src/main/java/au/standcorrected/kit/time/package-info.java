/** The one clock, so that tests can hold it. */
@NullMarked
package au.standcorrected.kit.time;

import org.jspecify.annotations.NullMarked;
