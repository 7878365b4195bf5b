/** Rules about the shape of the whole gateway. */
@NullMarked
package au.standcorrected.gateway;

import org.jspecify.annotations.NullMarked;
