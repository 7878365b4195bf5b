/** Which path belongs to which service, and how a request travels there and back. */
@NullMarked
package au.standcorrected.gateway.routing;

import org.jspecify.annotations.NullMarked;
