/** What a file really is, told from its own bytes and never from its name. */
@NullMarked
package au.standcorrected.media.format;

import org.jspecify.annotations.NullMarked;
