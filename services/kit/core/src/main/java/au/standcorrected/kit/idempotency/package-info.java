/** What is sent again, or by two at once, has its effect once: a POST with its key, and turns that wait for each other. */
@NullMarked
package au.standcorrected.kit.idempotency;

import org.jspecify.annotations.NullMarked;
