/** What every answer of the gateway shares: the public address, the request's trace, problems and plain pages. */
@NullMarked
package au.standcorrected.gateway.edge;

import org.jspecify.annotations.NullMarked;
