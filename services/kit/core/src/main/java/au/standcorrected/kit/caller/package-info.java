/** Who is asking: the signed-in person of the current request. */
@NullMarked
package au.standcorrected.kit.caller;

import org.jspecify.annotations.NullMarked;
