/** What text may come in at all. */
@NullMarked
package au.standcorrected.kit.input;

import org.jspecify.annotations.NullMarked;
