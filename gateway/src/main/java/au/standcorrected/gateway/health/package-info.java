/** Whether the whole platform works, in one answer. */
@NullMarked
package au.standcorrected.gateway.health;

import org.jspecify.annotations.NullMarked;
