/** What is refused before it is routed, and the headers that protect every answer. */
@NullMarked
package au.standcorrected.gateway.security;

import org.jspecify.annotations.NullMarked;
