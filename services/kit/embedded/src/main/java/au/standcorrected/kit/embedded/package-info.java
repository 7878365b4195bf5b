/** A real PostgreSQL and a real Kafka as child processes, for tests and for the platform on one machine without Docker. */
@NullMarked
package au.standcorrected.kit.embedded;

import org.jspecify.annotations.NullMarked;
