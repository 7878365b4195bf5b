/** What was found out after publishing, and what it changes of everything that was published. */
@NullMarked
package au.standcorrected.programs.content.recall;

import org.jspecify.annotations.NullMarked;
