/** Ids that are made by the service and sort by time. */
@NullMarked
package au.standcorrected.kit.id;

import org.jspecify.annotations.NullMarked;
