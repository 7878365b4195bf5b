/** Follows a topic from every replica, so that what a replica holds in memory is never older than the log. */
@NullMarked
package au.standcorrected.kit.projection;

import org.jspecify.annotations.NullMarked;
