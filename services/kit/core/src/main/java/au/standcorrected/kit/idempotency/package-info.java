/** A POST that is sent again with the same key has its effect once and gets the same answer. */
@NullMarked
package au.standcorrected.kit.idempotency;

import org.jspecify.annotations.NullMarked;
