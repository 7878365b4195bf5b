/** The realm's steps and pages, tried on a real Keycloak. */
@NullMarked
package au.standcorrected.keycloak;

import org.jspecify.annotations.NullMarked;
