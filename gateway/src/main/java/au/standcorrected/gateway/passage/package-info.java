/** How a request travels to a replica of a service and its answer back: streamed, watched, and ended when it stalls. */
@NullMarked
package au.standcorrected.gateway.passage;

import org.jspecify.annotations.NullMarked;
