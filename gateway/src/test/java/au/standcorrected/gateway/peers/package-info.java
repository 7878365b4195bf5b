/** Real HTTP servers that stand where Keycloak and the services stand, and a browser small enough for tests. */
@NullMarked
package au.standcorrected.gateway.peers;

import org.jspecify.annotations.NullMarked;
