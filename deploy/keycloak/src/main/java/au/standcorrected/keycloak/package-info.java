/** Brings a Keycloak realm from wherever it stands to what this version of the platform needs. */
@NullMarked
package au.standcorrected.keycloak;

import org.jspecify.annotations.NullMarked;
