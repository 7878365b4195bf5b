/** The parts of the platform: how each is started here and how one knows that it is ready. */
@NullMarked
package au.standcorrected.local.part;

import org.jspecify.annotations.NullMarked;
