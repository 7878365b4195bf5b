/** How much one member and one address may ask of this replica of the gateway. */
@NullMarked
package au.standcorrected.gateway.limits;

import org.jspecify.annotations.NullMarked;
