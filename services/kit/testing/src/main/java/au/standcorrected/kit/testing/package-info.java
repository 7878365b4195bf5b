/** What the services' tests stand on: a real database, a real broker, signed tokens, and the checks every service passes. */
@NullMarked
package au.standcorrected.kit.testing;

import org.jspecify.annotations.NullMarked;
