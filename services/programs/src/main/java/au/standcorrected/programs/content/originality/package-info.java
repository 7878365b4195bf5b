/** Shows that the words are our own: nothing runs along with the clinic's facts files for long. */
@NullMarked
package au.standcorrected.programs.content.originality;

import org.jspecify.annotations.NullMarked;
