/** The signed-in app and the design files, served from memory. */
@NullMarked
package au.standcorrected.gateway.app;

import org.jspecify.annotations.NullMarked;
