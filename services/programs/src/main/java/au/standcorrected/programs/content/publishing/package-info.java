/** Programs and their published revisions: what can be followed, unchanged for ever, and what is current. */
@NullMarked
package au.standcorrected.programs.content.publishing;

import org.jspecify.annotations.NullMarked;
