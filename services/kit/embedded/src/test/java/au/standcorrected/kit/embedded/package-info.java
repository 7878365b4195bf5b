/** Real starts of the embedded parts. */
@NullMarked
package au.standcorrected.kit.embedded;

import org.jspecify.annotations.NullMarked;
