/** The signed-in app, the design files and the page that shows the contracts, served from memory. */
@NullMarked
package au.standcorrected.gateway.app;

import org.jspecify.annotations.NullMarked;
